/**
 * The start of a text that may be long, for a message.
 *
 * @example
 * shortened('Một việc.', 3) // 'Một…'
 */
export function shortened(text: string, longest = 40): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
