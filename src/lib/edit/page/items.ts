import { choiceWords } from '../../words/choice-words.ts';
import type { Form, FormSource } from './forms.ts';
import type { Item } from './parts.ts';

/** How many choices are shown at once; one more is asked for, to know of more. */
export const shownChoices = 12;

/** A source that is not there yet: its passages are kept under no key. */
export const newSource: FormSource = {
  ...{ key: '', name: choiceWords.newSource, passages: '', mayGrow: true },
};

/** A correction of which nothing is typed yet. */
export function openedItem(form: Form): Item {
  return { title: form.title, form, values: {}, passages: {} };
}

/**
 * Where a correction is, as a note may tell it: of an entry its kind and who published it, since its
 * own name may be a sentence, of which a note would need the source.
 */
export function placeOf({ title, form }: Item): string {
  const [kind = ''] = title.split(' › ');
  if (!(Object.values(choiceWords.kinds) as string[]).includes(kind)) return title;
  const medium = form?.fields.find(({ name }) => name === 'container-title')?.value;
  return [kind, medium].filter(Boolean).join(' › ');
}

/** The choice that an address names: a unit, a clause, or a question by its clause. */
export function choiceAt(code: string): string {
  const [page, id, unit] = code.split('.');
  if (page === 'hoi-dap') return `fields hoi-dap#${id}`;
  return unit === undefined ? `clause ${code}` : `unit ${code}`;
}
