import { stringify } from 'yaml';
import { recordOf } from '../../read/record-of.ts';
import type { Plan } from '../../read/types.ts';
import { nextPlace, type Place } from './place.ts';
import type { Answers } from './questions.ts';

/** Stands for what is not answered yet, so that each answer can be tried in a whole section. */
const unanswered = {
  title: 'Mục mới',
  short: 'Mục mới',
  slug: 'muc-dang-mo',
  summary: 'Mục này mới được mở, chưa có nội dung.',
};

/** The file that the answers make; those not given yet are stood in for. */
export function newFile(
  plan: Plan,
  answers: Partial<Answers>,
  date: string,
): [file: string, text: string] {
  const whole = { ...unanswered, source: Object.keys(plan.sources)[0]!, ...answers };
  const group = plan.groups.find(({ index }) => index.code === whole.group)!;
  const { about, index, sections } = group;
  const beside = sections[0]?.clauses ?? [];
  return [
    `${index.path.slice(1)}${whole.slug}.md`,
    sectionText({
      ...whole,
      ...nextPlace(plan, group)!,
      date,
      headings: recordOf(beside.map(({ id, title }) => [id, title])),
      hasStatus: about?.status !== false,
    }),
  ];
}

interface NewSection extends Place, Omit<Answers, 'group' | 'slug'> {
  /** The day it is opened, e.g. `2026-11-24`. */
  date: string;
  /** Id of a clause → its heading, where the sections beside it have other words. */
  headings: Record<string, string>;
  /** Whether its group tells what became of it. */
  hasStatus: boolean;
}

/** The clauses of every section: what was set out, what was reported, what is not known. */
const blocks = {
  'noi-dung': 'Kế hoạch đặt ra gì',
  'ket-qua': 'Kết quả được báo cáo',
  'chua-biet': 'Điều chưa rõ',
};

/**
 * The file of a new section: front matter, and the clauses every section has. It says of
 * each that nothing is written yet: those are the editors' words, so no clause carries a
 * note, and the source is a link that claims nothing. It is a draft until somebody has
 * written it; what is asked of it then stands in it.
 */
export function sectionText(section: NewSection): string {
  const { code, title, short, order, summary, date, source, headings, hasStatus } = section;
  const changes = [{ date, note: 'Mở mục, chưa viết nội dung.' }];
  const front = stringify(
    { code, title, short, order, summary, draft: true, changes },
    { lineWidth: 0 },
  );
  const heading = (id: keyof typeof blocks) => `## ${headings[id] ?? blocks[id]} {#${id}}`;
  return `---
${front}${hasStatus ? statusLines(date) : ''}---

${heading('noi-dung')}

Tiểu mục này chưa được viết. Ban biên tập dự kiến viết theo [nguồn này](/nguon/#${source}).

${heading('ket-qua')}

Chưa tìm nguồn nói về kết quả.

${heading('chua-biet')}

- Mục này mới được mở: chưa tra. {#moi-mo}
`;
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
