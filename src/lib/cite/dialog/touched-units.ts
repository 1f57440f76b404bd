/** What a page marks as a unit: in a clause by its id, elsewhere by an attribute. */
const marked = 'span[id*="."],[data-unit]';

/** The unit that a node stands in. A row or a quotation is one, whatever stands in it. */
export function unitAt(node: Node): HTMLElement | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const whole = element?.closest<HTMLElement>('article :is(tr, blockquote)');
  // What names the columns is none.
  if (whole) return whole.querySelector('td') || whole.matches('blockquote') ? whole : undefined;
  return element?.closest<HTMLElement>(marked) ?? undefined;
}

/** The units of which a range holds more than white space, in order. */
export function unitsIn(range: Range): HTMLElement[] {
  const units = new Set<HTMLElement>();
  const nodes = document.createNodeIterator(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (let text; (text = nodes.nextNode() as Text | null);) {
    if (!range.intersectsNode(text)) continue;
    const start = text === range.startContainer ? range.startOffset : 0;
    const end = text === range.endContainer ? range.endOffset : text.length;
    const unit = text.data.slice(start, end).trim() && unitAt(text);
    if (unit) units.add(unit);
  }
  return [...units];
}

/** The numbers of the sources that a unit rests on, in the order of its notes. */
export function sourceNumbers(unit: HTMLElement): number[] {
  const notes = [...unit.querySelectorAll('.fn')].map(({ textContent }) =>
    Number(/\d+/.exec(textContent!)),
  );
  return [...notes, ...(unit.dataset.nguon ?? '').split(' ').filter(Boolean).map(Number)];
}
