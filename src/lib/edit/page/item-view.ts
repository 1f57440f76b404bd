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

const { text, group, kind, when, source, newSourceFields, eachLine } = editorWords;
/** Of the fields that no schema tells of. */
const labels: Record<string, string> = { text, group, kind, when, source };

/** How high the box of a field is. */
const heights = { text: 1, date: 1, lines: 3, yaml: 3, sentence: 4, clause: 12 };

/** The form of a correction; what is typed goes into its item at once. */
export class ItemView {
  readonly node: HTMLElement;
  readonly item: Item;
  readonly page: Page;
  /** Looks again for the source of a new result, which another form may have named meanwhile. */
  #lookAgain = async (): Promise<void> => undefined;
  readonly #verdict = element('div', { 'aria-live': 'polite', class: 'verdict' });

  constructor(item: Item, page: Page) {
    this.item = item;
    this.page = page;
    this.node = element(
      'section',
      { class: 'correction', 'aria-label': item.title },
      element('h2', {}, item.title),
      ...(item.form ? this.#controls(item.form) : []),
      this.#verdict,
      button(editorWords.drop(item.title), () => page.drop(this)),
    );
  }

  show({ problems, shown, conflict }: Verdict): void {
    void this.#lookAgain();
    for (const place of this.node.querySelectorAll('[data-field]')) place.replaceChildren();
    const others = problems.filter((each) => !toldBeside(this.node, each));
    // Of a new entry the form itself shows all there will be.
    const words = this.item.form?.at.endsWith('#') ? [] : shown;
    const count = problems.length;
    const canPaste = this.node.querySelector('[role=group] textarea');
    const isFigure = problems.some(({ rule }) => rule === 'con-so');
    if (conflict) this.#showConflict(conflict);
    else if (!shown.length && !others.length) this.say(editorWords.unchanged);
    else
      this.#verdict.replaceChildren(
        ...words.flatMap((parts) => [
          side(editorWords.before, parts, 'added'),
          side(editorWords.after, parts, 'removed'),
        ]),
        element('p', {}, count ? editorWords.problems(count, others.length) : editorWords.fine),
        element('ul', {}, ...others.map(({ message }) => element('li', {}, message))),
        ...(canPaste && isFigure ? [element('p', {}, editorWords.orPaste)] : []),
      );
  }

  say(sentence: string): void {
    this.#verdict.replaceChildren(element('p', {}, sentence));
  }

  focus(): void {
    this.node.querySelector<HTMLElement>('textarea, input, select')?.focus();
  }

  #controls(form: Form): Node[] {
    const isEntry = form.kind === 'fields';
    // Of one choice alone nothing is asked.
    const asked = form.fields.filter(({ options }) => options?.length !== 1);
    const own = asked.map((field) => this.#fieldBox(field, isEntry));
    const [into] = isEntry ? [] : own.flatMap((box) => box.querySelector('textarea') ?? []);
    const more =
      form.kind === 'result'
        ? this.#sourceBoxes(form, own.at(-1)!.querySelector('input')!, into!)
        : form.sources.map((each) => passageBox(each, this, into));
    const { tables = [], at } = form;
    const inRows = tables.length
      ? [
          element('p', {}, editorWords.tables(tables)),
          button(editorWords.addRow, () => this.page.add(`clause ${at}`)),
        ]
      : [];
    return [...inRows, ...own, ...more];
  }

  /** @param hasPlace whether what is wrong in it is told below it */
  #fieldBox(
    { name, help, options, value, as }: Omit<Field, 'was'>,
    hasPlace: boolean,
  ): HTMLElement {
    const label = help || labels[name] || name;
    const now = this.item.values[name] ?? value;
    const set = (typed: string) => {
      this.item.values[name] = typed;
      this.page.changed(this);
    };
    const isLine = !['lines', 'yaml', 'clause'].includes(as);
    const about = hasPlace ? as === 'lines' && eachLine : helpOn(value);
    const box = options
      ? choiceBox(label, options, now, set)
      : textBox(label, now, set, { lines: heights[as], isLine, help: about || '' });
    return hasPlace ? withPlace(name, box) : box;
  }

  /** What the source of a new result is chosen among; of one that is new its fields; its passages. */
  #sourceBoxes(form: Form, typed: HTMLInputElement, into: HTMLTextAreaElement): Node[] {
    const id = `nguon-${form.title}`.replace(/\s+/g, '-');
    const known = form.allSources.map(([key, name]) => new Option(name, key));
    typed.setAttribute('list', id);
    const fresh = element('div', {});
    let shown: string | undefined;
    this.#lookAgain = async () => {
      const found = await this.page.ask('source', { ...this.page.written(), typed: typed.value });
      const now = found ? found.name : typed.value.trim() && '…';
      if (now === shown) return;
      shown = now;
      const asked = typed.value.trim() && !found ? Object.entries(newSourceFields) : [];
      fresh.replaceChildren(
        ...asked.map(([name, help]) => this.#fieldBox({ name, help, value: '', as: 'text' }, true)),
        passageBox(found ?? newSource, this, into),
      );
    };
    typed.addEventListener('input', () => void this.#lookAgain());
    void this.#lookAgain();
    return [element('datalist', { id }, ...known), fresh];
  }

  #showConflict({ message, published }: NonNullable<Verdict['conflict']>): void {
    const { form, values } = this.item;
    const own = (form?.kind !== 'fields' && values.text) || JSON.stringify(values);
    this.#verdict.replaceChildren(
      element('p', {}, message),
      element(
        'div',
        { class: 'sides' },
        labelled(editorWords.published, [published ?? editorWords.gone]),
        labelled(editorWords.yours, [own]),
      ),
      ...(published === undefined
        ? []
        : [button(editorWords.useTheirs, () => this.page.renew(this.item))]),
    );
  }
}

/** What of the marks in a text the writer must leave as they are. */
function helpOn(written: string): string {
  const { marks, bold, row } = editorWords;
  return [
    written.includes('[@') && marks,
    written.includes('**') && bold,
    /^\|/m.test(written) && row,
  ]
    .filter(Boolean)
    .join(' ');
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
