import { describe, expect, it } from 'vitest';
import { section } from '../check/fixture.ts';
import type { SourceData } from '../read/schemas.ts';
import { keptOf, marked, placesOf, unseenOf } from './evidence.ts';
import { loadSample } from '../../../tests/support/content.ts';

const archive = 'Tăng 10,04% năm 2024.\n\nCó 5 xã.\n\ntang-manh-2024';
const { plan } = loadSample({
  'giai-phap/mot.md': section(
    'gp-1',
    'Tăng 10,04%.[@bai-bao] Lời khác.[@nghi-quyet] {#khac}\n\nNăm 2024 tăng.[@bai-bao]',
  ),
  'nguon/bai-bao.txt': `# bai-bao\n\n${archive}\n`,
});
const source = { ...plan.sources['bai-bao']!, URL: 'https://a.vn/tang-manh-2024.html' };
const withSource = (change: Partial<SourceData>) => ({
  ...plan,
  sources: { 'bai-bao': { ...source, ...change } },
});

describe('what is kept of a source', () => {
  it('has every letter, and marks the figures that a unit tells', () => {
    const kept = keptOf(withSource({}), 'bai-bao');
    const texts = kept.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
    expect(texts.join('\n\n')).toBe(archive);
    const marks = kept.flatMap(({ pieces }) => pieces.filter((piece) => piece.marked));
    expect(marks.map(({ text }) => text)).toEqual(['10,04%', '2024', '2024']);
  });

  it('says what is only a part of the address, and what is retold', () => {
    const retold = new Map([['bai-bao', ['Tăng mạnh.']]]);
    const kept = keptOf({ ...withSource({}), retold }, 'bai-bao');
    expect(kept.map(({ how }) => how)).toEqual(['copied', 'copied', 'address', 'retold']);
  });

  it('is read in the language of the source', () => {
    const told = new Set(['1009168']);
    const marks = (style: 'vi' | 'en') =>
      marked('in all 1,009,168 people', style, told).filter((piece) => piece.marked);
    expect(marks('en')).toEqual([{ text: '1,009,168', marked: true }]);
    expect(marks('vi')).toEqual([]);
  });
});

it('of a day of which only the month is told, the month is marked', () => {
  const marks = marked('họp ngày 17/7/2025', 'vi', new Set(['2025-07']));
  expect(marks.filter((piece) => piece.marked)).toEqual([{ text: '7/2025', marked: true }]);
});

describe('a figure without a passage', () => {
  const unseen = (items: unknown[]) =>
    unseenOf(withSource({ 'so-lieu': items as never, issued: '2025-03-11' }), 'bai-bao');

  it('is one that is marked so', () => {
    expect(unseen(['10,04%', { so: '7 xã', 'khong-trich': 'Chưa chép.' }])).toEqual([
      '7 xã – Chưa chép.',
    ]);
  });

  it('says what it measures, and why it stands in none', () => {
    const recorded = {
      so: 'tăng 12%',
      cua: 'GRDP',
      nam: '2022',
      'khong-trich': 'Chỉ có trong ảnh.',
    };
    expect(unseen([recorded, { so: '10,04%', cua: 'GRDP' }])).toEqual([
      'GRDP: tăng 12% (2022) – Chỉ có trong ảnh.',
    ]);
  });
});

it('a source lists the units that rest on it by their clauses, and no other', () => {
  const places = [...placesOf(plan, 'bai-bao')].map(([name, units]) => [
    name,
    units.map(({ shown }) => shown),
  ]);
  expect(places).toContainEqual(['Mục: Nội dung', ['Tăng 10,04%.', 'Năm 2024 tăng.']]);
  expect(JSON.stringify(places)).not.toContain('Lời khác');
});
