import { editedUnit } from '../../read/reserved.ts';
import { today } from '../../words/day.ts';
import { editorWords } from '../../words/editor-words.ts';
import { addStyle, button, element } from '../../words/nodes.ts';
import { askerOf, TooLong, type Asker } from './asker.ts';
import { draftsAt, type Drafts } from './drafts.ts';
import { elsewhereView, leftOpen, letterOf } from './all-view.ts';
import { textBox } from './fields.ts';
import type { Written } from './engine.ts';
import { ItemView } from './item-view.ts';
import { choiceAt, openedItem, placeOf } from './items.ts';
import type { Item } from './parts.ts';
import { searchView } from './search-view.ts';
import { sendView, type Site } from './send-view.ts';
import style from './page.css?inline';

/** Long enough for a word to be finished. */
const pause = 700;

/** Starts the editor page in its element, which names its content file, base path and channels. */
export async function startEditor(root: HTMLElement): Promise<void> {
  if (window.top !== window.self) return void root.replaceChildren(editorWords.framed);
  root.append(element('p', { role: 'status' }, editorWords.loading));
  const response = await fetch(root.dataset.content!).catch(() => undefined);
  if (!response?.ok) return void root.replaceChildren(editorWords.noContent);
  addStyle(style);
  await new Page(root, askerOf(await response.text())).begin();
}

/** All corrections, and what is done with them. */
export class Page {
  readonly #root: HTMLElement;
  readonly ask: Asker;
  readonly #views = new Set<ItemView>();
  readonly #list = element('div', {});
  readonly #elsewhere = element('div', { 'aria-live': 'polite' });
  /** Says what is still open: all of it may be sent. */
  readonly left = element('p', { role: 'status' });
  readonly #saved = element('p', { role: 'status' });
  /** Stands where a correction was that has just been taken away, and brings it back. */
  readonly #undo = element('p', { class: 'correction' });
  readonly noteBox = textBox(editorWords.note, '', () => this.#later());
  readonly #note = this.noteBox.querySelector('input')!;
  #drafts: Drafts | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** One saving after the other: each writes the draft that the one before it left. */
  #saving = Promise.resolve();
  #last: ItemView | undefined;

  constructor(root: HTMLElement, ask: Asker) {
    this.#root = root;
    this.ask = ask;
  }

  async begin(): Promise<void> {
    const { base, ...site } = this.#root.dataset as Record<keyof Site | 'base', string>;
    const search = searchView(this);
    await this.#restore(base);
    this.#root.replaceChildren(
      element('p', {}, editorWords.promise),
      search,
      this.#list,
      this.#elsewhere,
      this.#saved,
      sendView(this, site),
    );
    const asked = new URLSearchParams(location.search).get(editedUnit);
    if (asked) await this.#open(asked);
    else search.querySelector('input')!.focus();
  }

  /** Opens what an address names, which takes seconds on a slow device: it says so, and where there is none. */
  async #open(asked: string): Promise<void> {
    const status = element('p', { role: 'status' }, editorWords.opening);
    this.#list.before(status);
    const opened = await this.add(choiceAt(asked)).catch(() => undefined);
    status.textContent = opened ? '' : opened === false ? editorWords.noChoice : editorWords.failed;
  }

  letter(): Promise<string> {
    return letterOf(this.written(), this.ask);
  }

  /**
   * Adds what the letter of somebody corrects.
   *
   * @throws Error with a sentence
   */
  async receive(letter: string): Promise<void> {
    const { note, parts } = await this.ask('open', { letter });
    this.#note.value ||= note;
    for (const part of parts) {
      const title = 'at' in part ? part.at : `nguon#${part.source}`;
      this.#show({ title, part, values: {}, passages: {} });
    }
    this.#later();
  }

  /** Opens the form of a choice, once for each; whether there is one. */
  async add(choice: string): Promise<boolean> {
    const form = await this.ask('form', { choice });
    if (!form) return false;
    const open = [...this.#views].find(({ item }) => item.form?.id === choice);
    (open ?? this.#show(openedItem(form))).focus();
    this.#later();
    return true;
  }

  changed(view: ItemView): void {
    this.#last = view;
    this.#later();
  }

  drop(view: ItemView): void {
    const undo = button(editorWords.undo, () => {
      this.#undo.replaceWith(view.node);
      this.#views.add(view);
      this.#later();
      view.focus();
    });
    this.#undo.replaceChildren(`${editorWords.dropped(view.item.title)} `, undo);
    view.node.replaceWith(this.#undo);
    this.#views.delete(view);
    this.#later();
    undo.focus();
  }

  async renew(item: Item): Promise<void> {
    const form = item.form && (await this.ask('form', { choice: item.form.id }));
    if (!form) return;
    item.form = form;
    this.#later();
  }

  #show(item: Item): ItemView {
    const view = new ItemView(item, this);
    this.#undo.remove();
    this.#views.add(view);
    this.#list.append(view.node);
    return view;
  }

  written(): Written {
    const items = Array.from(this.#views, ({ item }) => item);
    const note = this.#note.value.trim() || editorWords.defaultNote(items.map(placeOf));
    return { items, note: note.slice(0, 300), today: today({}) };
  }

  #later(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      void this.#check();
      this.#saving = this.#saving.then(() => this.#save());
    }, pause);
  }

  async #check(): Promise<void> {
    const views = [...this.#views];
    try {
      const verdicts = await this.ask('judge', this.written());
      for (const [at, view] of views.entries()) view.show(verdicts[at]!);
      this.#elsewhere.replaceChildren(...elsewhereView(verdicts.at(-1)!, (id) => this.add(id)));
      this.left.textContent = leftOpen(verdicts, this.#note.value);
    } catch (error) {
      const blamed = this.#last ?? [...this.#views].at(-1);
      const sentence = (error as Error).message || editorWords.failed;
      blamed?.say(error instanceof TooLong ? editorWords.tooLong(blamed.item.title) : sentence);
    }
  }

  async #restore(base: string): Promise<void> {
    try {
      this.#drafts = await draftsAt(base);
      const kept = await this.#drafts.last();
      if (!kept) return;
      this.#note.value = kept.note;
      for (const item of kept.items) this.#show(item);
      this.#saved.textContent = editorWords.restored;
      this.#later();
    } catch {
      this.#saved.textContent = editorWords.notSaved;
    }
  }

  async #save(): Promise<void> {
    const { items } = this.written();
    try {
      const now = new Date();
      const isOwn = await this.#drafts!.save({ items, note: this.#note.value }, now.toISOString());
      const time = items.length ? now.toLocaleTimeString('vi') : '';
      if (isOwn !== undefined)
        this.#saved.textContent = isOwn ? editorWords.saved(time) : editorWords.twoTabs;
    } catch {
      this.#saved.textContent = editorWords.notSaved;
    }
  }
}
