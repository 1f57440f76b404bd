/** The clause a selection begins in, unless it lies in a cite box, which is copied as it is. */
export function clauseOf(range: Range): HTMLElement | null {
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  return element?.closest('.cite') ? null : (element?.closest<HTMLElement>('.clause') ?? null);
}

/** The range grown to whole words, since a text fragment finds nothing else. */
export function wholeWords(range: Range): Range {
  const grown = range.cloneRange();
  const { startContainer: first, endContainer: last } = range;
  let { startOffset: start, endOffset: end } = range;
  const inWord = (node: Text, at: number) => /\S\S/.test(node.data.slice(at - 1, at + 1));
  if (first instanceof Text) {
    while (start > 0 && inWord(first, start)) start--;
    grown.setStart(first, start);
  }
  if (last instanceof Text) {
    while (end > 0 && end < last.length && inWord(last, end)) end++;
    grown.setEnd(last, end);
  }
  return grown;
}
