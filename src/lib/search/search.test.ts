import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandQuery, foldText } from './expand.ts';
import { mergeHits, nameMatch } from './rank.ts';

describe('query expansion', () => {
  it('tries đ for every d that starts a word', () => {
    expect(expandQuery('dot pha')).toEqual(['dot pha', 'đot pha']);
    expect(expandQuery('dat dai')).toEqual(['dat dai', 'đat dai', 'dat đai', 'đat đai']);
  });

  it('brings NFD and capitals to one form', () => {
    expect(expandQuery('ĐỘT PHÁ'.normalize('NFD'))).toEqual(['đột phá'.normalize('NFC')]);
  });

  it('gives nothing for nothing but punctuation', () => {
    expect(expandQuery(' … !?')).toEqual([]);
  });

  it('never throws and never gives more than eight variants', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
        expect(expandQuery(query).length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('folds a text the same way twice', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('ranking', () => {
  it('counts a page once, with its best score', () => {
    expect(
      mergeHits([
        [
          { id: 'a', score: 1 },
          { id: 'b', score: 2 },
        ],
        [{ id: 'a', score: 3 }],
      ]),
    ).toEqual([
      { id: 'a', score: 3 },
      { id: 'b', score: 2 },
    ]);
  });

  it('puts a page called what was typed before one that mentions it', () => {
    const match = (title: string, aliases = '') => nameMatch('kinh te bien', { title, aliases });
    expect([
      match('Kinh tế biển'),
      match('Khác', 'kinh tế biển'),
      match('Đề án kinh tế biển'),
      match('Khác'),
    ]).toEqual([3, 2, 1, 0]);
  });
});
