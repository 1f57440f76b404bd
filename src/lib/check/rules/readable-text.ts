import { readableProblems } from '../../read/readable.ts';
import type { EarlyRule } from '../rule.ts';

/** A text file is UTF-8, whatever its name says. */
export const readableText: EarlyRule = {
  code: 'ma-utf-8',
  reason: 'Tệp lưu sai mã, hay ảnh và tệp Word đổi đuôi, sẽ hiện thành chữ hỏng.',
  early: true,
  check: readableProblems,
};
