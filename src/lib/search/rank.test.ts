import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripMarks, stripMarksKeepingDj, syllableKey, wordsOf } from '../words/without-marks.ts';
import type { EntryKind } from './list.ts';
import {
  comparableNames,
  comparableQuery,
  fitOfNames,
  noFit,
  partFit,
  phraseFit,
  startFit,
  wholeFit,
} from './names.ts';
import { closenessOf, mergeHits, ranked, type Rankable } from './rank.ts';

const fit = (query: string, ...names: string[]) =>
  fitOfNames(comparableQuery(query), comparableNames(names));
const item = (kind: EntryKind, fitOfName: number, score = 0, stage = 0): Rankable => ({
  kind,
  fit: fitOfName,
  score,
  stage,
  closeness: 0,
});

describe('names', () => {
  it('answer whole, in whole parts, from their start, inside', () => {
    expect(fit('kinh te bien', 'Kinh tế biển')).toBe(wholeFit);
    expect(fit('do thi', 'Kết cấu hạ tầng và đô thị')).toBe(partFit);
    expect(fit('quốc phòng an ninh', 'Quốc phòng, an ninh, trật tự')).toBe(partFit);
    expect(fit('kinh tế', 'Kinh tế biển')).toBe(startFit);
    expect(fit('tế biển', 'Kinh tế biển')).toBe(phraseFit);
    expect(fit('điện', 'Kinh tế biển')).toBe(noFit);
  });

  it('inside a longer question count by their share of it', () => {
    expect(fit('cầu đại ngãi xong', 'cầu đại ngãi')).toBeCloseTo(1.5, 1);
  });

  it('that are document numbers answer in any writing', () => {
    expect(fit('qd 1740', '1740/QĐ-UBND')).toBe(wholeFit);
    expect(fit('qd 1741', '1740/QĐ-UBND')).toBe(noFit);
  });

  it('read small numerals as digits', () => {
    expect(fit('3 đột phá', 'ba đột phá')).toBe(wholeFit);
  });
});

describe('the order of results', () => {
  it('puts a section so called before a term so called before a mention', () => {
    const [section, term, mention, guide] = [
      item('section', wholeFit),
      item('term', wholeFit),
      item('section', noFit, 99),
      item('guide', noFit, 99),
    ];
    expect(ranked([guide!, mention!, term!, section!])).toEqual([section, term, mention, guide]);
  });

  it('puts a term first for who asks what it means', () => {
    const [section, term] = [item('section', wholeFit), item('term', wholeFit)];
    expect(ranked([section!, term!], true)).toEqual([term, section]);
  });

  it('puts what answers the words typed before what answers a synonym', () => {
    const [typed, synonym] = [item('term', wholeFit), item('section', wholeFit, 9, 1)];
    expect(ranked([synonym!, typed!])).toEqual([typed, synonym]);
  });

  it('counts a page once, with the sum of its scores', () => {
    expect(
      mergeHits([
        [
          { id: 'a', score: 1 },
          { id: 'b', score: 2 },
        ],
        [{ id: 'a', score: 3 }],
      ]),
    ).toEqual([
      { id: 'a', score: 4 },
      { id: 'b', score: 2 },
    ]);
  });

  it('sees how much of a query stands together', () => {
    expect(closenessOf(['nhap', 'ngu', 'nam'], 'so nguoi nhap ngu la')).toBeCloseTo(2 / 3);
    expect(closenessOf(['nhap', 'ngu'], 'ngu nhap')).toBe(0);
  });
});

describe('stripping marks', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(stripMarks(stripMarks(text))).toBe(stripMarks(text));
        expect(stripMarksKeepingDj(stripMarksKeepingDj(text))).toBe(stripMarksKeepingDj(text));
        expect(wordsOf(wordsOf(text).join(' '))).toEqual(wordsOf(text));
      }),
    );
  });

  it('takes old and new tone placement for one syllable', () => {
    expect(syllableKey('hoá')).toBe(syllableKey('hóa'));
    expect(syllableKey('thuỷ')).toBe(syllableKey('thủy'));
    expect(syllableKey('lý')).toBe(syllableKey('lí'));
    expect(syllableKey('má')).not.toBe(syllableKey('mà'));
  });
});
