import type { Found, Rule } from '../rule.ts';

const shortest = 30;

/** A summary is a sentence of its own. Its greatest length is the schema's to refuse. */
export const summaries: Rule = {
  code: 'tom-tat',
  reason:
    'Tóm tắt hiện ở đầu trang, ở kết quả tìm kiếm và khi chia sẻ liên kết: phải đủ cho người chỉ đọc dòng ấy, và không dài quá 300 ký tự.',
  check({ markdown }) {
    return markdown.flatMap(({ file, data, lineOf }): Found[] => {
      const { length } = data.summary;
      const message = `Tóm tắt mới có ${length} ký tự, chưa đủ để hiểu trang nói gì; viết một hai câu, từ ${shortest} đến 300 ký tự.`;
      return length < shortest ? [{ file, line: lineOf(['summary']), hint: true, message }] : [];
    });
  },
};
