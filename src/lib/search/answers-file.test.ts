import { describe, expect, it } from 'vitest';
import { answersIn, askedIn, textOfAnswers, textOfAsked } from './answers-file.ts';
import { file } from './fixture.ts';

const text = textOfAnswers(file);
const later = { asked: ['rung | cay', '', 'bien'], everyday: 'ghe: tàu\nlộ: đường\n' };

describe('an answers file as it is sent', () => {
  it('is read as it was, its numbers as numbers', () => {
    expect(answersIn(text)).toEqual(file);
    expect(answersIn(textOfAnswers({ ...file, partial: true })).partial).toBe(true);
  });

  it('has what was written on several lines on one', () => {
    const statements = { ...file.statements, words: file.statements.words.map(() => 'hai\ndòng') };
    const read = answersIn(textOfAnswers({ ...file, statements })).statements.words;
    expect(read).toEqual(file.statements.words.map(() => 'hai dòng'));
  });

  it.each(['', '{', '<!doctype html><p>Không thấy</p>'])('is refused where it is %j', (none) => {
    expect(() => answersIn(none)).toThrow();
  });

  it('is refused wherever it is cut off before its last part', () => {
    const whole = text.lastIndexOf('\0');
    for (let end = 0; end <= whole; end += 1) expect(() => answersIn(text.slice(0, end))).toThrow();
  });

  it('is followed by how else people ask, which is refused where its list has not come', () => {
    expect(askedIn(textOfAsked(later))).toEqual(later);
    expect(() => askedIn(later.everyday)).toThrow();
  });
});
