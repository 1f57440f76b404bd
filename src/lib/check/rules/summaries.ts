import type { Rule } from '../rule.ts';

const shortest = 30;

/** A summary is a sentence of its own. Its greatest length is the schema's to refuse. */
export const summaries: Rule = {
  code: 'tom-tat',
  *check({ markdown }) {
    for (const { file, data } of markdown) {
      const { length } = data.summary;
      const message = `Tóm tắt mới có ${length} ký tự, chưa đủ để hiểu trang nói gì; viết một hai câu, từ ${shortest} đến 300 ký tự.`;
      if (length < shortest) yield { file, path: ['summary'], hint: true, message };
    }
  },
};
