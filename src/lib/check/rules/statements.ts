import { parseMarkdown } from '../../read/markdown/parse.ts';
import { textOf } from '../../read/markdown/text.ts';
import { isUnknown } from '../texts/gaps.ts';
import type { Rule } from '../rule.ts';
import { foundIn } from '../texts/groups.ts';
import { namesMet } from '../texts/names-met.ts';
import { statementGroups, type Statement } from '../texts/statements.ts';

/** What a body does or undergoes; “được” alone is left out: a body may be called or understood so. */
const acts = [
  'ban hành|ký|phê duyệt|duyệt|giao|yêu cầu|công bố|quyết định|chấp thuận|khởi công|báo cáo|chỉ đạo|tổ chức|chịu trách nhiệm|phối hợp|theo dõi|đôn đốc|hướng dẫn|tuyên truyền',
  'thông qua|công nhận|giải thể|sáp nhập|thành lập|khen thưởng|kỷ luật|xử phạt|thanh tra|thu hồi|h(?:ủy|uỷ)|bãi bỏ|đình chỉ|cho phép|cam kết|khẳng định|thừa nhận|tuyên bố|đồng ý|bác bỏ|từ chối|triển khai|bổ nhiệm|miễn nhiệm|khánh thành|đề nghị|kiến nghị|xác nhận|hoàn thành',
  'phải|sẽ|đã|đang|vừa|từng|bị',
].join('|');
/** Those who act for a body, and bodies the list of bodies may not have. */
const offices = (province: string) =>
  String.raw`(?:Phó )?Thủ tướng(?: Chính phủ)?|(?:Phó )?Chủ tịch (?:nước|Quốc hội|(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân) (?:tỉnh|huyện|xã)(?: ${province})?)|Bí thư Tỉnh ủy|Quốc hội|Bộ Chính trị|Ban Bí thư|(?:Bộ|Sở) \p{Lu}\p{L}+(?: \p{L}+){0,4}?`;
const legalEffect = new RegExp(
  [
    String.raw`(?:có|còn|còn nguyên|hết|mất|chấm dứt) hiệu lực`,
    String.raw`(?:không còn|còn nguyên|hết) giá trị`,
    String.raw`vô hiệu(?! h[oó][aá])`,
    String.raw`(?:bị|được|đã)(?: được| bị)? (?:bãi bỏ|h(?:ủy|uỷ) bỏ|thay thế|sửa đổi|đình chỉ|thu hồi)|bãi bỏ`,
  ]
    .map((effect) => String.raw`(?<!chưa (?:\p{L}+ )?)(?:${effect})(?![\p{L}])`)
    .join('|'),
  'giu',
);
/** Truth rule 1: what a body did or what a document effects carries a note. */
export const statements: Rule = {
  code: 'loi-noi',
  needs: ['plan.yaml'],
  check(loaded) {
    const names = Object.values(loaded.content.bodies).flatMap((body) => [
      body.name,
      ...(body.short ? [body.short] : []),
      ...body.aliases,
    ]);
    const province = loaded.content.about.province.name;
    const actor = String.raw`(?<![\p{L}])(${[...names.map(RegExp.escape), offices(RegExp.escape(province))].join('|')})\s+(?:[\p{L}]+\s+){0,4}?(?<!chưa )(?:${acts})(?![\p{L}])`;
    const { memory } = loaded;
    const claims = memory.ofValue(claimsBy, actor);
    const asked = names.map((name) => [name, name] as const);
    const met = namesMet(memory, mayClaim, asked);
    return foundIn(memory, statementGroups(loaded), statements, [claims], (on) =>
      memory.of(mayClaim, on)
        ? memory.given(claimsBy, on, [province, met(on)], () =>
            claims(on).map((claim) => ({ on, ...claim })),
          )
        : [],
    );
  },
};

interface Claim {
  piece: string;
  message: string;
}

const anyAct = new RegExp(String.raw`\s(?:${acts})(?![\p{L}])`, 'u');

/** Whether a statement without notes says that anybody does something, or that something has effect: few do. */
const mayClaim = ({ notes, text }: Statement) => {
  if (notes.length) return false;
  const shown = shownText(text);
  return anyAct.test(shown) || shown.search(legalEffect) >= 0;
};

/** Reads what statements claim of the actors of a plan, which rarely change. */
function claimsBy(actors: string): (statement: Statement) => Claim[] {
  const actor = new RegExp(actors, 'gu');
  return ({ text }) =>
    shownText(text)
      .split(/(?<=[.;!?])\s+/)
      .flatMap((sentence) => claimIn(sentence, actor) ?? []);
}

/** What a sentence claims: the first act of a body, else the first legal effect, that is no gap. */
function claimIn(sentence: string, actor: RegExp): Claim | undefined {
  const claimed = (pattern: RegExp) =>
    [...sentence.matchAll(pattern)].find(({ index }) => !isUnknown(sentence, index));
  const acting = claimed(actor)?.[1];
  if (acting)
    return {
      piece: acting,
      message: `Câu kể việc của “${acting}” mà chưa có nguồn; thêm chú dẫn như [@ten-nguon], hoặc viết lại thành lời giải thích chung.`,
    };
  const effect = claimed(legalEffect)?.[0];
  const message = `Câu nói về hiệu lực (“${effect}”) mà chưa có nguồn; thêm chú dẫn như [@ten-nguon], hoặc bỏ ý ấy.`;
  return effect === undefined ? undefined : { piece: effect, message };
}

/** The text as a page shows it: in a data file a name may be cut by emphasis. */
function shownText(text: string): string {
  return /[*_`~\\]|&#?\w+;/.test(text) ? textOf(parseMarkdown(text)) : text;
}
