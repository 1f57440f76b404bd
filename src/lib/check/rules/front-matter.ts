import { pagesWithData } from '../../plan/plain-pages.ts';
import type { Rule } from '../rule.ts';

/** A draft may be any section or page but those that others are built around. */
export const drafts: Rule = {
  code: 'ban-nhap',
  *check({ markdown }) {
    const message =
      'Trang này là chỗ dựa của các trang khác nên không thể là bản nháp; xóa dòng “draft: true”.';
    for (const { file, id, kind, data } of markdown)
      if (data.draft && (id.endsWith('/index') || (kind === 'page' && pagesWithData.includes(id))))
        yield { file, path: ['draft'], message };
  },
};

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
