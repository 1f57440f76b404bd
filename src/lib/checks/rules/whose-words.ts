import { section } from '../fixture.ts';
import { isSection } from '../load-markdown.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { lineOf, statementsOf } from '../statements.ts';

const planSpeaks =
  /(?:^|[.;:,“(]\s*)(?:[Kk]ế hoạch(?: hành động)?(?: 1740| của tỉnh| này)?|Quyết định(?: số)? 1740\S*)\s+(?:(?:cũng|còn|chỉ|đã) )?(?:đặt ra|yêu cầu|nêu|ghi|giao|quy định|xác định|đề ra)(?![\p{L}])/u;

/** Truth rule 4: what is told as the plan's rests on a source for the plan; the national tasks and breakthroughs rest on theirs. */
export const whoseWords: Rule = {
  code: 'loi-cua-ai',
  reason:
    'Người đọc phải biết là lời của ai: lời của kế hoạch không lẫn với lời của văn bản cấp trên.',
  needs: ['nguon.yaml', 'nguon'],
  check(loaded) {
    const { sources } = loaded.content;
    const rests = (keys: string[], provenance: string) =>
      keys.some((key) => sources[key]?.provenance === provenance);
    const told = statementsOf(loaded).flatMap((statement): Problem[] => {
      const found = planSpeaks.exec(statement.text)?.[0].replace(/^[.;:,“(]\s*/, '');
      if (
        !found ||
        rests(
          statement.notes.map((note) => note.key),
          'ke-hoach',
        )
      )
        return [];
      return [
        {
          file: statement.file,
          line: lineOf(loaded, statement, found),
          rule: 'loi-cua-ai',
          message: `Câu “${found}…” kể lời của kế hoạch mà không dẫn nguồn nào nói về kế hoạch; thêm chú dẫn tới nguồn ấy, hoặc ghi rõ là lời của văn bản nào.`,
        },
      ];
    });
    const national = loaded.markdown.filter(isSection).flatMap(({ file, data, clauses }) =>
      /^(?:nv|dp)-/.test(data.code)
        ? clauses.flatMap(({ id, blocks }) =>
            blocks
              .filter(
                (block) =>
                  id === 'noi-dung' &&
                  block.kind === 'quote' &&
                  !rests(
                    block.notes.map((note) => note.key),
                    'cap-tren',
                  ),
              )
              .map((block): Problem => ({
                file,
                line: block.lines[0],
                rule: 'loi-cua-ai',
                message:
                  'Lời trích này không dẫn văn bản cấp trên, mà khoản Nội dung của mục nhiệm vụ, đột phá trích lời nghị quyết cấp trên; dẫn nguồn nghị quyết ấy.',
              })),
          )
        : [],
    );
    return [...told, ...national];
  },
  good: { 'nhiem-vu-trong-tam/a.md': section('nv-1', '> Giữ vững độc lập, tự chủ[@nghi-quyet]') },
  bad: [
    { 'giai-phap/a.md': section('gp-1', 'Kế hoạch nêu việc này.[@nghi-quyet]') },
    {
      'nhiem-vu-trong-tam/a.md': section(
        'nv-1',
        '> Phấn đấu đưa tỉnh đạt chuẩn nông thôn mới[@bai-bao]',
      ),
    },
  ],
};
