import { describe, expect, it } from 'vitest';
import { section } from '../../check/fixture.ts';
import { planOf, sectionWith } from '../../../../tests/support/ledgers.ts';
import { historyOf, stateOf } from './history.ts';

const state = (name: string, sample: Record<string, string>) => ({
  name,
  ...stateOf(planOf(sample)),
});
const first = state('2026-11-24', {
  'giai-phap/a.md': section('gp-1', 'Tăng 1.200 tấn.[@bai-bao]'),
  'giai-phap/b.md': sectionWith('gp-2', { cu: 'Cũ' }),
});
const second = state('2026-12-01', {
  'giai-phap/a.md': section('gp-1', 'Tăng 1.300 tấn.[@bai-bao]'),
  'giai-phap/b.md': sectionWith('gp-2', { moi: 'Mới' }),
});
const history = (now: typeof first) => historyOf([first, second], { ...now, name: undefined });

describe('history of the wording', () => {
  it('goes from what stands now back to the first edition', () => {
    const counted = history(second).map(({ from, to, changes }) => [
      ...[from, to, [...changes.values()].flat().length],
    ]);
    expect(counted).toEqual([
      ['2026-12-01', undefined, 0],
      ['2026-11-24', '2026-12-01', 3],
    ]);
  });

  it('shows the words that came and went, figures whole', () => {
    const [, step] = history(second);
    expect(step!.changes.get('gp-1')).toMatchObject([
      {
        code: 'gp-1.noi-dung',
        kind: 'changed',
        parts: [
          { kind: 'same', text: 'Tăng ' },
          { kind: 'removed', text: '1.200' },
          { kind: 'added', text: '1.300' },
          { kind: 'same', text: ' tấn. [Bài báo, không rõ ngày]' },
        ],
      },
    ]);
  });

  it('names clauses that are new or gone', () => {
    const [, step] = history(second);
    expect(step!.changes.get('gp-2')!.map(({ code, kind }) => [code, kind])).toEqual([
      ['gp-2.cu', 'removed'],
      ['gp-2.moi', 'added'],
    ]);
  });

  it('shows another source as another name', () => {
    const now = state('', {
      'giai-phap/a.md': section('gp-1', 'Tăng 1.300 tấn.[@nghi-quyet]'),
      'giai-phap/b.md': sectionWith('gp-2', { moi: 'Mới' }),
    });
    const [step] = history(now);
    const parts = step!.changes.get('gp-1')![0]!.parts;
    expect(parts.find(({ kind }) => kind === 'removed')!.text).toContain('Bài báo');
    expect(parts.find(({ kind }) => kind === 'added')!.text).toContain('Nghị quyết');
  });
});
