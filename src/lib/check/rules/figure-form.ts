import { misshapenOf } from '../texts/misshapen.ts';
import type { Rule } from '../rule.ts';
import { mended } from '../texts/own-words.ts';

/** Dates and numbers in one Vietnamese form: 26/8/2021; 3,92%; 4.700; 2021–2025. */
export const figureForm: Rule = {
  code: 'cach-viet-so',
  reason:
    'Ngày và số viết một lối trên cả trang (26/8/2021; 3,92%; 4.700; 2021–2025) thì người đọc không hiểu nhầm 4,700 với 4.700. Lời trích và tên văn bản giữ nguyên như nguồn.',
  needs: ['nguon.yaml', 'nguon'],
  check(loaded) {
    return misshapenOf(loaded).map(({ own, text, write }) => ({
      ...mended(loaded, own, text, write),
      message: `“${text}” không đúng lối viết ngày và số của trang; viết “${write}”.`,
    }));
  },
};
