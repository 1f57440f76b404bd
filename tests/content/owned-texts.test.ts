import { describe, expect, it } from 'vitest';
import { altered, leaves, markdownLeaves, type Path } from '../support/altered.ts';
import { clauseHash, sha256 } from '../../src/lib/publish/editions/clause-hash.ts';
import { editionHolding, editionsIn } from '../../src/lib/publish/editions/editions.ts';
import { holdsAll, madeEdition } from '../../src/lib/publish/editions/kept.ts';
import { ownedTexts, type OwnedTexts } from '../../src/lib/publish/editions/owned-texts.ts';
import { emptyLedger } from '../../src/lib/read/ledger.ts';
import { questionPage } from '../../src/lib/plan/plain-pages.ts';
import { joinPlan } from '../../src/lib/plan/join.ts';
import { wordingsIn } from '../../src/lib/read/units.ts';
import type { Content, Entry } from '../../src/lib/read/types.ts';
import { real } from '../support/content.ts';

/** Fields that belong to no hash, for no reader is shown them as text, by the kind of file. */
const unread: Record<string, string[]> = {
  sections: ['code', 'order', 'aliases', 'related', 'bodies', 'draft'],
  pages: ['aliases', 'draft'],
  subjects: ['aliases', 'draft', 'otherwise'],
  bodies: ['aliases'],
  terms: ['synonyms', 'match'],
  sources: ['so-lieu', 'read', 'accessed'],
  // Where what it was made for stands.
  searches: ['gaps'],
  // The codes of the pages whose mark it is.
  matrix: ['task', 'solution'],
  // Codes, ways of writing that are checked, and words of the interface.
  about: [
    ...['counted', 'ordinals', 'reports', 'status', 'crossing', 'called', 'names', 'places'],
    ...'until figures feed into search facts counter questions provenances speech'.split(' '),
  ],
};

const { content } = real;
const none: Content = {
  ...{
    sections: [],
    pages: [],
    subjects: [],
    sources: {},
    bodies: {},
    terms: {},
    matrix: [],
    timeline: {},
  },
  ...{
    archives: new Map(),
    retold: new Map(),
    contradictions: [],
    indicators: {},
    translations: {},
    sayings: {},
    cues: {},
    searches: {},
    series: {},
    ledger: emptyLedger,
    site: content.site,
    about: content.about,
  },
};

/** Something of the content that stands alone, and where in it a value is. */
interface Field {
  kind: string;
  path: Path;
  alone: Partial<Content>;
  start?: number;
}

const ofRecords = [
  ...(['sources', 'bodies', 'terms', 'timeline'] as const),
  ...(['indicators', 'series', 'searches', 'translations'] as const),
];
const ofLists = ['matrix', 'contradictions'] as const;

/** A page with that of its group, without which it does not stand. */
function markdownFields(kind: 'sections' | 'pages' | 'subjects'): Field[] {
  const entries: Entry<unknown>[] = content[kind];
  return entries.flatMap((entry) => {
    const group = content.sections.find(({ id }) => id === `${entry.id.split('/')[0]}/index`);
    const beside = kind === 'sections' && group && group !== entry ? [group] : [];
    const list = content.pages.filter(({ id }) => kind === 'subjects' && id === questionPage);
    const alone = {
      pages: list,
      [kind]: [entry, ...beside],
    } as Partial<Content>;
    const { clauses } = entry;
    const data = [
      ...leaves(entry.data, [kind, 0, 'data']),
      ...clauses.map((_, at) => [kind, 0, 'clauses', at, 'title']),
    ].map((path) => ({ path }));
    const texts = clauses.flatMap(({ nodes }, at) =>
      markdownLeaves(nodes, [kind, 0, 'clauses', at, 'nodes']),
    );
    return [...data, ...texts].map((place) => ({ kind, alone, ...place }));
  });
}

const fields: Field[] = [
  ...markdownFields('sections'),
  ...markdownFields('pages'),
  ...markdownFields('subjects'),
  ...ofRecords.flatMap((kind) =>
    Object.entries<object>(content[kind]).flatMap(([id, entry]) => {
      // A chart draws what sections say.
      const sections = kind === 'series' ? content.sections : [];
      const alone = { [kind]: { [id]: entry }, sections };
      return leaves(entry, [kind, id]).map((path) => ({ kind, path, alone }));
    }),
  ),
  ...ofLists.flatMap((kind) =>
    content[kind].flatMap((entry: object) =>
      leaves(entry, [kind, 0]).map((path) => ({ kind, path, alone: { [kind]: [entry] } })),
    ),
  ),
  ...(['site', 'about'] as const).flatMap((kind) =>
    leaves(content[kind], [kind])
      // They are in addresses, which the ledger keeps.
      .filter((path) => path.at(-1) !== 'letters')
      .map((path) => ({ kind, path, alone: {} })),
  ),
];

/** Those of one sort differ in their words alone: to try five of each takes seconds. */
const sortOf = ({ kind, path, start }: Field) => {
  const isOfRecord = ofRecords.some((each) => each === kind);
  const keys = path.slice(isOfRecord ? 2 : 1).map((key) => (/^\d+$/.test(String(key)) ? '#' : key));
  return [kind, ...keys, start ? 'later' : ''].join();
};
const some = [...Map.groupBy(fields, sortOf).values()].flatMap((all) => all.slice(0, 5));

/** Read anew: what is reworded here has units other than those that the loader found. */
const reread = <Data>(entries: Entry<Data>[] = []): Entry<Data>[] =>
  entries.map((entry) => {
    const clauses = entry.clauses.map((clause) => ({
      ...clause,
      wordings: wordingsIn(clause.nodes),
    }));
    return { ...entry, clauses };
  });
const planOf = (alone: Partial<Content>) =>
  joinPlan(
    { ...none, ...alone, sections: reread(alone.sections), pages: reread(alone.pages) },
    { drafts: true },
  );
/** The hash of each text, by what it belongs to. */
function hashesOf({ clauses, others }: OwnedTexts): Map<string, string> {
  const ofClauses = [...clauses].flatMap(([code, { own, units }]) => [
    [code, own] as const,
    ...units.map(({ id, text }) => [`${code}.${id}`, text] as const),
  ]);
  return new Map([...ofClauses, ...others].map(([code, text]) => [code, sha256(text)]));
}
const valuesOf = (texts: OwnedTexts) => [...hashesOf(texts).values()].sort();
/** What one has and the other has not, each as often as it does. */
function beyond(some: string[], others: string[]): string[] {
  const left = [...others];
  return some.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What stood before a field was reworded, and the edition that keeps it. */
const before = once(({ alone }: Field) => {
  const texts = ownedTexts(planOf(alone));
  const { files } = madeEdition(texts, { date: '2026-12-01', after: null });
  const [edition] = editionsIn(
    new Map([...files].map(([file, text]) => [`2026-12-01/${file}`, Buffer.from(text)])),
  );
  return { values: valuesOf(texts), edition: edition! };
});

/** Remembers the last answer: the fields of one thing stand together. */
function once<Answer>(answer: (field: Field) => Answer): (field: Field) => Answer {
  let last: { alone: Field['alone']; answer: Answer } | undefined;
  return (field) => {
    if (last?.alone !== field.alone) last = { alone: field.alone, answer: answer(field) };
    return last.answer;
  };
}

/** What a clause is made of; of a question that is what is asked and concluded, and its name. */
const isOfClause = (path: Path) =>
  path.includes('clauses') ||
  (path[0] === 'subjects' && ['id', 'ask', 'conclusion'].includes(String(path.at(-1))));

/** What is wrong with how a field belongs to a hash, in a few words. */
function wrongWith(field: Field): string[] {
  const { kind, path, alone, start } = field;
  const { values, edition } = before(field);
  const plan = planOf(altered({ ...none, ...alone }, path, start));
  const texts = ownedTexts(plan);
  const now = valuesOf(texts);
  const [lost, fresh] = [beyond(values, now), beyond(now, values)];
  const where = path.join(' › ');
  if (path.some((key) => unread[kind]?.includes(String(key))))
    return lost.length || fresh.length ? [`${where}: belongs to a hash`] : [];
  if (lost.length !== 1 || fresh.length !== 1)
    return [`${where}: ${lost.length} → ${fresh.length}`];

  const next = madeEdition(texts, { date: '2026-12-02', after: '2026-12-01' }, edition.kept);
  const unheld = [...plan.docs.values()]
    .flatMap(({ clauses }) => clauses)
    .filter((clause) => editionHolding([edition], clause.code, clauseHash(clause)) === undefined);
  return [
    ...(next.files.get('loi-van.json')!.includes(fresh[0]!) ? [] : [`${where}: not frozen`]),
    ...(holdsAll(edition.kept!, texts) ? [`${where}: said to be held`] : []),
    // Only its own clause has lost its frozen copy.
    ...(unheld.length === (isOfClause(path) ? 1 : 0) ? [] : [`${where}: ${unheld.length}`]),
  ];
}

describe('every text that a reader sees', () => {
  it('belongs to one hash, is frozen by the next edition and not said to be held until then', () => {
    expect(fields.length).toBeGreaterThan(3000);
    expect(some.length).toBeGreaterThan(300);
    expect(some.flatMap(wrongWith)).toEqual([]);
  });

  it('and so does every archived passage', () => {
    const plan = planOf({});
    for (const [key, text] of content.archives) {
      const [was, now] = [text, `${text} nữa`].map((each) =>
        hashesOf(ownedTexts({ ...plan, archives: new Map([[key, each]]), retold: new Map() })),
      );
      const changed = [...now!.keys()].filter((code) => was!.get(code) !== now!.get(code));
      expect(changed).toEqual([`doan-trich#${key}`]);
    }
  });
});
