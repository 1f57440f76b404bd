import { expect, it } from 'vitest';
import { Memory } from '../../read/memory.ts';
import { namesMet } from './names-met.ts';

const [one, other] = ['Sở Tài chính', 'Hội Nông dân'];

it('tells which names a text can rest on, and that another name changed nothing for it', () => {
  const memory = new Memory();
  const met = (...names: string[]) =>
    namesMet(
      memory,
      namesMet,
      names.map((name) => [name, name]),
    );
  const [text, farmers] = [{ text: 'sở tài\nchính' }, { text: 'Một hội\nnông dân' }];
  const [before, after] = [met(one), met(one, other)];
  expect(after(text)).toBe(before(text));
  expect(after(farmers)).not.toBe(before(farmers));
  expect(met('Sở tài chính')(text)).not.toBe(met(one)(text));
});
