import { choiceWords } from '../../words/choice-words.ts';
import type { Form, FormSource } from './forms.ts';
import type { Item } from './parts.ts';

/** How many choices are shown at once; one more is asked for, to know of more. */
export const shownChoices = 12;

/** A source that is not there yet: its passages are kept under no key. */
export const newSource: FormSource = {
  ...{ key: '', name: choiceWords.newSource, passages: '', mayGrow: true },
};

/** A correction of which nothing is typed yet but what is known. */
export function itemOf(known: Partial<Item> & Pick<Item, 'title'>): Item {
  return {
    text: '',
    kind: '',
    group: '',
    when: '',
    source: '',
    values: {},
    passages: {},
    ...known,
  };
}

export function openedItem(form: Form): Item {
  const { title, text, kinds, beside } = form;
  return itemOf({ title, form, text, kind: kinds[0] ?? '', group: beside[0]?.group ?? '' });
}

/** The choice that an address names: a unit, a clause, or a question by its clause. */
export function choiceAt(code: string): string {
  const [page, id, unit] = code.split('.');
  if (page === 'hoi-dap') return `fields hoi-dap#${id}`;
  return unit === undefined ? `clause ${code}` : `unit ${code}`;
}
