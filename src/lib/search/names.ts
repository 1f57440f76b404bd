/** A name made ready for comparing: without marks, and the parts of one that lists several in every run. */
export interface Name {
  text: string;
  runs: Set<string>;
}

/** Prepares a name; `lineOf` takes its marks away. */
export function nameOf(name: string, lineOf: (text: string) => string): Name {
  const parts = name.split(/,|:| và | - /).map(lineOf);
  const runs = parts.flatMap((_, from) =>
    parts.slice(from).map((_part, to) => parts.slice(from, from + to + 1).join(' ')),
  );
  return { text: lineOf(name), runs: new Set(runs) };
}

/**
 * How well a name answers a query, from 0 to 1: it is the name, or one or more whole parts of a name
 * that lists several; the name holds it; the name stands inside it, by its share.
 *
 * @param share what a name inside a query is worth, by the share of its words
 * @example
 * nameFit('te bien', nameOf('Kinh tế biển', …)) // 0.5
 */
export function nameFit(asked: string, { text, runs }: Name, share: (of: number) => number) {
  if (!asked || !text) return 0;
  if (text === asked) return 1;
  if (runs.has(asked)) return 0.9;
  if (` ${text} `.includes(` ${asked} `)) return 0.5;
  const inside = text.includes(' ') && ` ${asked} `.includes(` ${text} `);
  return inside ? share(text.split(' ').length / asked.split(' ').length) : 0;
}
