import { displayDate } from '../words/day.ts';
import { administrativeForms, addressNote, quotedForm, retoldForm } from './administrative.ts';
import type { Citation } from './clause-citation.ts';
import { apaForm, bib, json, ris } from './formats.ts';

interface KindOfForm {
  name: string | ((citation: Citation) => string);
  make: (citation: Citation) => string;
  /** Of a file for reference managers, what its name ends with. */
  extension?: string;
  /** Only as a file. */
  unshown?: true;
  /** Only of what has a wording to carry. */
  quoting?: true;
}

/** Every way to cite, in the order shown, here and in the browser alike: another is one line more. */
const kinds: KindOfForm[] = [
  { name: 'Địa chỉ', make: ({ address }) => address },
  { name: 'Cả câu, kèm nguồn', make: quotedForm, quoting: true },
  { name: ({ reported }) => (reported ? 'Dẫn theo' : 'Trích theo'), make: retoldForm },
  { name: 'Văn bản hành chính, lần đầu', make: (each) => administrativeForms(each).full },
  { name: 'Văn bản hành chính, lần sau', make: (each) => administrativeForms(each).short },
  { name: 'Danh mục tài liệu tham khảo ở trường đại học', make: universityForm },
  { name: 'APA 7, cho bài viết bằng tiếng Anh', make: apaForm },
  { name: 'RIS', make: ris, extension: 'ris' },
  { name: 'BibTeX', make: bib, extension: 'bib' },
  { name: 'CSL-JSON', make: json, extension: 'json', unshown: true },
];

export function allForms(citation: Citation) {
  return kinds
    .filter(({ unshown, quoting }) => !unshown && (!quoting || citation.quoted))
    .map(({ name, make }) => ({
      name: typeof name === 'string' ? name : name(citation),
      text: make(citation).trim(),
    }));
}

/** The files for reference managers: name, extension, and how one is made. */
export const citationFiles = kinds.flatMap(({ name, make, extension }) =>
  extension && typeof name === 'string' ? [{ name, extension, make }] : [],
);

/**
 * The form of Vietnamese universities: who published it, the year in brackets, the title.
 * Without a publisher the title comes first. No day of reading where the address is frozen;
 * where it is not known, the reader is to write it.
 */
export function universityForm(citation: Citation): string {
  const { title, date, address, publisher, siteName, edition, frozen, accessed } = citation;
  const [year] = date.split('-');
  const head = publisher ? `${publisher} (${year}), ${title}` : `${title} (${year})`;
  const day = accessed ? displayDate(accessed) : '…/…/…';
  const read = edition && !frozen ? '' : `, truy cập ngày ${day}`;
  return `${head}, trang web “${siteName}”, ${address}${read}`;
}

/**
 * Every form as plain text, a blank line between them: the first line of each is its name.
 * It begins with a byte order mark, because many hosts send text files without a charset.
 * When it is read is for its reader to say.
 */
export function formsText(citation: Citation): string {
  const forms = allForms({ ...citation, accessed: undefined });
  const parts = forms.map(({ name, text }) => `${name}\n${text}`);
  return `\uFEFF${[citation.title, ...parts, addressNote(citation)].join('\n\n')}\n`;
}
