/** Builds an element: attributes, then children; text is always text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const built = document.createElement(tag);
  setAttributes(built, attributes);
  built.append(...children);
  return built;
}

/** Sets attributes of an element that is there. */
export function setAttributes(node: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
}

/** Pagefind's excerpt as nodes: text and `<mark>` only, whatever else it may hold. */
export function safeExcerpt(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  return [...parsed.childNodes].map((node) =>
    node.nodeName === 'MARK'
      ? element('mark', {}, node.textContent ?? '')
      : document.createTextNode(node.textContent ?? ''),
  );
}
