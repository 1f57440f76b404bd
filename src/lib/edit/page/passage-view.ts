import { button, element } from '../../words/nodes.ts';
import { editorWords } from '../../words/editor-words.ts';
import { replaceSelected, textBox } from './fields.ts';
import type { FormSource } from './forms.ts';
import type { ItemView } from './item-view.ts';
import type { Page } from './page.ts';

/**
 * What is kept of a source and a place to paste more of it, with the figures of both lit up: one that
 * is pressed goes into the text, in the place of the figure where the cursor is.
 */
export function passageBox(
  source: FormSource,
  view: ItemView,
  into?: HTMLTextAreaElement,
): HTMLElement {
  const { key, name, passages, mayGrow } = source;
  const { item, page } = view;
  const lit = element('div', { class: 'passage' });
  const picks = element('strong', { hidden: '' }, editorWords.picks);
  const show = async () => {
    const text = [item.passages[key], passages].filter(Boolean).join('\n\n');
    const figures = await page.ask('figures', { text });
    const nodes: (Node | string)[] = [];
    let at = 0;
    for (const { text: figure, index } of figures) {
      const pick = button(figure, () => into && void put(figure, into, page));
      pick.setAttribute('aria-label', editorWords.pick(figure));
      nodes.push(text.slice(at, index), into ? pick : element('mark', {}, figure));
      at = index + figure.length;
    }
    lit.replaceChildren(...nodes, text.slice(at));
    picks.hidden = !into || !figures.length;
  };
  void show();
  const paste = textBox(
    editorWords.paste(name),
    item.passages[key] ?? '',
    (typed) => {
      item.passages[key] = typed;
      page.changed(view);
      void show();
    },
    { lines: 3, isLine: false },
  );
  return element(
    'div',
    { role: 'group', 'aria-label': editorWords.passagesOf(name) },
    mayGrow ? paste : element('p', {}, editorWords.whole),
    picks,
    lit,
  );
}

async function put(figure: string, into: HTMLTextAreaElement, page: Page): Promise<void> {
  const [from, to] = [into.selectionStart, into.selectionEnd];
  const figures = await page.ask('figures', { text: into.value });
  const endOf = ({ index, text }: (typeof figures)[number]) => index + text.length;
  const under = figures.find((each) => each.index <= from && to <= endOf(each));
  const isChosen = from !== to || !under;
  replaceSelected(into, figure, isChosen ? from : under.index, isChosen ? to : endOf(under));
  into.focus();
}
