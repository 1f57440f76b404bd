import type { Told } from '../../words/figures/agreement.ts';
import { figuresIn, type Figure } from '../../words/figures/figures.ts';
import { quantitiesIn } from '../../words/figures/quantities.ts';
import { kindColumn, kindNamed, labelParts, timeColumn } from '../../read/reports.ts';
import { cellsEdge } from '../../read/markdown/text.ts';
import type { Statement } from './statements.ts';

/** The amounts of a statement, each with what it measures, how and of when. */
export function toldAmounts(statement: Statement, figures: Figure[]): Told[] {
  const { text, kind, when } = withoutReport(statement);
  const own = figures.filter(({ index }) => text[index] !== ' ');
  const year = yearIn(when);
  return quantitiesIn(text, own, year).map((each) => ({
    ...each,
    reported: kind === 'bao-cao',
    ...(isYear.test(when) && { marked: when }),
    estimated: kind === 'uoc' && (!year || each.year === year),
  }));
}

const isYear = /^\d{4}(?:–\d{4})?$/;

/** A statement without what kind of report it is and of when, which stand apart; places stay. */
function withoutReport({ text, label, cells }: Statement) {
  const blank = (said: string) => ' '.repeat(said.length);
  if (label !== undefined) {
    const [word, when] = labelParts(label);
    const kind = kindNamed(word);
    return kind && text.startsWith(label)
      ? { text: blank(label) + text.slice(label.length), kind, when }
      : { text, when: '' };
  }
  const columns = [...(cells?.keys() ?? [])];
  const said = text.split(cellsEdge);
  if (said.length !== columns.length) return { text, when: '' };
  const under = (column: string) => said[columns.indexOf(column)]?.trim() ?? '';
  const isApart = (_: string, at: number) => [kindColumn, timeColumn].includes(columns[at]!);
  return {
    text: said.map((cell, at) => (isApart(cell, at) ? blank(cell) : cell)).join(cellsEdge),
    kind: kindNamed(under(kindColumn)),
    when: under(timeColumn),
  };
}

/** The year of a time: the only one it names, or the span it is. */
function yearIn(when: string): string | undefined {
  const years = [
    ...new Set(figuresIn(when).map(({ readings: [first] }) => first!.match(/\d{4}/)?.[0])),
  ];
  return years.length && !years.includes(undefined) ? years.join('–') : undefined;
}
