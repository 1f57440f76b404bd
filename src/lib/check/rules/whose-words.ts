import { notesOf, type Note } from '../../read/markdown/notes.ts';
import { isSection } from '../../read/load-markdown.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Problem } from '../../read/problem.ts';
import type { Rule } from '../rule.ts';
import { lineOf, linesOf, statementsOf } from '../texts/statements.ts';

const plan = String.raw`(?:[Kk]ế hoạch(?: hành động)?(?: 1740| của tỉnh| này)?|Quyết định(?: số)? 1740[^\s,]*)`;
const says = [
  'đặt ra|yêu cầu|nêu|ghi|giao|quy định|xác định|đề ra|cam kết|hướng tới|hướng đến|đặt mục tiêu',
  'phấn đấu|bảo đảm|đảm bảo|khẳng định|đề nghị|nhấn mạnh|chỉ đạo|hứa|cho phép|cấm|buộc|đòi hỏi',
  'ưu tiên|tập trung|chủ trương|đề xuất|tuyên bố|kêu gọi|nói rõ|chỉ rõ|coi|dành|chi|hỗ trợ',
].join('|');
/** The plan says something: as who does, or as what the sentence, no question, starts from. */
const planSpeaks = new RegExp(
  String.raw`(?:^|[.;:,“(]\s*)(?:${plan}\s+(?:(?:cũng|còn|chỉ|đã|sẽ|luôn) )?(?:${says})(?!\p{L})|(?:Theo|Trong|Tại) (?:bản )?${plan}(?=,)(?![^.;!?]*\?))`,
  'u',
);

/** Truth rule 4: what is told as the plan's rests on a source for the plan; the national tasks and breakthroughs rest on theirs. */
export const whoseWords: Rule = {
  code: 'loi-cua-ai',
  reason:
    'Người đọc phải biết là lời của ai: lời của kế hoạch không lẫn với lời của văn bản cấp trên.',
  needs: ['nguon.yaml', 'nguon'],
  check: (loaded) => [...told(loaded), ...quoted(loaded)],
};

/** Sentences that tell what the plan says. */
function told(loaded: Loaded): Problem[] {
  return statementsOf(loaded).flatMap((statement): Problem[] => {
    const found = planSpeaks.exec(statement.text)?.[0].replace(/^[.;:,“(]\s*/, '');
    if (!found) return [];
    const at = { file: statement.file, line: lineOf(loaded, statement, found), rule: 'loi-cua-ai' };
    if (!rests(loaded, statement.notes, 'ke-hoach'))
      return [
        {
          ...at,
          message: `Câu “${found}…” kể lời của kế hoạch mà không dẫn nguồn nào nói về kế hoạch; thêm chú dẫn tới nguồn ấy, hoặc ghi rõ là lời của văn bản nào.`,
        },
      ];
    return rests(loaded, notesAfter(found, linesOf(loaded, statement).join(' ')), 'cap-tren')
      ? [
          {
            ...at,
            message: `Câu “${found}…” kể lời của kế hoạch mà dẫn cả văn bản cấp trên; chỉ dẫn nguồn nói về kế hoạch, lời của văn bản cấp trên thì kể ở câu riêng.`,
          },
        ]
      : [];
  });
}

/** The notes that end the sentence which a piece of text starts; none when it ends before one. */
function notesAfter(piece: string, source: string): Note[] {
  const start = source.indexOf(piece);
  const sentence = start < 0 ? '' : source.slice(start);
  const end = /(?:\[@[^\]]*\])+/.exec(sentence);
  return end && !/[.;!?]\s+\p{Lu}/u.test(sentence.slice(0, end.index)) ? notesOf(end[0]) : [];
}

/** Quotations in the clause Nội dung: of the plan, but of the resolution for what is its own. */
function quoted(loaded: Loaded): Problem[] {
  return loaded.markdown.filter(isSection).flatMap(({ file, data, clauses }) => {
    const national = /^(?:nv|dp)-/.test(data.code);
    return clauses
      .filter(({ id }) => id === 'noi-dung')
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind, notes }) => kind === 'quote' && notes.length > 0)
      .filter(({ notes }) => !rests(loaded, notes, national ? 'cap-tren' : 'ke-hoach'))
      .map(({ lines: [line] }): Problem => ({
        file,
        line,
        rule: 'loi-cua-ai',
        message: national
          ? 'Lời trích này không dẫn văn bản cấp trên, mà khoản Nội dung của mục nhiệm vụ, đột phá trích lời nghị quyết cấp trên; dẫn nguồn nghị quyết ấy.'
          : 'Lời trích này không dẫn nguồn nào nói về kế hoạch, mà khoản Nội dung của mục này trích lời kế hoạch; dẫn nguồn nói về kế hoạch, lời của văn bản khác thì trích ở khoản khác.',
      }));
  });
}

function rests({ content }: Loaded, notes: Note[], provenance: string): boolean {
  return notes.some(({ key }) => content.sources[key]?.provenance === provenance);
}
