import { aroundFigure } from '../words/figures/around-figure.ts';

/**
 * The first words of a unit, enough to know it by: through its first figure where that begins among as
 * many words again, and never up to a figure without its unit.
 *
 * @example
 * firstWords('Một hai ba bốn.', 2) // 'Một hai…'
 * firstWords('Đạt 94,37 triệu đồng/người, tăng đều.', 2) // 'Đạt 94,37 triệu đồng/người…'
 */
export function firstWords(text: string, most = 12): string {
  const lengthOf = (words: number) => text.split(' ').slice(0, words).join(' ').length;
  let end = lengthOf(most);
  for (let at = 0; at < text.length;) {
    const { before, figure } = aroundFigure(text.slice(at));
    const start = at + before.length;
    if (!figure || start >= (at ? end : lengthOf(2 * most))) break;
    at = start + figure.length;
    end = Math.max(end, at);
  }
  // To the end of a word: “đồng/người”.
  const first = /^\S*/.exec(text.slice(end))![0];
  const bare = `${text.slice(0, end)}${first}`
    .replace(/[\s.,;:!?…]+$/, '')
    .replace(/“/g, '‘')
    .replace(/”/g, '’');
  return end + first.length < text.length ? `${bare}…` : bare;
}
