import type { Figure } from './figures.ts';

/** Part of a text that a figure stands in, with all figures of the text. */
interface Sentence {
  start: number;
  end: number;
  figures: Figure[];
}

/** A year, or a span of them, where a text names it. */
interface Named {
  index: number;
  end: number;
  year: string;
}

/** The day of a document or of the news is not that of what they tell; nor is what is compared with. */
const others =
  /(?:(?:so với|hơn|cùng kỳ)(?: (?:cùng kỳ|cuối|đầu|tháng|năm|quý))*|(?:số|\p{Lu}{2,})\s*(?:\S*\d\S* )?ngày|theo [^,;|]*|(?:dẫn|đăng|bài|tin|giao|công bố|nêu|ban hành|ký)(?: (?:ngày|tháng|năm))*) $/u;

/**
 * The year that a figure is of: the one nearest to it in its own part of the sentence, else in
 * what stands before; a span as it is written.
 *
 * @example
 * const text = 'năm 2024 tăng 5%, năm 2023 tăng 4%';
 * yearOf(text, figuresIn(text)[3], { start: 0, end: text.length, figures: figuresIn(text) }) // '2023'
 */
export function yearOf(text: string, figure: Figure, sentence: Sentence): string | undefined {
  const { index } = figure;
  const end = index + figure.text.length;
  const years = yearsIn(text, sentence);
  const apart = (from: number, to: number) => /[,;:()|.]\s|[()|]/.test(text.slice(from, to));
  const before = years.filter((each) => each.end <= index && !bracketed(text, each.end, index));
  const own = before.at(-1);
  if (own && !apart(own.end, index)) return own.year;
  const next = years.find((each) => each.index >= end);
  if (next && !apart(end, next.index)) return next.year;
  return own?.year;
}

/** Whether a bracket that closes before a place holds another. */
function bracketed(text: string, place: number, until: number): boolean {
  const between = text.slice(place, until);
  const closing = between.indexOf(')');
  const opening = between.indexOf('(');
  return closing >= 0 && (opening < 0 || closing < opening);
}

function yearsIn(text: string, { start, end, figures }: Sentence): Named[] {
  const found: Named[] = [];
  for (const { index, text: written, readings } of figures) {
    const year = /^(?:năm )?(\d{4})(?:-\d\d){0,2}$/.exec(readings[0] ?? '')?.[1];
    if (!year || !/^(?:năm|\d{4}-)/.test(readings[0]!) || index < start || index >= end) continue;
    if (others.test(text.slice(Math.max(start, index - 90), index))) continue;
    const last = found.at(-1);
    const joined =
      last && /^(?:\s?[–-]\s?| đến (?:năm |tháng |hết )*)$/.test(text.slice(last.end, index));
    const each = { index, end: index + written.length, year };
    if (joined) found.splice(-1, 1, { ...each, index: last.index, year: spanOf(last.year, year) });
    else found.push(each);
  }
  return found;
}

const spanOf = (from: string, to: string) => (from === to ? to : `${from}–${to}`);
