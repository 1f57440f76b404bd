import { scale, units } from './counted.ts';
import { figuresIn, type Figure } from './figures.ts';
import { isAmount } from './quantities.ts';

/** A sentence around its first amount. */
export interface FigureSentence {
  before: string;
  /** The amount with its unit; empty where the sentence has none. */
  figure: string;
  after: string;
}

const sentenceEnd = /(?<=[\p{Ll}\d%)”²³][.!?…]) (?=[\p{Lu}“])/u;
const unit = new RegExp(String.raw`^(?:\s?%|\s(?:${units})(?![\p{L}\p{N}]))`, 'iu');

/**
 * The first sentence of a text that has an amount, divided around it; of a text without any, its
 * first sentence.
 *
 * @param plain blanks out what is no figure
 * @example
 * figureSentence('Đã xong. Có hơn 322 MW điện gió.') // { before: 'Có hơn ', figure: '322 MW', after: ' điện gió.' }
 */
export function figureSentence(
  text: string,
  plain: (text: string) => string = (each) => each,
): FigureSentence {
  const sentences = text.split(sentenceEnd);
  for (const sentence of sentences) {
    const amount = amountIn(plain(sentence));
    if (!amount) continue;
    const end = amount.index + amount.text.length;
    const rest = sentence.slice(end);
    const length = measureLength(rest);
    return {
      before: sentence.slice(0, amount.index),
      figure: sentence.slice(amount.index, end + length),
      after: rest.slice(length),
    };
  }
  return { before: sentences[0]!, figure: '', after: '' };
}

/** The first amount of a text: the number of a document is none. */
export function amountIn(text: string): Figure | undefined {
  const isNumber = ({ index }: Figure) => /(?<!\p{L})số\s$/iu.test(text.slice(0, index));
  return figuresIn(text).find((figure) => isAmount(figure) && !isNumber(figure));
}

/** How much of what follows a number says what it measures: orders of magnitude, then a unit. */
function measureLength(rest: string): number {
  const measure = scale.exec(rest) ?? unit.exec(rest);
  if (!measure) return 0;
  const more = rest.slice(measure[0].length);
  return measure[0].length + (scale.test(rest) ? measureLength(more) : 0);
}
