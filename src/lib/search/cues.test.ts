import { describe, expect, it } from 'vitest';
import { cueLines, cueNumber, numbered, readCues, soundOf } from './cues.ts';
import { wordReader } from './terms.ts';

const read = wordReader();
const cues = Object.entries({
  ...{ 'gia vang': -3, vang: -1, dat: 3, ho: 2 },
  ...{ 'ho ngheo': 2, ngheo: 2 },
});
const linesOf = () => cueLines(cues).map((line) => line.slice(1).split(': ') as [string, string]);

describe('cues', () => {
  it('come back from their lines by the numbers of their terms', () => {
    expect(readCues(linesOf())).toEqual(numbered(cues));
    expect(numbered(cues).get(cueNumber('ho_ngheo'))).toBe(2);
    expect(cueLines([])).toEqual([]);
  });

  it('tell nothing of other words, and less the longer a question is', () => {
    const heard = readCues(linesOf());
    const sound = (text: string) => soundOf(read(text), { cues: heard, common: [read('Đất Mới')] });
    expect(sound('giá vàng')).toBeLessThan(sound('giá vàng hôm nay ra sao'));
    expect(sound('hộ nghèo')).toBeGreaterThan(0);
    expect([sound('mưa'), sound('')]).toEqual([0, 0]);
    expect(sound('đất mới')).toBe(0);
  });

  it('come back from lines as a browser decodes them, however far apart their numbers are', () => {
    for (let at = 0; at < 300; at += 1) {
      const few = [[`chu${at * 7919}`, 2]] as [string, number][];
      const [line = ''] = cueLines(few);
      expect(Buffer.from(line).toString()).toBe(line);
      expect(readCues([['2', line.slice(4)]])).toEqual(numbered(few));
    }
  });

  it('have lines without what parts lists, lines and files', () => {
    const many = Array.from({ length: 900 }, (_, at): [string, number] => [`chu${at}`, -2]);
    expect(cueLines(many).join('')).not.toMatch(/[\n\0,|]/);
    expect(readCues([['-2', cueLines(many)[0]!.slice(4)]]).size).toBeGreaterThan(880);
  });
});
