import { rewrite, type Place, type Texts } from './edit.ts';
import { quotes } from './places.ts';

/** The note at the end of a text, before the name that people gave it. */
export const trailingNote = /\[@[a-z0-9-]+\](?=(?: \{#[a-z0-9-]+\})?$)/;
export const noteAndName = /(?:\[@[a-z0-9-]+\])?(?: \{#[a-z0-9-]+\})?$/;
/** The words of a block quotation, without its mark, its note and its name. */
export const words = (place: Place) => place.text.slice(2).replace(noteAndName, '').split(' ');
export const requote = (place: Place, now: string[]) =>
  rewrite(place, `> ${now.join(' ')}${noteAndName.exec(place.text)![0]}`);
export const middle = (list: string[]) => Math.floor(list.length / 2);
/** Block quotations long enough to be changed anywhere. */
export const lines = (texts: Texts) => quotes(texts).filter((place) => words(place).length > 8);
