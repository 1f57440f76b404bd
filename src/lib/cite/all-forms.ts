import { displayDate } from '../words/day.ts';
import { administrativeForms, addressNote, retoldForm } from './administrative.ts';
import type { Citation } from './clause-citation.ts';
import { apaForm, formats } from './formats.ts';

/** One way to cite: its name and the text to copy. */
export interface Form {
  name: string;
  text: string;
}

/** Every form of a citation, in the order shown. */
export function allForms(citation: Citation): Form[] {
  const { full, short } = administrativeForms(citation);
  return [
    { name: 'Địa chỉ', text: citation.address },
    { name: citation.reported ? 'Dẫn theo' : 'Trích theo', text: retoldForm(citation) },
    { name: 'Văn bản hành chính, lần đầu', text: full },
    { name: 'Văn bản hành chính, lần sau', text: short },
    { name: 'Danh mục tài liệu tham khảo ở trường đại học', text: universityForm(citation) },
    { name: 'APA 7, cho bài viết bằng tiếng Anh', text: apaForm(citation) },
    { name: 'BibTeX', text: formats.bib(citation).trim() },
    { name: 'RIS', text: formats.ris(citation).trim() },
  ];
}

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
