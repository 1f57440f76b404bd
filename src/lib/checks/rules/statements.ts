import { section } from '../fixture.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { lineOf, statementsOf } from '../statements.ts';

const acts =
  'ban hành|ký|phê duyệt|duyệt|giao|yêu cầu|công bố|quyết định|chấp thuận|khởi công|báo cáo|chỉ đạo|tổ chức|chịu trách nhiệm|phối hợp|theo dõi|đôn đốc|hướng dẫn|tuyên truyền|phải|sẽ|đã';
const legalEffect =
  /(?:có|hết|còn|mất|chấm dứt) hiệu lực|(?:bị|được|đã)(?: được| bị)? (?:bãi bỏ|h(?:ủy|uỷ) bỏ|thay thế|sửa đổi|đình chỉ|thu hồi)|bãi bỏ/iu;
const statesGap = /chưa|không (?:thấy|rõ|biết|có nguồn|nêu|ghi|kể)/iu;

/** Truth rule 1: what a body did or what a document effects carries a note. */
export const statements: Rule = {
  code: 'loi-noi',
  reason:
    'Đoạn không có chú dẫn là lời ban biên tập: chỉ giải thích, so sánh; không kể việc cơ quan đã làm, không nói hiệu lực văn bản.',
  check(loaded) {
    const names = Object.values(loaded.content.bodies)
      .flatMap((body) => [body.name, ...(body.short ? [body.short] : []), ...body.aliases])
      .map((name) => RegExp.escape(name));
    const actor = new RegExp(
      String.raw`(?<![\p{L}])(${names.join('|')})\s+(?:[\p{L}]+\s+){0,2}?(?:${acts})(?![\p{L}])`,
      'u',
    );
    return statementsOf(loaded).flatMap((statement): Problem[] => {
      if (statement.notes.length) return [];
      return statement.text.split(/(?<=[.;!?])\s+/).flatMap((sentence): Problem[] => {
        const at = { file: statement.file, rule: 'loi-noi' };
        const acting = names.length ? actor.exec(sentence)?.[1] : undefined;
        if (statesGap.test(sentence)) return [];
        if (acting)
          return [
            {
              ...at,
              line: lineOf(loaded, statement, acting),
              message: `Câu kể việc của “${acting}” mà chưa có nguồn; thêm chú dẫn như [@ten-nguon], hoặc viết lại thành lời giải thích chung.`,
            },
          ];
        const effect = legalEffect.exec(sentence)?.[0];
        return effect
          ? [
              {
                ...at,
                line: lineOf(loaded, statement, effect),
                message: `Câu nói về hiệu lực (“${effect}”) mà chưa có nguồn; thêm chú dẫn như [@ten-nguon], hoặc bỏ ý ấy.`,
              },
            ]
          : [];
      });
    });
  },
  good: { 'giai-phap/a.md': section('gp-1', 'Sở Tài chính đã ban hành kế hoạch.[@bai-bao]') },
  bad: [
    { 'giai-phap/a.md': section('gp-1', 'Sở Tài chính đã ban hành kế hoạch.') },
    { 'giai-phap/a.md': section('gp-1', 'Văn bản ấy hết hiệu lực.') },
  ],
};
