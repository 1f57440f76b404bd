import { describe, expect, it, vi } from 'vitest';
import { answersIn, askedIn, textOfAnswers, textOfAsked } from './answers-file.ts';
import { shortHash } from '../words/short-hash.ts';
import { file } from './fixture.ts';

const text = textOfAnswers(file);
const later = { asked: ['rung | cay', '', 'bien'], everyday: 'ghe: tàu\nlộ: đường\n' };

describe('an answers file as it is sent', () => {
  it('is read as it was, its numbers as numbers', async () => {
    expect(await answersIn(text)).toEqual(file);
    expect((await answersIn(textOfAnswers({ ...file, partial: true }))).partial).toBe(true);
  });

  it('leaves out the address that the wording makes, and is read with it, where hashes are made', async () => {
    const words = file.statements.words;
    const at = words.map((each) => `ket-qua.${shortHash(each)}`);
    const [made] = at;
    const hashed = { ...file, statements: { ...file.statements, at: [...at.slice(0, -1), made!] } };
    const sent = textOfAnswers(hashed);
    expect(sent.split(made!)).toHaveLength(2);
    expect(await answersIn(sent)).toEqual(hashed);
    vi.stubGlobal('crypto', {});
    const clauses = (await answersIn(sent)).statements.at;
    vi.unstubAllGlobals();
    expect(clauses).toEqual([...words.slice(1).map(() => 'ket-qua'), made]);
  });

  it('has what was written on several lines on one', async () => {
    const statements = { ...file.statements, words: file.statements.words.map(() => 'hai\ndòng') };
    const read = (await answersIn(textOfAnswers({ ...file, statements }))).statements.words;
    expect(read).toEqual(file.statements.words.map(() => 'hai dòng'));
  });

  it.each(['', '{', '<!doctype html><p>Không thấy</p>'])(
    'is refused where it is %j',
    async (none) => {
      await expect(answersIn(none)).rejects.toThrow();
    },
  );

  it('is refused wherever it is cut off before its last part', async () => {
    const whole = text.lastIndexOf('\0');
    for (let end = 0; end <= whole; end += 9)
      await expect(answersIn(text.slice(0, end))).rejects.toThrow();
  });

  it('is followed by how else people ask, which is refused where its list has not come', () => {
    expect(askedIn(textOfAsked(later))).toEqual(later);
    expect(() => askedIn(later.everyday)).toThrow();
  });
});
