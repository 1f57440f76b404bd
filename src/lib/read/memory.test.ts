import { expect, it } from 'vitest';
import { Memory } from './memory.ts';

function counted() {
  const asked: string[] = [];
  const memory = new Memory();
  const said = (file: string, text: string) => {
    asked.push(file);
    return { said: `${file}: ${text}` };
  };
  return { asked, ask: (file: string, text: string) => memory.ofText(said, file, text) };
}

it('works a text out once, and gives the same answer again', () => {
  const { asked, ask } = counted();
  expect(ask('a.md', 'Chữ.')).toBe(ask('a.md', 'Chữ.'));
  expect(asked).toEqual(['a.md']);
});

it('takes another text, or another file, for another question', () => {
  const { ask } = counted();
  expect(ask('a.md', 'Chữ.').said).toBe('a.md: Chữ.');
  expect(ask('a.md', 'Khác.').said).toBe('a.md: Khác.');
  expect(ask('b.md', 'Chữ.').said).toBe('b.md: Chữ.');
  expect(ask('a', '.mdChữ.').said).toBe('a: .mdChữ.');
});

it('keeps an answer that is nothing', () => {
  let times = 0;
  const memory = new Memory();
  const count = () => void (times += 1);
  memory.ofText(count, 'a.md', '');
  memory.ofText(count, 'a.md', '');
  expect(times).toBe(1);
});

it('forgets the oldest texts when they are too many', () => {
  const { asked, ask } = counted();
  const long = 'a'.repeat(1 << 23);
  ask('first.md', 'Chữ.');
  for (const file of ['a.md', 'b.md', 'c.md', 'd.md']) ask(file, long);
  ask('d.md', long);
  ask('first.md', 'Chữ.');
  expect(asked).toEqual(['first.md', 'a.md', 'b.md', 'c.md', 'd.md', 'first.md']);
});

it('works out of an object once what each function makes of it, and of another anew', () => {
  let times = 0;
  const memory = new Memory();
  const size = (list: number[]) => (times += 1) && list.length;
  const [one, two] = [[1], [1, 2]];
  expect([memory.of(size, one), memory.of(size, two), memory.of(size, one)]).toEqual([1, 2, 1]);
  expect(memory.of((list: number[]) => -list.length, one)).toBe(-1);
  expect(times).toBe(2);
});

it('knows nothing of another memory', () => {
  let times = 0;
  const count = () => (times += 1);
  const list = {};
  expect([new Memory().of(count, list), new Memory().of(count, list)]).toEqual([1, 2]);
});

it('works all out anew once it has forgotten', () => {
  const memory = new Memory();
  const make = () => ({});
  const made = memory.of(make, memory);
  memory.forget();
  expect(memory.of(make, memory)).not.toBe(made);
});

it('gives the object of before that says the same', () => {
  const memory = new Memory();
  const before = memory.same({ a: [1] });
  expect(memory.same({ a: [1] })).toBe(before);
  expect(memory.same({ a: [2] })).toEqual({ a: [2] });
});
