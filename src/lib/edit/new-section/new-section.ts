import { stringify } from 'yaml';
import type { Plan } from '../../read/types.ts';
import { nextPlace } from './place.ts';
import type { Answers } from './questions.ts';

/** Stands for what is not answered yet, so that each answer can be tried in a whole section. */
const unanswered = {
  title: 'Mục mới',
  short: 'Mục mới',
  slug: 'muc-dang-mo',
  summary: 'Mục này mới được mở, chưa có nội dung.',
};

/** The clauses of every section: what was set out, what was reported, what is not known. */
const blocks = {
  'noi-dung': 'Kế hoạch đặt ra gì',
  'ket-qua': 'Kết quả được báo cáo',
  'chua-biet': 'Điều chưa rõ',
};

/**
 * The file that the answers make, those not given yet stood in for: front matter, and the clauses every
 * section has, called as the sections beside it call them. It says of each that nothing is written yet:
 * those are the editors' words, so no clause carries a note, and the source is a link that claims
 * nothing. It is a draft until somebody has written it; what is asked of it then stands in it.
 *
 * @param date the day it is opened, e.g. `2026-11-24`
 */
export function newFile(
  plan: Plan,
  answers: Partial<Answers>,
  date: string,
): [file: string, text: string] {
  const whole = { ...unanswered, source: Object.keys(plan.sources)[0]!, ...answers };
  const { title, short, slug, summary, source } = whole;
  const group = plan.groups.find(({ index }) => index.code === whole.group)!;
  const { code, order } = nextPlace(plan, group)!;
  const changes = [{ date, note: 'Mở mục, chưa viết nội dung.' }];
  const front = stringify(
    { code, title, short, order, summary, draft: true, changes },
    { lineWidth: 0 },
  );
  const heading = (id: keyof typeof blocks) => {
    const beside = group.sections[0]?.clauses.find((clause) => clause.id === id);
    return `## ${beside?.title ?? blocks[id]} {#${id}}`;
  };
  const text = `---
${front}${group.about?.status === false ? '' : statusLines(date)}---

${heading('noi-dung')}

Tiểu mục này chưa được viết. Ban biên tập dự kiến viết theo [nguồn này](/nguon/#${source}).

${heading('ket-qua')}

Chưa tìm nguồn nói về kết quả.

${heading('chua-biet')}

- Mục này mới được mở: chưa tra. {#moi-mo}
`;
  return [`${group.index.path.slice(1)}${slug}.md`, text];
}

/** What is asked for when it is no draft any more: things that only its quotation can name. */
function statusLines(date: string): string {
  return `# Viết xong thì xóa dòng draft, bỏ dấu # ở sáu dòng dưới đây rồi sửa cho đúng.
# status:
#   outcome: chua-thay
#   time: khong-ghi
#   reviewed: ${date}
#   things:
#     - thing: Chép đúng từng chữ một phần của lời trích
`;
}
