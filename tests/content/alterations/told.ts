import { loadContent } from '../../../src/lib/plan/load.ts';

type Loaded = ReturnType<typeof loadContent>['loaded'];

/** Where a unit with a figure stands in the folder. */
export interface Told {
  file: string;
  /** Its first and last line, from 1. */
  lines: [number, number];
  /** What stands there. */
  text: string;
  /** Sources it rests on. */
  sources: string[];
}

/** Every unit that has a figure and rests on a source, in the files where people wrote it. */
export function toldIn({ plan, tree }: Loaded): Told[] {
  const told: Told[] = [];
  const clauses = [...plan.docs.values()].flatMap((doc) => doc.clauses);
  for (const { at, units } of clauses)
    for (const { lines, notes, kind } of units)
      if (kind !== 'quote') told.push(place(tree, at.file, lines, notes));
  for (const { code, noted, notes } of new Set(plan.units.values())) {
    const file = `${code.split('.')[0]}.yaml`;
    const line =
      tree
        .get(file)
        ?.split('\n')
        .findIndex((each) => each.includes(noted)) ?? -1;
    if (line >= 0) told.push(place(tree, file, [line + 1, line + 1], notes));
  }
  const distinct = new Map(told.map((each) => [`${each.file}:${each.lines[0]}`, each]));
  return [...distinct.values()].filter(({ text, sources }) => /\d/.test(text) && sources.length);
}

function place(
  tree: Loaded['tree'],
  file: string,
  lines: [number, number],
  notes: { key: string }[],
): Told {
  const text = tree
    .get(file)!
    .split('\n')
    .slice(lines[0] - 1, lines[1])
    .join('\n');
  return { file, lines, text, sources: [...new Set(notes.map(({ key }) => key))] };
}
