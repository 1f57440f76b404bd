import {
  numberName,
  officialNames,
  placeName,
  type OfficialName,
} from '../words/style/official-names.ts';
import type { About } from './about.ts';
import { noteGroup } from './markdown/notes.ts';

/** How a document is named, with notes: at first mention and later. */
export interface Mentions {
  full: string;
  short: string;
}

const notesAtEnd = new RegExp(`${noteGroup}$`);

/**
 * The mentions that Nghị định 30/2020/NĐ-CP asks for: type, number, day, issuer and subject; later type and
 * number alone. Days under 10 and the months January and February have two figures.
 *
 * @example
 * mentionsOf({ kind: 'Quyết định', number: '15/QĐ-UBND', date: '2021-08-26', body: 'Ủy ban nhân dân tỉnh', subject: 'về đất[@a]' })
 * // { full: 'Quyết định số 15/QĐ-UBND ngày 26 tháng 8 năm 2021 của Ủy ban nhân dân tỉnh về đất[@a]', short: 'Quyết định số 15/QĐ-UBND[@a]' }
 */
export function mentionsOf({ kind, number, date, body, subject }: About['document']): Mentions {
  const [year, month = '', day = ''] = date.split('-');
  const inWords = `ngày ${day} tháng ${month.replace(/^0(?=[3-9])/, '')} năm ${year}`;
  const short = `${kind} số ${number}`;
  return {
    full: `${short} ${inWords} của ${body} ${subject}`,
    short: short + (notesAtEnd.exec(subject)?.[0] ?? ''),
  };
}

/** What stands under the site's name on every page, with notes: whose plan it is, and of when. */
export function taglineOf({ province, period }: Pick<About, 'province' | 'period'>): string {
  return `${province.name} ${period}`;
}

/** The document by its number, and other ways in which texts name the plan; what stands in brackets may be left out. */
export function writingsOf({ document, called }: Pick<About, 'document' | 'called'>): string[] {
  const { kind, number } = document;
  return [`${kind} (số) ${number}`, `${kind} (số) ${/^\d*/.exec(number)![0]}`, ...called];
}

/** Names that have a figure in them: of the plan, and those that it gives. */
export function namesWithFigures(about: Pick<About, 'document' | 'called' | 'figures'>): string[] {
  const named = [about.document.number, ...writingsOf(about), ...about.figures];
  return named.filter((each) => /\d/.test(each));
}

/** Every name with one official writing: the country's, the document's number, the province, and the plan's own. */
export function officialNamesOf({ document, province, names }: About): OfficialName[] {
  const places = [province.name, province.into ?? ''].filter(Boolean);
  return [...officialNames, numberName(document.number), ...places.map(placeName), ...names];
}
