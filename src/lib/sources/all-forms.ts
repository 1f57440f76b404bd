import { administrativeForms, addressNote, retoldForm } from './administrative.ts';
import type { Citation } from './clause-citation.ts';
import { apaForm, formats } from './formats.ts';
import type { Form } from './read-forms.ts';

/** Every form of a citation, in the order shown. */
export function allForms(citation: Citation): Form[] {
  const { full, short } = administrativeForms(citation);
  return [
    { name: 'Địa chỉ', text: citation.address },
    { name: 'Văn bản hành chính, lần đầu', text: full },
    { name: 'Văn bản hành chính, lần sau', text: short },
    { name: 'Trích theo', text: retoldForm(citation) },
    { name: 'Danh mục tài liệu tham khảo ở trường đại học', text: universityForm(citation) },
    { name: 'APA 7, cho bài viết bằng tiếng Anh', text: apaForm(citation) },
    { name: 'BibTeX', text: formats.bib(citation).trim() },
    { name: 'RIS', text: formats.ris(citation).trim() },
  ];
}

/**
 * The form of Vietnamese universities: who published it, the year in brackets, the title.
 * Without a publisher the title comes first. The day of reading is left to the reader,
 * unless the address is frozen.
 */
export function universityForm(citation: Citation): string {
  const { title, date, address, publisher, siteName, edition } = citation;
  const [year] = date.split('-');
  const head = publisher ? `${publisher} (${year}), ${title}` : `${title} (${year})`;
  const read = edition ? '' : ', truy cập ngày …/…/…';
  return `${head}, trang web “${siteName}”, ${address}${read}`;
}

/**
 * Every form as plain text, a blank line between them: the first line of each is its name.
 * It begins with a byte order mark, because many hosts send text files without a charset.
 */
export function formsText(citation: Citation): string {
  const parts = allForms(citation).map(({ name, text }) => `${name}\n${text}`);
  return `\uFEFF${[citation.title, ...parts, addressNote(citation)].join('\n\n')}\n`;
}
