/** Words at each end that are enough to find a long passage again. */
const ends = 5;

/**
 * The directive that leads to a passage: the passage itself when short and of one block,
 * else its first and last words (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * @param selected visible text, blocks separated by line breaks
 * @example
 * textFragment('kinh tế biển') // ':~:text=kinh%20t%E1%BA%BF%20bi%E1%BB%83n'
 */
export function textFragment(selected: string): string {
  const blocks = selected
    .split(/\n+/)
    .map((block) => block.split(/\s+/).filter(Boolean))
    .filter((words) => words.length > 0);
  const first = blocks[0] ?? [];
  const last = blocks.at(-1) ?? [];
  const parts =
    blocks.length === 1 && first.length <= 2 * ends
      ? [first]
      : [first.slice(0, ends), last.slice(-ends)];
  return `:~:text=${parts.map((words) => encode(words.join(' '))).join(',')}`;
}

/** A hyphen has a meaning of its own in the directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
