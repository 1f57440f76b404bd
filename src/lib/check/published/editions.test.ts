import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../publish/editions/clause-hash.ts';
import { keptAfter, madeEdition } from '../../publish/editions/kept.ts';
import { ownedTexts } from '../../publish/editions/owned-texts.ts';
import type { UnitManifest } from '../../publish/editions/manifest.ts';
import { readStoredFiles, type StoredFiles } from '../../read/stored-files.ts';
import { readLedger } from '../../read/ledger.ts';
import { section } from '../fixture.ts';
import { foreignEditions, lostEditions, recordedEditions } from './compare-editions.ts';
import { checkEditions } from './editions.ts';
import { loadSample } from '../../../../tests/support/content.ts';

const name = '2026-11-24';
const { plan } = loadSample({});
const texts = ownedTexts(plan);
const under = (edition: string, files: Map<string, string>): StoredFiles =>
  new Map([...files].map(([file, text]) => [`${edition}/${file}`, Buffer.from(text)]));
const first = madeEdition(texts, { date: name, after: null });
const frozen = under(name, first.files);
const files = [...frozen.keys()];

/** The edition with one byte of a file made another. */
function damaged(file: string, at: number): StoredFiles {
  const bytes = Buffer.from(frozen.get(file)!);
  bytes[at] = bytes[at] === 0x61 ? 0x62 : 0x61;
  return new Map(frozen).set(file, bytes);
}

describe('editions older than units', () => {
  const older = new Map(
    [...readStoredFiles('content/phien-ban')].filter(([file]) => file.startsWith('2026-11-24/')),
  );
  const { editions = {} } = readLedger(readFileSync('content/so-dia-chi.json', 'utf8'));

  it('pass as they were published', () => {
    expect(older.size).toBeGreaterThan(4);
    expect(checkEditions(older)).toEqual([]);
    expect(foreignEditions(older, editions)).toEqual([]);
  });

  it('are told when the ledger does not record them: they are pages that nobody else vouches for', () => {
    expect(foreignEditions(older, {})).toMatchObject([{ file: '2026-11-24/manifest.json' }]);
  });

  it.each([...older.keys()])('%s may not change', (file) => {
    const bytes = Buffer.from(older.get(file)!);
    bytes[bytes.length >> 1]! ^= 1;
    expect(checkEditions(new Map(older).set(file, bytes))).toMatchObject([{ file }]);
  });
});

describe('an edition after another', () => {
  const manifest = JSON.parse(first.files.get('manifest.json')!) as UnitManifest;
  const kept = keptAfter(
    undefined,
    manifest,
    JSON.parse(first.files.get('loi-van.json')!) as Record<string, string>,
  );
  const now = loadSample({ 'giai-phap/index.md': section('gp', 'Chữ mới.') });
  const second = madeEdition(ownedTexts(now.plan), { date: '2026-11-25', after: name }, kept);
  const both = new Map([...frozen, ...under('2026-11-25', second.files)]);

  it('keeps what changed and nothing else', () => {
    expect(checkEditions(both)).toEqual([]);
    const { clauses, others, gone } = JSON.parse(
      second.files.get('manifest.json')!,
    ) as UnitManifest;
    expect([Object.keys(clauses), Object.keys(others), gone]).toEqual([['gp.noi-dung'], [], []]);
    expect(Object.values(JSON.parse(second.files.get('loi-van.json')!) as object)).toEqual([
      'Chữ mới.',
    ]);
  });

  it('is told when the one before is gone, and when it keeps a text that is kept or not needed', () => {
    const alone = new Map([...both].filter(([file]) => file.startsWith('2026-11-25')));
    expect(checkEditions(alone)).toMatchObject([{ file: '2026-11-25/manifest.json' }]);
    const file = '2026-11-25/loi-van.json';
    const [old] = [...kept.texts];
    for (const [hash, text] of [old!, [sha256('Thừa.'), 'Thừa.']]) {
      const more = both
        .get(file)!
        .toString()
        .replace('{\n', () => `{\n"${hash}": ${JSON.stringify(text)},\n`);
      expect(checkEditions(new Map(both).set(file, Buffer.from(more)))).toMatchObject([{ file }]);
    }
  });

  it('is not made where nothing changed', () => {
    expect(madeEdition(texts, { date: '2026-11-25', after: name }, kept).count).toBe(0);
  });
});

describe('frozen editions', () => {
  it('pass as they were made', () => {
    expect(checkEditions(frozen)).toEqual([]);
    expect(checkEditions(new Map())).toEqual([]);
  });

  it.each(files)('%s may not change in any of its characters', (file) => {
    const { length } = frozen.get(file)!;
    const step = Math.max(1, Math.floor(length / 97));
    for (let at = 0; at < length; at += step) {
      if (frozen.get(file)![at] === 0x61) continue;
      const problems = checkEditions(damaged(file, at));
      // A hash and its file disagree: which of the two was changed, the ledger tells.
      if (file.endsWith('manifest.json')) {
        expect(lostEditions(recordedEditions(frozen), damaged(file, at))).toHaveLength(1);
        continue;
      }
      expect(problems).toMatchObject([{ file, rule: 'phien-ban' }]);
      expect(problems[0]!.message).toMatch(/ khác bản đã đăng; .+\.$/);
    }
  });

  it.each(files)('%s may not be missing', (file) => {
    const without = new Map(frozen);
    without.delete(file);
    expect(checkEditions(without)).toMatchObject([{ file }]);
    expect(checkEditions(without)[0]!.message).toContain('đã mất');
  });

  it('take no file more', () => {
    const more = new Map(frozen).set(`${name}/ghi-chu.txt`, Buffer.from(''));
    expect(checkEditions(more)).toMatchObject([{ file: `${name}/ghi-chu.txt` }]);
  });

  it('may not be given another day', () => {
    const renamed = new Map([...frozen].map(([file, bytes]) => [file.replace('24', '25'), bytes]));
    expect(checkEditions(renamed)).toHaveLength(1);
  });

  it('are told when their shape is none that is known', () => {
    const other = Buffer.from('{ "version": 3, "date": "2026-11-24" }');
    const [problem] = checkEditions(new Map(frozen).set(`${name}/manifest.json`, other));
    expect(problem!.message).toContain('có dạng mà máy không biết; trả lại tệp cũ');
  });

  it('have nothing else beside them', () => {
    expect(checkEditions(new Map([['nhap/index.html', Buffer.from('')]]))).toMatchObject([
      { file: 'nhap' },
    ]);
  });
});
