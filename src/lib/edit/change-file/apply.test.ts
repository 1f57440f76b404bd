import { describe, expect, it } from 'vitest';
import { section, type Sample } from '../../check/fixture.ts';
import { judged } from './judged.ts';
import { clausePlace, fieldHash, hashOf, recordPlace, textAt, unitPlace } from './located.ts';
import { changeOf, type ChangePart } from './schema.ts';
import { Conflict } from './refused.ts';
import { loadSample } from '../../../../tests/support/content.ts';

const clause = [
  'Một việc.[@bai-bao] {#mot}',
  '',
  '- Hai việc.[@bai-bao] {#hai}',
  '- Ba việc.[@bai-bao]',
].join('\n');
const load = (sample: Sample = {}) =>
  loadSample({ 'giai-phap/a.md': section('gp-1', clause), ...sample });
const today = '2026-11-28';
const apply = (parts: ChangePart[], published = load()) =>
  judged(published, changeOf({ version: 1, note: 'Sửa một chỗ.', parts }), today);

const unitPart = (at: string, text: string, put: 'instead' | 'before' | 'after' = 'instead') => {
  const published = load();
  const was = hashOf(textAt(published, unitPlace(published, at)!));
  return { kind: 'unit' as const, at, was, put, text };
};
const fieldsPart = (at: string, set: Record<string, never>) => {
  const value = recordPlace(load(), at)?.value;
  const was = Object.fromEntries(Object.keys(set).map((name) => [name, fieldHash(value, name)]));
  return { kind: 'fields' as const, at, was, set };
};
/** The lines that came and went. */
function difference(before: string, after: string) {
  const [was, now] = [before, after].map((text) => text.split('\n'));
  return {
    gone: was!.filter((line) => !now!.includes(line)),
    came: now!.filter((line) => !was!.includes(line)),
  };
}

describe('a change', () => {
  it('rewrites the line of a unit, tells of it in changes, and leaves every other byte', () => {
    const { tree, problems } = apply([
      unitPart('gp-1.noi-dung.hai', '- Hai việc khác.[@bai-bao] {#hai}'),
    ]);
    const published = load().raw;
    expect(problems).toEqual([]);
    expect(difference(published.get('giai-phap/a.md')!, tree.get('giai-phap/a.md')!)).toEqual({
      gone: ['- Hai việc.[@bai-bao] {#hai}'],
      came: [
        '  - date: 2026-11-28',
        '    note: "Sửa một chỗ."',
        '- Hai việc khác.[@bai-bao] {#hai}',
      ],
    });
    for (const [file, text] of tree)
      if (file !== 'giai-phap/a.md') expect(text).toBe(published.get(file));
  });

  it('puts a new line before or after a unit', () => {
    const { tree } = apply([
      unitPart('gp-1.noi-dung.hai', '- Việc mới.', 'before'),
      unitPart('gp-1.noi-dung.hai', '- Việc sau.', 'after'),
    ]);
    expect(tree.get('giai-phap/a.md')).toContain(
      '- Việc mới.\n- Hai việc.[@bai-bao] {#hai}\n- Việc sau.\n- Ba',
    );
  });

  it('rewrites a clause', () => {
    const published = load();
    const was = hashOf(textAt(published, clausePlace(published, 'gp-1.noi-dung')!));
    const { tree } = apply([{ kind: 'clause', at: 'gp-1.noi-dung', was, text: 'Chữ.' }]);
    expect(tree.get('giai-phap/a.md')).toMatch(/\{#noi-dung\}\n\nChữ\.\n$/);
  });

  it('adds a source with its passage, and a result that rests on it', () => {
    const source = {
      ...{ type: 'webpage', title: 'Tin mới', language: 'vi', provenance: 've-sau' },
      ...{ read: 'doan-trich', accessed: '2026-11', 'so-lieu': [{ so: '5 xã', cua: 'số xã' }] },
    };
    const { tree, problems } = apply([
      fieldsPart('nguon#tin-moi', source as never),
      { kind: 'passage', source: 'tin-moi', text: 'Tỉnh có thêm 5 xã.' },
      unitPart('gp-1.noi-dung.hai', '- Tỉnh có thêm 5 xã.[@tin-moi]', 'before'),
    ]);
    expect(problems).toEqual([]);
    expect(tree.get('nguon/tin-moi.txt')).toBe('# tin-moi\n\nTỉnh có thêm 5 xã.\n');
    expect(tree.get('nguon.yaml')!.startsWith(load().raw.get('nguon.yaml')!)).toBe(true);
  });

  it('adds an item to a list without writing those before it anew, and sets or takes out a field', () => {
    const was = recordPlace(load(), 'nguon#bai-bao')!.value!['so-lieu'] as string[];
    const set = {
      'so-lieu': [...was, '2021'],
      title: 'Bài khác',
      read: null,
      note: 'Chưa rõ ngày.',
    };
    const { tree } = apply([fieldsPart('nguon#bai-bao', set as never)]);
    expect(difference(load().raw.get('nguon.yaml')!, tree.get('nguon.yaml')!)).toEqual({
      gone: ['  title: Bài báo', '  read: toan-van', '  so-lieu: ["10,04%", "26/8/2021"]'],
      came: [
        '  title: "Bài khác"',
        '  so-lieu: ["10,04%", "26/8/2021", "2021"]',
        '  note: "Chưa rõ ngày."',
      ],
    });
  });

  it('tells of an entry on the page that shows it', () => {
    const ledger = {
      'so-dia-chi.json': JSON.stringify({
        pages: { '/thuat-ngu/': { code: 'thuat-ngu', title: 'Mục', published: '2026-11-24' } },
        clauses: {},
      }),
    };
    const { tree } = apply(
      [fieldsPart('thuat-ngu#nong-thon-moi', { definition: 'Một chương trình khác.' } as never)],
      load(ledger),
    );
    expect(tree.get('trang/thuat-ngu.mdx')).toContain('  - date: 2026-11-28\n    note: "Sửa');
  });

  it('tells the part that a problem stands in', () => {
    const { problems } = apply([
      unitPart('gp-1.noi-dung.mot', 'Một việc.[@bai-bao] {#mot}'),
      unitPart('gp-1.noi-dung.hai', '- Hai việc, 7 xã.[@bai-bao] {#hai}'),
    ]);
    expect(problems.map(({ rule, part }) => [rule, part])).toEqual([['con-so', 1]]);
  });

  it('shows what readers will see, sources by their names', () => {
    const { parts } = apply([unitPart('gp-1.noi-dung.hai', '- Hai việc mới.[@bai-bao] {#hai}')]);
    const { shown } = parts[0]!;
    expect(shown.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'added', text: 'mới' }]);
    expect(shown.map(({ text }) => text).join('')).not.toMatch(/[@{]/);
  });
});

describe('a change to what is no more as it was', () => {
  const caught = (parts: ChangePart[]) => {
    try {
      apply(parts);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it('is a conflict that keeps what is published, of a unit and of a field', () => {
    const error = caught([{ ...unitPart('gp-1.noi-dung.hai', '- X.'), was: hashOf('Khác.') }]);
    expect(error).toBeInstanceOf(Conflict);
    expect(error).toMatchObject({
      cause: { at: 0, published: '- Hai việc.[@bai-bao] {#hai}' },
    });
    expect(
      caught([
        { ...fieldsPart('nguon#bai-bao', { title: 'X' } as never), was: { title: hashOf('') } },
      ]),
    ).toBeInstanceOf(Conflict);
  });

  it.each(['gp-1.noi-dung.khong-co', 'gp-9.noi-dung.hai', 'constructor.a.b'])(
    'is a conflict with nothing when %s is gone',
    (at) => {
      const error = caught([{ ...unitPart('gp-1.noi-dung.hai', '- X.'), at }]);
      expect(error).toMatchObject({ name: 'Conflict', cause: { at: 0 } });
    },
  );

  it.each(['so-dia-chi#pages', 'plan#groups', 'site#url', 'gp-1#code', 'package#scripts'])(
    'has no fields at %s',
    (at) => {
      const was = { title: hashOf('null') };
      const fields = { kind: 'fields' as const, at, was, set: { title: 'X' } };
      expect(caught([fields])).toMatchObject({ name: 'Conflict' });
    },
  );

  it('is refused when it sets what changed before', () => {
    const was = { changes: hashOf('null') };
    const fields = { kind: 'fields' as const, at: 'gp-1', was, set: { changes: [] } };
    expect(caught([fields])).toMatchObject({ name: 'ChangeRefused' });
  });

  it('is refused when two parts take the same line', () => {
    const part = unitPart('gp-1.noi-dung.hai', '- X.');
    expect(caught([part, part])).toMatchObject({ name: 'ChangeRefused' });
  });
});
