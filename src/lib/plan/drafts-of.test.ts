import { describe, expect, it } from 'vitest';
import { ledgerFile, writeLedger } from '../read/ledger.ts';
import { page, section, type Sample } from '../check/fixture.ts';
import { checkSample } from '../../../tests/support/content.ts';

const since = '2026-11-24';
const draft = section('gp-2', 'Chữ.', 'draft: true');
const told = (sample: Sample) =>
  checkSample({ 'giai-phap/nhap.md': draft, ...sample }).map(({ file, rule, message }) => ({
    file,
    rule,
    ofDraft: /bản nháp.*; .*xóa dòng “draft: true”/.test(message),
  }));

describe('a draft', () => {
  it.each<[what: string, rule: string, file: string, text: string]>([
    ['by a link', 'lien-ket', 'giai-phap/a.md', section('gp-1', 'Xem [mục](/giai-phap/nhap/).')],
    [
      'by a link to a clause',
      'lien-ket',
      'trang/a.mdx',
      page('Xem [mục](/giai-phap/nhap/#noi-dung).'),
    ],
    [
      'by a link in data',
      'lien-ket',
      'thuat-ngu.yaml',
      'a:\n  term: A\n  definition: Xem [mục](/giai-phap/nhap/).\n',
    ],
    ['as related', 'tham-chieu', 'giai-phap/a.md', section('gp-1', 'Chữ.', 'related: [gp-2]')],
    [
      'by the names of its units',
      'tham-chieu',
      'mau-thuan.yaml',
      '- point: Tên.\n  accounts: [gp-2.ket-qua.mot, gp-2.ket-qua.hai]\n  reading: Chưa rõ.\n',
    ],
  ])('is not named %s', (_what, rule, file, text) => {
    expect(told({ [file]: text })).toEqual([{ file, rule, ofDraft: true }]);
  });

  it('is not named by a row of the matrix', () => {
    const sample = {
      'nhiem-vu-trong-tam/index.md': section('nv', 'Chữ.'),
      'nhiem-vu-trong-tam/a.md': section('nv-1', 'Chữ.'),
      'doi-chieu.yaml': '- task: nv-1\n  solution: gp-2\n  why: Gần nhau.\n',
    };
    expect(told(sample)).toEqual([{ file: 'doi-chieu.yaml', rule: 'tham-chieu', ofDraft: true }]);
  });

  it('may name published pages and other drafts', () => {
    const text = 'Xem [nhóm](/giai-phap/#noi-dung) và [mục](/giai-phap/nhap/#noi-dung).';
    const other = section('gp-3', text, 'related: [gp, gp-2]\ndraft: true');
    expect(told({ 'giai-phap/b.md': other })).toEqual([]);
  });

  it('has clauses that exist, for other drafts too', () => {
    const other = section('gp-3', 'Xem [mục](/giai-phap/nhap/#khong-co).', 'draft: true');
    expect(told({ 'giai-phap/b.md': other })).toEqual([
      { file: 'giai-phap/b.md', rule: 'lien-ket', ofDraft: false },
    ]);
  });

  it('is no page that was published', () => {
    const ledger = {
      pages: { '/giai-phap/nhap/': { code: 'gp-2', title: 'Mục', since } },
      clauses: { 'gp-2.noi-dung': { title: 'Nội dung', since } },
    };
    expect(told({ [ledgerFile]: writeLedger(ledger) })).toEqual([
      { file: 'giai-phap/nhap.md', rule: 'so-dia-chi', ofDraft: true },
    ]);
  });
});
