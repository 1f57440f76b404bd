import type { Told } from '../../words/figures/agreement.ts';
import { withoutExempt, type Exempt, type Part } from '../../words/figures/exempt.ts';
import { figuresIn, type Figure } from '../../words/figures/figures.ts';
import { numeralsIn } from '../../words/figures/numerals.ts';
import { quantitiesIn } from '../../words/figures/quantities.ts';
import type { Loaded } from '../../plan/load.ts';
import { cellsEdge } from '../../read/markdown/text.ts';
import { kindColumn, kindNamed, labelParts, timeColumn } from '../../read/reports.ts';
import type { Statement } from './statements.ts';
import { isSection } from '../../read/load-markdown.ts';
import { isUnknown } from '../../plan/stand-ins.ts';
import { remembered } from '../../read/memory.ts';
import { namesWithFigures } from '../../read/plan-names.ts';
import { groupCode } from '../../read/groups.ts';

/** What a statement counts, measures and dates. */
export interface ReadFigures {
  /** In digits and in words, those left out that need no source. */
  figures: Figure[];
  /** Those of them in words. */
  words: ReadonlySet<Figure>;
  /** Those that count or measure, with what they say beside their value. */
  amounts: Told[];
}

/** Reads the figures of statements, for one plan: what is exempt rarely changes. */
export function readFiguresOf(loaded: Loaded): (statement: Statement) => ReadFigures {
  return loaded.memory.ofValue(readFor, exemptOf(loaded));
}

function readFor(exempt: Exempt): (statement: Statement) => ReadFigures {
  const checked = withoutExempt(exempt);
  return (statement) => {
    const text = checked(statement.text);
    // A quotation is held to the letters of its source.
    const isQuoted = statement.kind === 'quote';
    const inWords = isQuoted ? [] : numeralsIn(text);
    const figures = [...figuresIn(text), ...inWords].sort((a, b) => a.index - b.index);
    const amounts = isQuoted ? [] : toldAmounts({ ...statement, text }, figures);
    return { figures, words: new Set(inWords), amounts };
  };
}

/** The amounts of a statement, each with what it measures, how and of when. */
function toldAmounts(statement: Statement, figures: Figure[]): Told[] {
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
  const columns = (cells ?? []).map(([column]) => column);
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

/**
 * What figures need no source: those of names, and what the content has of each part of the plan.
 * A file that could not be read may be a section or none; a code that was ever published may be
 * named for good.
 */
export const exemptOf = remembered(({ markdown, plan }: Loaded): Exempt => {
  const sections = markdown.filter(isSection).map(({ data }) => data);
  const read = sections.filter(({ draft }) => !draft).map(({ code }) => code);
  const drafts = sections.filter(({ draft }) => draft).map(({ code }) => code);
  const published = plan.reading.map(({ code }) => code);
  const known = Object.values(plan.ledger.pages).map(({ code }) => code);
  const parts = Object.values(plan.about.groups).map(({ letters, counted, ordinals }): Part => {
    const here = (codes: string[]) =>
      codes.filter((code) => groupCode(code) === letters && code !== letters);
    const all = here([...published, ...drafts]);
    const numbers = [...all, ...here(known)].map((code) => Number(code.split('-')[1]));
    return {
      ...{ letters, counted, ordinals },
      published: range(here(read).length, here(published).length),
      all: all.length,
      codes: all.some(isUnknown) ? 'any' : [...new Set(numbers)],
    };
  });
  return { parts, names: namesWithFigures(plan.about) };
});

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) + 1 }, (_, at) => from + at);
}
