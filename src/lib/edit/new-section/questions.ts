import type { Group, Plan } from '../../read/types.ts';
import { isTaken, nextPlace } from './place.ts';
import { isDevice, isSlug, slugOf } from '../../words/slug.ts';

export interface Answers {
  /** Code of the group, e.g. `gp`. */
  group: string;
  title: string;
  short: string;
  /** The last part of the address, which is the file's name. */
  slug: string;
  summary: string;
  /** Key of a source. */
  source: string;
}

/** One question, in the order asked; each knows the answers before it. */
export interface Question {
  key: keyof Answers;
  ask: string;
  /** Lines of help shown above it. */
  help?(plan: Plan): string[];
  /** The answer taken when only Enter is pressed. */
  suggest?(plan: Plan, answers: Answers): string | undefined;
  /** One sentence when the answer cannot be used. */
  refuse(answer: string, plan: Plan, answers: Answers): string | undefined;
}

const tooLong = (answer: string, most: number) =>
  answer.length > most
    ? `Câu trả lời dài ${answer.length} ký tự; rút còn tối đa ${most} ký tự.`
    : undefined;

export const questions: Question[] = [
  {
    key: 'group',
    ask: 'Mục mới thuộc phần nào? Gõ mã của phần',
    help: ({ groups }) =>
      groups.map(
        ({ index, sections }) => `  ${index.code}  ${index.short} (đang có ${sections.length} mục)`,
      ),
    refuse(answer, plan) {
      const group = groupOf(plan, answer);
      if (!group)
        return `Không có phần nào mang mã “${answer}”; gõ một trong: ${plan.groups.map(({ index }) => index.code).join(', ')}.`;
      return nextPlace(plan, group)
        ? undefined
        : `Phần “${group.index.short}” đã dùng hết mã mục; chọn phần khác.`;
    },
  },
  { key: 'title', ask: 'Tên mục', refuse: () => undefined },
  {
    key: 'short',
    ask: 'Tên ngắn cho trình đơn, tối đa 60 ký tự',
    suggest: (_plan, { title }) => (title.length <= 60 ? title : undefined),
    refuse: (answer) => tooLong(answer, 60),
  },
  {
    key: 'slug',
    ask: 'Tên trong địa chỉ, không dấu; đã đăng thì không đổi nữa',
    suggest: (plan, { group, title }) => {
      const slug = slugOf(title);
      return isDevice(slug) || isTaken(plan, pathOf(plan, group, slug)) ? undefined : slug;
    },
    refuse(answer, plan, { group }) {
      if (!isSlug(answer))
        return `“${answer}” không dùng trong địa chỉ được; chỉ gõ chữ thường không dấu, số và gạch nối, ví dụ kinh-te-bien.`;
      if (isDevice(answer)) return `Windows giữ riêng tên “${answer}”; đặt tên khác.`;
      const path = pathOf(plan, group, answer);
      return isTaken(plan, path)
        ? `Địa chỉ ${path} đã có trang khác dùng; đặt tên khác.`
        : undefined;
    },
  },
  {
    key: 'summary',
    ask: 'Tóm tắt một, hai câu, tối đa 300 ký tự; chưa ghi con số',
    refuse: (answer) => tooLong(answer, 300),
  },
  {
    key: 'source',
    ask: 'Sẽ viết theo nguồn nào? Gõ tên nguồn trong nguon.yaml',
    suggest: (plan, { group }) => groupOf(plan, group)?.index.clauses[0]?.notes[0]?.key,
    refuse(answer, { sources }) {
      if (answer in sources) return undefined;
      const near = Object.keys(sources).filter((key) => key.includes(slugOf(answer)));
      const hint = near.length
        ? `gõ một trong: ${near.slice(0, 5).join(', ')}`
        : 'thêm nguồn ấy vào nguon.yaml trước, hoặc gõ tên một nguồn đã có';
      return `Không có nguồn nào tên “${answer}”; ${hint}.`;
    },
  },
];

function groupOf(plan: Plan, code: string): Group | undefined {
  return plan.groups.find(({ index }) => index.code === code);
}

function pathOf(plan: Plan, group: string, slug: string): string {
  return `${groupOf(plan, group)?.index.path ?? '/'}${slug}/`;
}
