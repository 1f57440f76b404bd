import { pagesWithData } from '../../plan/plain-pages.ts';
import type { Rule } from '../rule.ts';

/** A draft may be any section or page but those that others are built around. */
export const drafts: Rule = {
  code: 'ban-nhap',
  reason:
    'Bản nháp không được đăng. Trang của cả phần và những trang có bảng dữ liệu là chỗ dựa của trang khác nên lúc nào cũng phải có.',
  check({ markdown }) {
    const message =
      'Trang này là chỗ dựa của các trang khác nên không thể là bản nháp; xóa dòng “draft: true”.';
    return markdown
      .filter(
        ({ id, kind }) => id.endsWith('/index') || (kind === 'page' && pagesWithData.includes(id)),
      )
      .flatMap(({ file, data, lineOf }) =>
        data.draft ? [{ file, line: lineOf(['draft']), message }] : [],
      );
  },
};
