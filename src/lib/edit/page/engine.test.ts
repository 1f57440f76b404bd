import { describe, expect, it } from 'vitest';
import { readTree } from '../../read/read-tree.ts';
import { engineOf } from './engine.ts';
import type { Field } from './form-fields.ts';
import { openedItem } from './items.ts';
import { leanContent } from './lean-content.ts';
import { realDay } from '../../../../tests/support/content.ts';

const { engine, warmingOf } = engineOf(leanContent(readTree('content')));

/** What the check says of a new entry, typed as an editor would, and the change it makes. */
async function added(kind: string, values: Record<string, string>) {
  const form = engine.form({ choice: `fields ${kind}#` })!;
  const written = {
    items: [{ ...openedItem(form), values }],
    note: 'Thêm một chỗ.',
    today: realDay,
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
    [
      'hoi-dap/kinh-te-ngan-sach',
      'hoi-dap/kinh-te-ngan-sach#nam-2022-bao-nhieu-khach-toi',
      {
        ask: 'Năm 2022 bao nhiêu khách tới?',
        conclusion: 'Có câu kể số khách của năm 2022.',
        units: 'gp-2.ket-qua.khach-2022',
      },
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

describe('a field', () => {
  const changed = async (choice: string, values: Record<string, string>) => {
    const form = engine.form({ choice })!;
    const items = [{ ...openedItem(form), values }];
    const written = { items, note: 'Sửa một chỗ.', today: realDay };
    const { parts } = await engine.open({ letter: await engine.seal(written) });
    return parts.map((part) => part.kind === 'fields' && part.set);
  };

  it.each<[string, string, string, string, unknown]>([
    ['a number', 'chi-tieu#grdp-2021', 'group', '2022', 2022],
    ['text', 'nguon#bai-bao-1740', 'title', '2022', '2022'],
    ['a day as people write it', 'nguon#bai-bao-1740', 'issued', '11/3/2021', '2021-03-11'],
    [
      'a list of records that was not there',
      'nguon#vietnamplus-en-2025-03',
      'author',
      'Báo A',
      [{ literal: 'Báo A' }],
    ],
  ])('of %s says what is typed as its schema has it', async (_kind, at, name, typed, said) => {
    expect(await changed(`fields ${at}`, { [name]: typed })).toEqual([{ [name]: said }]);
  });
});

describe('a form', () => {
  const fieldsOf = (choice: string) => {
    const { fields } = engine.form({ choice })!;
    return new Map(fields.map((field) => [field.name, field]));
  };

  it('names what may be chosen, shows days as people write them, and a new source as most are', () => {
    const source = fieldsOf('fields nguon#');
    expect(source.get('type')).toMatchObject({ help: 'Loại tài liệu', value: 'webpage' });
    expect(source.get('read')!.options).toContainEqual(['doan-trich', 'Đã đọc đoạn trích']);
    expect(source.get('accessed')!.value).toMatch(/^\d{1,2}\/\d{4}$/);
    expect(fieldsOf('fields nguon#bai-bao-1740').get('author')!.value).toBe('Cẩm Tú');
    expect(fieldsOf('fields gp-2#status').get('reviewed')!.value).toBe('28/11/2026');
    expect(fieldsOf('fields chi-tieu#').get('better')!.options![0]).toEqual(['', '']);
  });

  it('has a name for each value of every field', () => {
    const kinds = ['nguon#', 'co-quan#', 'chi-tieu#', 'gp-2#status'];
    const all = kinds.flatMap((at) => [...fieldsOf(`fields ${at}`).values()]);
    const options = all.flatMap((field) => field.options ?? []);
    expect(options.length).toBeGreaterThan(30);
    expect(options.filter(([value, name]) => value && (value === name || !name))).toEqual([]);
  });

  it('says what its entry lacks there, not elsewhere', () => {
    const form = engine.form({ choice: 'fields nguon#bai-bao-1740' })!;
    const items = [{ ...openedItem(form), values: { accessed: '', issued: '2/31/2021' } }];
    const [own, elsewhere] = engine.judge({ items, note: 'Sửa.', today: realDay });
    expect(own!.problems.map(({ message }) => message).join()).toContain('Thiếu “accessed”');
    expect(own!.problems.map(({ field }) => field)).toContain('issued');
    expect(elsewhere!.problems).toEqual([]);
  });
});

describe('results', () => {
  it('of a new source say its day as the content does', async () => {
    const form = engine.form({ choice: 'result gp-2.ket-qua' })!;
    const values = { 'container-title': 'Báo', issued: '20/5/2024' };
    const own = { text: 'Một việc.', when: '5/2024', source: 'Tin' };
    const item = { ...openedItem(form), values: { ...own, ...values } };
    const letter = await engine.seal({ items: [item], note: 'Thêm.', today: realDay });
    const { parts } = await engine.open({ letter });
    expect(parts[1]).toMatchObject({ at: 'nguon#bao-2024-05-20', set: { issued: '2024-05-20' } });
  });

  it('of one source that is new add it once', async () => {
    const form = engine.form({ choice: 'result gp-2.ket-qua' })!;
    const one = { when: '3/2025', source: 'Báo của đài', issued: '2025' };
    const items = ['Một việc.', 'Việc khác.'].map((text) => ({
      ...openedItem(form),
      values: { ...one, text },
    }));
    const written = { items, note: 'Thêm hai kết quả.', today: realDay };
    const { parts } = await engine.open({ letter: await engine.seal(written) });
    expect(parts.map(({ kind }) => kind)).toEqual(['unit', 'fields', 'unit']);
    const said = engine.judge(written).flatMap(({ problems }) => problems);
    expect(said.map(({ message }) => message).join()).not.toContain('cùng tên');
  });
});

describe('a form just opened', () => {
  it.each(['unit gp-2.ket-qua.iuu-2024', 'fields co-quan#chinh-phu', 'result gp-2.ket-qua'])(
    'prepares the check of “%s” and changes nothing in what it says',
    (choice) => {
      const form = engine.form({ choice })!;
      const isText = ({ as }: Field) => as === 'sentence';
      const { name, value } = form.fields.find(isText) ?? form.fields[0]!;
      const text = value.replace(/\d+/, '77') || 'Có 77 nhà máy.';
      const fresh = { text, when: '2024', source: 'bai-bao-1740' };
      const values = choice.startsWith('fields') ? { [name]: `${value} 7` } : fresh;
      const item = { ...openedItem(form), values };
      const written = { items: [item], note: 'Sửa.', today: realDay };
      const before = engine.judge(written);
      warmingOf(form)();
      expect(before.flatMap(({ shown }) => shown)).not.toEqual([]);
      expect(engine.judge(written)).toEqual(before);
    },
  );
});
