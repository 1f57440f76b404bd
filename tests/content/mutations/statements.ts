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
    way('gives a date without a note', editors, (place) =>
      after(place, '\n\nViệc này bắt đầu ngày 3/4/2022.'),
    ),
    way('gives a year without a note', editors, (place) =>
      after(place, ' Việc này có từ năm 2022.'),
    ),
  ],
};
