import { after, rewrite, type Place, type Texts } from './edit.ts';
import { editors, noted, rows, values, aBody } from './places.ts';
import { way, type Family } from './way.ts';

const note = /\[@[^\]]+\]/g;

/** Whether the clause around a place has no note. */
function unnotedClause(texts: Texts, place: Place): boolean {
  const text = texts.get(place.file) ?? '';
  const from = text.lastIndexOf('\n## ', place.start);
  const to = text.indexOf('\n## ', place.end);
  return !text.slice(from, to < 0 ? undefined : to).includes('@');
}

/** Truth rule 1. */
export const statements: Family = {
  rule: 'statements without notes',
  ways: [
    way('takes the notes from a paragraph that gives a date', noted, (place) =>
      /ngày \d+\/\d+\/\d{4}/.test(place.text)
        ? rewrite(place, `◆${place.text.replaceAll(note, '')}`)
        : undefined,
    ),
    way('takes the notes from a row of a table', rows, (place) =>
      /\d/.test(place.text) ? rewrite(place, `◆${place.text.replaceAll(note, '')}`) : undefined,
    ),
    way('lets a body act in a paragraph of its own', editors, (place, texts) =>
      after(place, `\n\n${aBody(texts, place)} đã ban hành một quyết định về việc này.`),
    ),
    way('lets a body act at the end of an unnoted paragraph', editors, (place, texts) =>
      after(place, ` ${aBody(texts, place)} phải chịu trách nhiệm về việc này.`),
    ),
    way('lets a body act in the passive', editors, (place, texts) =>
      after(place, `\n\nViệc này do ${aBody(texts, place)} phê duyệt.`),
    ),
    way('lets a body act in a list', editors, (place, texts) =>
      after(
        place,
        `\n\nCác việc gồm:\n\n- ◆${aBody(texts, place)} giao việc này cho cấp dưới;\n- việc khác.`,
      ),
    ),
    way('lets a body act in a table', editors, (place, texts) =>
      after(
        place,
        `\n\n| Việc | Lời |\n|---|---|\n| Một | ◆${aBody(texts, place)} đã công bố việc này |`,
      ),
    ),
    way('lets a body act in a heading of an unnoted clause', editors, (place, texts) =>
      unnotedClause(texts, place)
        ? after(place, `\n\n### ${aBody(texts, place)} đã chấp thuận`)
        : undefined,
    ),
    way(
      'lets a body act in a row of the matrix',
      (texts) => values(texts, /^doi-chieu\.yaml$/, 'why'),
      (place) =>
        rewrite(place, place.text.replace(/: .*/, ': UBND tỉnh đã ký văn bản về việc này.')),
    ),
    way(
      'lets a body act with a name cut by emphasis in a row of the matrix',
      (texts) => values(texts, /^doi-chieu\.yaml$/, 'why'),
      (place) =>
        rewrite(place, place.text.replace(/: .*/, ': UBND *tỉnh* đã ký văn bản về việc này.')),
    ),
    way('lets a body act beside a “chưa” about something else', editors, (place, texts) =>
      after(place, `\n\n${aBody(texts, place)} đã phê duyệt việc này, chưa từng bị ai phản đối.`),
    ),
    way('lets a body act beside what is not known of something else', editors, (place, texts) =>
      after(place, `\n\n${aBody(texts, place)} đã phê duyệt việc này, chưa rõ ai phản đối.`),
    ),
    way('lets a body act some words after its name', editors, (place, texts) =>
      after(place, `\n\n${aBody(texts, place)} sáng hôm qua lại ban hành một quyết định.`),
    ),
    way('lets an office act', editors, (place) =>
      after(place, '\n\nThủ tướng Chính phủ công nhận việc này.'),
    ),
    way('dissolves a body that no list has', editors, (place) =>
      after(place, '\n\nSở Tài chính giải thể.'),
    ),
    way('punishes somebody', editors, (place) =>
      after(place, '\n\nChủ tịch UBND tỉnh bị kỷ luật.'),
    ),
    way('says that a document is void', editors, (place) =>
      after(place, '\n\nVăn bản ấy nay vô hiệu.'),
    ),
    way('says that a document has kept its effect', editors, (place) =>
      after(place, '\n\nVăn bản ấy còn nguyên hiệu lực.'),
    ),
    way('says that a document has lost its worth', editors, (place) =>
      after(place, '\n\nVăn bản ấy không còn giá trị.'),
    ),
    way('gives a date without a note', editors, (place) =>
      after(place, '\n\nViệc này bắt đầu ngày 3/4/2022.'),
    ),
    way('gives a year without a note', editors, (place) =>
      after(place, ' Việc này có từ năm 2022.'),
    ),
  ],
};
