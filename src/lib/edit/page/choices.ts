import type { ContentTree } from '../../read/content-tree.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Doc } from '../../read/types.ts';
import { codeByName, labelled } from '../../read/told.ts';
import { editorWords } from '../../words/editor-words.ts';

/** Something that can be corrected. */
export interface Choice {
  /** What form it has, and of what: `unit gp-2.ket-qua.k7f3`. */
  id: string;
  title: string;
  words: string;
}

/** All that can be corrected: results before other sentences, then clauses, pages and entries. */
export function choicesOf({ plan }: Pick<Loaded, 'plan'>): Choice[] {
  const docs = [...plan.docs.values()];
  const units = docs.flatMap((doc) =>
    doc.clauses.flatMap((clause) =>
      doc.code.startsWith('hoi-dap/')
        ? []
        : clause.units.map((unit) => ({
            isResult: Boolean(unit.reported),
            choice: {
              id: `unit ${codeByName(unit)}`,
              title: `${doc.short} › ${clause.title}`,
              words: labelled(unit).replace(/\[@[^\]]*\]/g, ''),
            },
          })),
    ),
  );
  const { kinds, newEntry } = editorWords;
  const entries = (
    kind: string & keyof typeof kinds,
    all: Record<string, unknown>,
    name: string,
  ) => [
    // A question stands in the list of its subject.
    ...docs.flatMap(({ code, short }) =>
      kind === 'hoi-dap' && code.startsWith(`${kind}/`)
        ? [{ id: `fields ${code}#`, title: newEntry, words: `${kinds[kind]}: ${short}` }]
        : [],
    ),
    ...(kind === 'hoi-dap' ? [] : [{ id: `fields ${kind}#`, title: newEntry, words: kinds[kind] }]),
    ...Object.entries(all).map(([key, entry]) => ({
      id: `fields ${kind}#${key}`,
      title: kinds[kind],
      words: String((entry as Record<string, unknown>)[name]),
    })),
  ];
  return [
    ...docs.flatMap(newResult),
    ...units.filter(({ isResult }) => isResult).map(({ choice }) => choice),
    ...units.filter(({ isResult }) => !isResult).map(({ choice }) => choice),
    ...docs.flatMap(ofDoc),
    ...entries('chi-tieu', plan.indicators, 'name'),
    ...entries('hoi-dap', Object.fromEntries(plan.questions.map((each) => [each.id, each])), 'ask'),
    ...entries('nguon', plan.sources, 'title'),
    ...entries('co-quan', plan.bodies, 'name'),
    ...entries('thuat-ngu', plan.terms, 'term'),
    ...entries('dong-thoi-gian', plan.timeline, 'title'),
  ];
}

function newResult({ short, clauses }: Doc): Choice[] {
  return clauses.flatMap(({ code, title, units }) =>
    units.some(({ reported, kind }) => reported && kind === 'item')
      ? [{ id: `result ${code}`, title: editorWords.newResult, words: `${short} › ${title}` }]
      : [],
  );
}

function ofDoc({ code, short, status, clauses }: Doc): Choice[] {
  if (code.startsWith('hoi-dap/')) return [];
  const { wholeClause, statusOf, pageOf } = editorWords;
  return [
    ...(status ? [{ id: `fields ${code}#status`, title: statusOf, words: short }] : []),
    ...clauses.map((clause) => ({
      id: `clause ${clause.code}`,
      title: wholeClause,
      words: `${short} › ${clause.title}`,
    })),
    { id: `fields ${code}`, title: pageOf, words: short },
  ];
}

/**
 * What to open for a line of the content to be mended: the entry, the question or the clause that it
 * stands in; undefined for what has no form.
 *
 * @example
 * choiceAtLine(new Map([['nguon.yaml', 'a:\n  type: report']]), new Map(), 'nguon.yaml', 2) // 'fields nguon#a'
 */
export function choiceAtLine(
  tree: ContentTree,
  codes: ReadonlyMap<string, string>,
  file: string,
  line: number,
): string | undefined {
  const above = (tree.get(file) ?? '').split('\n').slice(0, line).toReversed();
  const last = (pattern: RegExp) => above.flatMap((each) => pattern.exec(each)?.[1] ?? [])[0];
  if (file.startsWith('hoi-dap/')) {
    const question = last(/^ {2}- id: ([a-z0-9-]+)$/);
    return question && `fields hoi-dap#${question}`;
  }
  const kind = file.replace(/\.yaml$/, '');
  const entry = Object.hasOwn(editorWords.kinds, kind) && last(/^([a-z0-9-]+):/);
  if (entry) return `fields ${kind}#${entry}`;
  const clause = last(/^## .*\{#([a-z0-9-]+)\}$/);
  const code = codes.get(file);
  return code && (clause ? `clause ${code}.${clause}` : `fields ${code}`);
}
