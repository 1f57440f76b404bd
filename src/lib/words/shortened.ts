/**
 * The start of a text that may be long, for a message.
 *
 * @example
 * shortened('Một việc.', 3) // 'Một…'
 */
export function shortened(text: string, longest = 40): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/**
 * The start of a text in whole words, for a list that leads to all of it.
 *
 * @example
 * wordsOf('Một việc dài.', 9) // 'Một việc…'
 */
export function wordsOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest + 1).replace(/[\s,;:.]+\S*$/, '')}…`;
}
