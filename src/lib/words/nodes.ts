import { citeActions } from './vi.ts';

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

/** Copies and says so where a screen reader hears it. */
export async function copyAndSay(text: string, what: string, status: Element): Promise<void> {
  // Emptied first: the same sentence twice would not be read out again.
  status.textContent = '';
  const copied = await copyText(text);
  status.textContent = copied ? citeActions.copied(what) : citeActions.refused;
}

/** Puts text on the clipboard; false where the browser refuses. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The older way, which also works on a page not served over HTTPS. */
function copyBySelection(text: string): boolean {
  const holder = document.createElement('textarea');
  holder.value = text;
  holder.readOnly = true;
  const focused = document.activeElement as HTMLElement | null;
  document.body.append(holder);
  holder.select();
  const done = document.execCommand('copy');
  holder.remove();
  focused?.focus();
  return done;
}
