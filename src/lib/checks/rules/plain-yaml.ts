import { section } from '../fixture.ts';
import { plainYamlProblems } from '../../content/plain-yaml.ts';
import type { EarlyRule } from '../rule.ts';

/** Data is written out plainly: what a line says stands on that line. */
export const plainYaml: EarlyRule = {
  code: 'yaml-don-gian',
  reason:
    'Chữ bắt đầu bằng dấu &, *, ! hay dấu << trong phần khai báo làm dòng đang đọc nói khác đi vì một dòng ở xa, hoặc sinh ra khối dữ liệu khổng lồ.',
  early: true,
  check: plainYamlProblems,
  good: { 'thuat-ngu.yaml': 'a:\n  term: "A & B"\n  definition: "Đúng! A * B << C."\n' },
  bad: [
    { 'thuat-ngu.yaml': 'a: &neo\n  term: A\n  definition: B\n' },
    { 'thuat-ngu.yaml': 'a: *neo\n' },
    { 'thuat-ngu.yaml': 'a:\n  term: !!str A\n  definition: B\n' },
    { 'thuat-ngu.yaml': 'a:\n  <<: { term: A }\n  definition: B\n' },
    { 'thuat-ngu.yaml': '%YAML 1.1\n---\na:\n  term: A\n  definition: B\n' },
    { 'thuat-ngu.yaml': 'a:\n  term: A\n  definition: B\n---\nb: c\n' },
    { 'thuat-ngu.yaml': `a: ${'['.repeat(21)}\n` },
    { 'giai-phap/a.md': section('gp-1', 'Chữ.').replace('title: Mục', 'title: &ten Mục') },
  ],
};
