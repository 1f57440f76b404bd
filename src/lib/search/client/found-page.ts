import type { Provenance } from '../../words/provenance.ts';
import type { Stage } from '../expand/expand.ts';
import type { ListEntry, EntryKind } from '../list.ts';
import { comparableQuery, fitOfNames, noFit, phraseFit } from '../names.ts';
import { ranked, type Rankable } from '../rank.ts';
import type { PagefindPage } from './pagefind.ts';

/** A clause under a result. */
export interface FoundClause {
  href: string;
  title: string;
  /** HTML with `<mark>`, as Pagefind gives it: to be read as text and marks only. */
  excerpt: string;
  provenance: Provenance[];
}

/** A result: a page, or a body or term with its fragment. */
export interface FoundPage extends Rankable {
  href: string;
  title: string;
  summary: string;
  part: string;
  clauses: FoundClause[];
}

/** What is known of a page once its text has arrived. */
export function withText(
  known: FoundPage | undefined,
  page: PagefindPage,
  entry: ListEntry | undefined,
  measured: Pick<Rankable, 'score' | 'closeness'>,
): FoundPage {
  return {
    ...(known ?? blank(page.url, page.meta.title ?? page.url, entry)),
    ...measured,
    summary: summaryOf(page),
    clauses: clausesOf(page, entry),
  };
}

/** Quotation marks stand apart in the index, so that the words beside them are found: here not. */
function tight(text: string): string {
  return text.replace(/(“) | (?=”)/g, '$1');
}

/** The text between a page's title and its first clause: its summary. */
function summaryOf({ content, anchors, meta: { title = '' } }: PagefindPage): string {
  const headings = anchors.filter(({ element }) => element !== 'h1');
  const end = headings.length ? Math.min(...headings.map(({ location }) => location)) : 0;
  const head = content.split(/\s+/).slice(0, end).join(' ');
  return tight(head.slice(head.startsWith(title) ? title.length : 0).trim());
}

/**
 * What the query names but whose text is not yet loaded is taken to answer as well as the
 * least of those that are.
 */
export function withFloor(items: FoundPage[]): FoundPage[] {
  const scores = items.map(({ score }) => score).filter((score) => score > 0);
  const floor = scores.length ? Math.min(...scores) : 0;
  return items.map((item) => ({ ...item, score: item.score || floor }));
}

/** What the names of the site answer, each at its best variant; without excerpts. */
export function named(stages: Stage[], entries: ListEntry[]): FoundPage[] {
  const asked = stages.map(({ own, variants }) => ({
    own,
    queries: variants.map(comparableQuery),
  }));
  return entries.flatMap((entry) => {
    const candidates = asked.flatMap(({ own, queries }, stage) =>
      queries.map((query) => {
        const fit = fitOfNames(query, entry.comparable);
        // A synonym put into a question makes names seem to fill it.
        const kept = !own && fit < phraseFit ? noFit : fit;
        return { ...blank(entry.href, entry.title, entry), fit: kept, stage };
      }),
    );
    const [best] = ranked(candidates.filter(({ fit }) => fit > noFit));
    return best ? [best] : [];
  });
}

/** A page not yet known to answer anything. */
function blank(href: string, title: string, entry: ListEntry | undefined): FoundPage {
  const kind: EntryKind = entry?.kind ?? 'section';
  const part = entry?.part ?? href.split('/').at(-3) ?? '';
  return {
    kind,
    fit: noFit,
    stage: 0,
    score: 0,
    closeness: 0,
    href,
    title,
    summary: '',
    part,
    clauses: [],
  };
}

function clausesOf(page: PagefindPage, entry: ListEntry | undefined): FoundClause[] {
  return (
    page.sub_results
      // Without a fragment it is the head of the page: its summary says that better.
      .filter(({ url }) => url.includes('#'))
      .map(({ url, title, excerpt }) => ({
        href: url,
        title,
        excerpt: tight(excerpt),
        provenance: entry?.clauses.find(({ href }) => href === url)?.provenance ?? [],
      }))
  );
}
