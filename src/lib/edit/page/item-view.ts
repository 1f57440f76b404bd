import { button, element } from '../../words/nodes.ts';
import { editorWords } from '../../words/editor-words.ts';
import type { WordPart } from '../../publish/editions/word-changes.ts';
import type { Verdict } from './engine.ts';
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

/** Keeps what is typed in a part of a correction, or in a field of an entry. */
const typedInto =
  <Name extends string>(kept: Record<Name, string>, name: Name, item: Item, page: Page) =>
  (typed: string) => {
    kept[name] = typed;
    page.changed(item);
  };

function controls(item: Item, form: Form, page: Page): Node[] {
  if (form.kind === 'fields')
    return [
      ...form.fields.map(({ name, options, value, help, as }) => {
        const set = typedInto(item.values, name, item, page);
        const now = item.values[name] ?? value;
        const isLine = as === 'text' || as === 'date';
        const about = as === 'lines' ? editorWords.eachLine : '';
        const box = options
          ? choiceBox(help || name, options, now, set)
          : textBox(help || name, now, set, { lines: isLine ? 1 : 3, isLine, help: about });
        return withPlace(name, box);
      }),
      ...form.sources.map((source) => passageBox(source, item, page)),
    ];
  const text = textBox(editorWords.text, item.text, typedInto(item, 'text', item, page), {
    lines: form.kind === 'clause' ? 12 : 4,
    isLine: form.kind !== 'clause',
    help: helpOn(form.text),
  });
  const field = text.querySelector('textarea')!;
  return form.kind === 'result'
    ? resultBoxes(item, form, page, text, field)
    : [text, ...form.sources.map((source) => passageBox(source, item, page, field))];
}

/** What of the marks in a text the writer must leave as they are. */
function helpOn(text: string): string {
  const { marks, row } = editorWords;
  return [text.includes('[@') && marks, text.startsWith('|') && row].filter(Boolean).join(' ');
}

function resultBoxes(
  item: Item,
  form: Form,
  page: Page,
  text: HTMLElement,
  field: HTMLTextAreaElement,
): Node[] {
  const set = (name: 'kind' | 'group' | 'when' | 'source') => typedInto(item, name, item, page);
  const fresh = element('div', {});
  const sources = element(
    'datalist',
    { id: `nguon-${item.title}`.replace(/\s+/g, '-') },
    ...form.allSources.map(([key, name]) => new Option(name, key)),
  );
  const source = textBox(
    editorWords.source,
    item.source,
    (typed) => {
      set('source')(typed);
      void showSource();
    },
    { list: sources.id },
  );
  const showSource = async () => {
    const known = await page.source(item);
    fresh.replaceChildren(
      ...(item.source.trim() && !known
        ? Object.entries(editorWords.newSourceFields).map(([name, label]) =>
            withPlace(
              name,
              textBox(label, item.values[name] ?? '', typedInto(item.values, name, item, page)),
            ),
          )
        : []),
      passageBox(known ?? newSource, item, page, field),
    );
  };
  void showSource();
  const groups = [...new Set(form.beside.map(({ group }) => group))];
  return [
    ...(groups.length > 1 ? [choiceBox(editorWords.group, groups, item.group, set('group'))] : []),
    choiceBox(editorWords.kind, form.kinds, item.kind, set('kind')),
    textBox(editorWords.when, item.when, set('when')),
    text,
    source,
    sources,
    fresh,
  ];
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
  const own = item.text || JSON.stringify(item.values);
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
