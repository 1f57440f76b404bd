import { expect, it } from 'vitest';
import { perText } from './per-text.ts';

function counted() {
  const asked: string[] = [];
  const ask = perText((file, text) => {
    asked.push(file);
    return { said: `${file}: ${text}` };
  });
  return { asked, ask };
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
  const ask = perText(() => void (times += 1));
  ask('a.md', '');
  ask('a.md', '');
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
