import { figuresIn, supportOf, type Figure, type NumberStyle } from './figures.ts';
import { isAmount, quantitiesIn, type Quantity } from './quantities.ts';

/** An item of what a source records, as it is written in `nguon.yaml`. */
export type Item = string | { so: string; cua?: string; nam?: string; 'khong-trich'?: string };

/** How the year of an item is written: `2024`, `2021–2025`, `ước 2024`. */
export const amountYear = /^(?:ước )?\d{4}(?:–\d{4})?$/;

/** The figure of an item, without what it measures. */
export const writtenOf = (item: Item): string => (typeof item === 'string' ? item : item.so);

export interface RecordedAmount extends Quantity {
  key: string;
  /** As it stands there. */
  written: string;
  /** The words of what it measures: those written for that, and those after its unit. */
  of: string;
  /** The source calls the figures of its year estimates. */
  estimated: boolean;
  /** Written with all that the source says of it, as a figure alone, or read from a passage. */
  form: 'whole' | 'short' | 'passage';
  /** The values it supports, its own first, then the parts of a ratio. */
  supports: string[];
}

export function amountsOfItem(key: string, item: Item): RecordedAmount[] {
  const written = writtenOf(item);
  const { cua, nam } = typeof item === 'string' ? {} : item;
  const year = nam?.replace('ước ', '');
  return quantitiesIn(written, figuresIn(written)).map((each) => ({
    ...each,
    of: [cua, ...beyondUnit(each)].join(' ').trim(),
    ...(year && { year }),
    key,
    written,
    estimated: nam?.startsWith('ước ') ?? false,
    form: typeof item === 'string' ? 'short' : 'whole',
    supports: supportOf(each),
  }));
}

/** “24.000 tấn hydro”: the words after the unit. */
function beyondUnit({ unit, counted }: Quantity): string[] {
  const words = unit.split(' ').length;
  return unit && counted.slice(0, words).join(' ') === unit ? counted.slice(words) : [];
}

/** The amounts of a passage; of one in another language only their values. */
export function amountsOfPassage(key: string, text: string, style: NumberStyle): RecordedAmount[] {
  const figures = figuresIn(text, style);
  const found = style === 'vi' ? quantitiesIn(text, figures) : figures.filter(isAmount).map(bare);
  return found.map((each) => ({
    ...each,
    year: undefined,
    key,
    of: '',
    written: quoted(text, each),
    estimated: false,
    form: 'passage' as const,
    supports: supportOf(each),
  }));
}

/** A figure with a few words before and after it, none of them cut, of its own passage. */
function quoted(text: string, { index, text: { length } }: Figure): string {
  const word = text.lastIndexOf(' ', Math.max(0, index - 20)) + 1;
  const passage = text.lastIndexOf('\n', index) + 1;
  const [after] = /^.{0,16}\S*/.exec(text.slice(index + length, index + length + 99))!;
  return text.slice(Math.max(word, passage), index + length + after.length);
}

const nothing = { scale: '', unit: '', counted: [], missed: false, lead: '', tail: '', before: '' };
const bare = (figure: Figure): Quantity => ({ ...figure, ...nothing });
