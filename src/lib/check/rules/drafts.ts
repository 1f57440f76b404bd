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
