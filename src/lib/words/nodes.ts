/** What may stand in an element; nothing where it is left out. */
type Child = Node | string | false | undefined;

/** Builds an element: attributes, then children; text is always text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const built = document.createElement(tag);
  setAttributes(built, attributes);
  built.append(...children.filter((child) => child !== undefined && child !== false));
  return built;
}

export function button(label: string, act: () => unknown): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', () => void act());
  return made;
}

/** Gives an element other children; browsers before `replaceChildren` too. */
export function setChildren(node: Element, ...children: (Node | string)[]): void {
  node.textContent = '';
  node.append(...children);
}

export function setAttributes(node: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
}

/**
 * Adds the style of what only a script makes, which no page carries then, and returns what takes it
 * away again. Browsers before `adoptedStyleSheets` show such parts plainly.
 */
export function addStyle(css: string): () => void {
  if (!('adoptedStyleSheets' in document)) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
