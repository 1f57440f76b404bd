import { describe, expect, it } from 'vitest';
import { readTree } from '../../read/read-tree.ts';
import { engineOf } from './engine.ts';
import { itemOf } from './items.ts';
import { leanContent } from './lean-content.ts';

const engine = engineOf(leanContent(readTree('content')));

/** What the check says of a new entry, typed as an editor would, and the change it makes. */
async function added(kind: string, values: Record<string, string>) {
  const form = engine.form({ choice: `fields ${kind}#` })!;
  const written = {
    items: [itemOf({ title: form.title, form, values })],
    note: 'Thêm một chỗ.',
    today: '2026-11-28',
  };
  const problems = engine.judge(written).flatMap((each) => each.problems);
  const change = await engine.open({ letter: await engine.seal(written) });
  return { problems: problems.map(({ message }) => message), part: change.parts[0] };
}

describe('a new entry', () => {
  it.each<[string, string, Record<string, string>]>([
    [
      'thuat-ngu',
      'thuat-ngu#tua-bin-gio',
      {
        ...{ term: 'Tua-bin gió', match: 'tua-bin gió', synonyms: 'tuabin gió\ntrụ điện gió' },
        definition: 'Máy có cánh quay nhờ gió để phát ra điện; mỗi máy đặt trên một trụ cao.',
      },
    ],
    [
      'co-quan',
      'co-quan#thu-tuong-chinh-phu',
      {
        ...{ name: 'Thủ tướng Chính phủ', aliases: 'Thủ tướng', level: 'trung-uong' },
        duty: 'Bài của Văn phòng UBND tỉnh không nêu việc nào giao cho Thủ tướng Chính phủ.[@bai-bao-1740]',
        status: 'con',
      },
    ],
    [
      'dong-thoi-gian',
      'dong-thoi-gian#khach-nam-2022',
      { date: '2022', title: 'Khách năm 2022', text: 'gp-2.ket-qua.khach-2022' },
    ],
  ])('of %s is %s and passes the check', async (kind, at, values) => {
    expect(await added(kind, values)).toMatchObject({ problems: [], part: { at } });
  });

  it('that lacks something is told so in the words of the check', async () => {
    const { problems } = await added('thuat-ngu', { term: 'Tua-bin gió' });
    expect(problems.join()).toContain('definition');
  });

  it('is found by what it is', () => {
    const [first] = engine.choose({ typed: 'them moi thuat ngu' });
    expect(first).toMatchObject({ id: 'fields thuat-ngu#', words: 'Thuật ngữ' });
  });
});
