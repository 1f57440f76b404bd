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
 * The first of a list that may be long, for a message.
 *
 * @example
 * fewOf(['một', 'hai', 'ba'], 2) // 'một, hai, …'
 */
export function fewOf(all: readonly string[], most = 8): string {
  return (all.length > most ? [...all.slice(0, most), '…'] : all).join(', ');
}

/** Words that only lead to the next, with which no start of a text ends. */
const leading =
  /(?: (?:bằng|các|cho|có|của|do|để|được|đến|gần|hơn|là|một|những|ở|theo|trong|tại|từ|và|về|với))+$/u;

/**
 * The start of a text in whole words, up to the end of a clause, or to what says by or at what, where
 * such a place is in its second half.
 *
 * @example
 * wordsOf('Một việc dài.', 9) // 'Một việc…'
 * wordsOf('Một việc dài, theo một tin.', 20) // 'Một việc dài…'
 * wordsOf('Thứ 7/13 ở Đồng bằng.', 12) // 'Thứ 7/13…'
 */
export function wordsOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest + 1);
  const clause = start.search(/[,;](?= [^,;]*$)| (?=(?:tại|theo) [^,;]*$)/);
  const end = clause > longest / 2 ? clause : start.search(/[\s,;:.]+\S*$/);
  return `${start.slice(0, end).replace(leading, '')}…`;
}
