import { plainYamlProblems } from '../../read/plain-yaml.ts';
import type { EarlyRule } from '../rule.ts';

/** Data is written out plainly: what a line says stands on that line. */
export const plainYaml: EarlyRule = {
  code: 'yaml-don-gian',
  reason:
    'Chữ bắt đầu bằng dấu &, *, ! hay dấu << trong phần khai báo làm dòng đang đọc nói khác đi vì một dòng ở xa, hoặc sinh ra khối dữ liệu khổng lồ.',
  early: true,
  check: plainYamlProblems,
};
