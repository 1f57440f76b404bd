import type * as schema from 'schema-dts';
import { addressAt, type Publication } from '../../words/publication.ts';
import { withoutNotes } from '../../read/markdown/notes.ts';
import { groupOf, pageAbove } from '../../plan/place.ts';
import { subjectOf } from '../../plan/plain-pages.ts';
import { isSubjectFile } from '../../read/places.ts';
import { resultsFile } from '../../read/reserved.ts';
import { mentionsOf } from '../../read/plan-names.ts';
import type { Doc, Plan, Question } from '../../read/types.ts';
import { dataPageWords } from '../../words/data-words.ts';
import { ui } from '../../words/vi.ts';

/**
 * What a page is, for search engines, in schema.org's words (https://schema.org). A section
 * is a `Report` about the decision, never the decision itself, which nobody here has seen
 * signed; only `/ke-hoach/` describes the `Legislation`. Addresses are relative to the page
 * until the site has an official one. No author or publisher is named while there is none.
 *
 * @param doc left out: the home page
 */
export function pageGraph(
  plan: Plan,
  doc: Doc | undefined,
  publication: Publication,
): schema.Graph {
  const to = (path: string) => addressAt(path, publication);
  const things: schema.Thing[] = doc
    ? [breadcrumbs(plan, doc, to), ...described(plan, doc, to)]
    : [webSite(plan, to)];
  return { '@context': 'https://schema.org', '@graph': things };
}

/**
 * A graph as the text of a `<script>`: nothing of it can close the element.
 *
 * @example
 * scriptText({ '@context': 'https://schema.org', '@graph': [] }) // '{"@context":"https://schema.org","@graph":[]}'
 */
export function scriptText(graph: schema.Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

type To = (path: string) => string;

/** The document the site is about, by its id; `/ke-hoach/` says the rest. */
const documentPath = '/ke-hoach/';
const named = (id: string, name: string) => ({ '@id': id, name, inLanguage: 'vi' });
const legislationId = (to: To) => ({ '@id': `${to(documentPath)}#legislation` });

function webSite(plan: Plan, to: To): schema.WebSite {
  return {
    '@type': 'WebSite',
    ...named(to('/'), plan.site.name),
    about: legislationId(to) as schema.Legislation,
    ...publishedBy(plan),
  };
}

function breadcrumbs(plan: Plan, doc: Doc, to: To): schema.BreadcrumbList {
  const page = pageAbove(plan, doc);
  const above = [{ short: ui.home, path: '/' }, ...(page ? [page] : [])];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...above, doc].map(({ short, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: short,
      item: to(path),
    })),
  };
}

function described(plan: Plan, doc: Doc, to: To): schema.Thing[] {
  const page = reportOrPage(plan, doc, to);
  if (doc.path === documentPath) return [page, legislation(plan, to)];
  if (doc.path === '/thuat-ngu/') return [page, glossary(plan, doc, to)];
  if (doc.path === '/ket-qua/') return [page, dataset(plan, doc, to)];
  const questions = plan.questions.filter(({ subject }) => subject === subjectOf(doc.code));
  if (isSubjectFile(doc.code) && questions.length) return [page, faq(questions, doc, to)];
  return [page];
}

function reportOrPage(plan: Plan, doc: Doc, to: To): schema.Report | schema.WebPage {
  const [latest] = doc.changes;
  const first = doc.changes.at(-1);
  const sections = doc.kind === 'group' ? (groupOf(plan, doc)?.sections ?? []) : [];
  const parts = [...doc.clauses, ...sections].map(({ path, title }): schema.CreativeWork => ({
    '@type': 'CreativeWork',
    '@id': to(path),
    name: title,
  }));
  return {
    '@type': doc.kind === 'page' ? 'WebPage' : 'Report',
    '@id': to(doc.path),
    name: doc.title,
    inLanguage: doc.language ?? 'vi',
    ...(first && { datePublished: first.date }),
    ...(latest && { dateModified: latest.date }),
    isPartOf: { '@id': to('/') } as schema.WebSite,
    about: legislationId(to) as schema.Legislation,
    ...(parts.length && { hasPart: parts }),
    ...publishedBy(plan),
  };
}

function legislation({ about }: Plan, to: To): schema.Legislation {
  const { kind, number, date, body } = about.document;
  const { full, short } = mentionsOf(about.document);
  return {
    '@type': 'Legislation',
    ...legislationId(to),
    name: withoutNotes(full),
    alternateName: withoutNotes(short),
    inLanguage: 'vi',
    legislationType: kind,
    legislationIdentifier: number,
    legislationDate: date,
    legislationPassedBy: { '@type': 'Organization', name: body },
  };
}

function glossary(plan: Plan, doc: Doc, to: To): schema.DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    ...named(`${to(doc.path)}#defined-terms`, doc.title),
    hasDefinedTerm: Object.entries(plan.terms).map(([id, { term, abbr, definition }]) => ({
      '@type': 'DefinedTerm',
      '@id': `${to(doc.path)}#${id}`,
      name: term,
      ...(abbr.length && { alternateName: abbr }),
      description: withoutNotes(definition),
    })),
  };
}

/** What people ask, each with the sentence that is concluded. */
function faq(questions: Question[], doc: Doc, to: To): schema.FAQPage {
  return {
    '@type': 'FAQPage',
    ...named(`${to(doc.path)}#faq`, doc.title),
    mainEntity: questions.map(({ id, ask, conclusion }) => ({
      '@type': 'Question',
      '@id': `${to(doc.path)}#${id}`,
      name: ask,
      acceptedAnswer: { '@type': 'Answer', text: conclusion.shown },
    })),
  };
}

/** All that was reported, as the file of results has it. */
function dataset(plan: Plan, doc: Doc, to: To): schema.Dataset {
  return {
    '@type': 'Dataset',
    '@id': `${to(doc.path)}#dataset`,
    name: doc.title,
    description: doc.summary,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    license: dataPageWords.licenceAddress,
    ...(doc.changes[0] && { dateModified: doc.changes[0].date }),
    spatialCoverage: { '@type': 'Place', name: plan.about.province.name },
    variableMeasured: Object.values(plan.series).map(({ title }) => title),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: to(resultsFile),
    },
    ...publishedBy(plan),
  };
}

function publishedBy({ site }: Plan): { publisher?: schema.Organization } {
  return site.publisher ? { publisher: { '@type': 'Organization', name: site.publisher } } : {};
}
