import { button, element } from '../../words/nodes.ts';
import { editorWords } from '../../words/editor-words.ts';
import type { WordPart } from '../../publish/editions/word-changes.ts';
import type { Verdict } from './engine.ts';
import type { Field } from './form-fields.ts';
import type { Form } from './forms.ts';
import { choiceBox, labelled, textBox, toldBeside, withPlace } from './fields.ts';
import { passageBox } from './passage-view.ts';
import { newSource } from './items.ts';
import type { Item } from './parts.ts';
import type { Page } from './page.ts';

export interface ItemView {
  node: HTMLElement;
  show(verdict: Verdict): void;
  say(text: string): void;
  focus(): void;
}

/** Builds the form of a correction; what is typed goes into `item` at once. */
export function itemView(item: Item, page: Page): ItemView {
  const verdict = element('div', { 'aria-live': 'polite', class: 'verdict' });
  const node = element(
    'section',
    { class: 'correction', 'aria-label': item.title },
    element('h2', {}, item.title),
    ...(item.form ? controls(item, item.form, page) : []),
    verdict,
    button(editorWords.drop(item.title), () => page.drop(item)),
  );
  return {
    node,
    show: (said) => {
      for (const place of node.querySelectorAll('[data-field]')) place.replaceChildren();
      const others = said.problems.filter((each) => !toldBeside(node, each));
      verdict.replaceChildren(...told(said, others, item, page));
    },
    say: (text) => verdict.replaceChildren(element('p', {}, text)),
    focus: () => node.querySelector<HTMLElement>('textarea, input, select')?.focus(),
  };
}

const { text, group, kind, when, source, newSourceFields, eachLine } = editorWords;
/** Of the fields that no schema tells of. */
const labels: Record<string, string> = { text, group, kind, when, source };

/** How high the box of a field is. */
const heights = { text: 1, date: 1, lines: 3, yaml: 3, sentence: 4, clause: 12 };

function controls(item: Item, form: Form, page: Page): Node[] {
  const isEntry = form.kind === 'fields';
  // Of one choice alone nothing is asked.
  const asked = form.fields.filter(({ options }) => options?.length !== 1);
  const own = asked.map((field) => fieldBox(field, item, page, isEntry));
  const [into] = isEntry ? [] : own.flatMap((box) => box.querySelector('textarea') ?? []);
  const more =
    form.kind === 'result'
      ? sourceBoxes(item, form, page, own.at(-1)!.querySelector('input')!, into!)
      : form.sources.map((each) => passageBox(each, item, page, into));
  return [...own, ...more];
}

/** @param hasPlace whether what is wrong in it is told below it */
function fieldBox(
  { name, help, options, value, as }: Omit<Field, 'was'>,
  item: Item,
  page: Page,
  hasPlace: boolean,
): HTMLElement {
  const label = help || labels[name] || name;
  const now = item.values[name] ?? value;
  const set = (typed: string) => {
    item.values[name] = typed;
    page.changed(item);
  };
  const isLine = !['lines', 'yaml', 'clause'].includes(as);
  const about = hasPlace ? as === 'lines' && eachLine : helpOn(value);
  const box = options
    ? choiceBox(label, options, now, set)
    : textBox(label, now, set, { lines: heights[as], isLine, help: about || '' });
  return hasPlace ? withPlace(name, box) : box;
}

/** What of the marks in a text the writer must leave as they are. */
function helpOn(text: string): string {
  const { marks, row } = editorWords;
  return [text.includes('[@') && marks, text.startsWith('|') && row].filter(Boolean).join(' ');
}

/** What the source of a new result is chosen among; of one that is new its fields; its passages. */
function sourceBoxes(
  item: Item,
  form: Form,
  page: Page,
  typed: HTMLInputElement,
  into: HTMLTextAreaElement,
): Node[] {
  const id = `nguon-${item.title}`.replace(/\s+/g, '-');
  const known = form.allSources.map(([key, name]) => new Option(name, key));
  typed.setAttribute('list', id);
  const fresh = element('div', {});
  const show = async () => {
    const found = await page.ask.source({ typed: typed.value });
    const asked = typed.value.trim() && !found ? Object.entries(newSourceFields) : [];
    fresh.replaceChildren(
      ...asked.map(([name, help]) =>
        fieldBox({ name, help, value: '', as: 'text' }, item, page, true),
      ),
      passageBox(found ?? newSource, item, page, into),
    );
  };
  typed.addEventListener('input', () => void show());
  void show();
  return [element('datalist', { id }, ...known), fresh];
}

/** @param others of its problems those that stand beside no field */
function told(
  { problems, shown, conflict }: Verdict,
  others: Verdict['problems'],
  item: Item,
  page: Page,
): Node[] {
  if (conflict) return conflicting(conflict, item, page);
  if (!shown.length && !others.length) return [element('p', {}, editorWords.unchanged)];
  const count = problems.length;
  // Of a new entry the form itself shows all there will be.
  const words = item.form?.at.endsWith('#') ? [] : shown;
  return [
    ...words.flatMap((parts) => [
      side(editorWords.before, parts, 'added'),
      side(editorWords.after, parts, 'removed'),
    ]),
    element('p', {}, count ? editorWords.problems(count, others.length) : editorWords.fine),
    element('ul', {}, ...others.map(({ message }) => element('li', {}, message))),
  ];
}

/** One side of what readers will see otherwise, what differs marked. */
function side(label: string, parts: WordPart[], without: WordPart['kind']): HTMLElement {
  const words = parts.flatMap(({ kind, text }): (Node | string)[] => {
    if (kind === without) return [];
    if (kind === 'same') return [text];
    return [element(kind === 'added' ? 'ins' : 'del', {}, text)];
  });
  // An emptied box is no slip of the eye: what stood there goes.
  const none = without === 'removed' ? editorWords.emptied : '–';
  return labelled(label, words.length ? words : [none]);
}

function conflicting(
  { message, published }: NonNullable<Verdict['conflict']>,
  item: Item,
  page: Page,
) {
  const own = (item.form?.kind !== 'fields' && item.values.text) || JSON.stringify(item.values);
  return [
    element('p', {}, message),
    element(
      'div',
      { class: 'sides' },
      labelled(editorWords.published, [published ?? editorWords.gone]),
      labelled(editorWords.yours, [own]),
    ),
    ...(published === undefined ? [] : [button(editorWords.useTheirs, () => page.renew(item))]),
  ];
}
