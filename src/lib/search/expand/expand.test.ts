import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildVocabulary, readVocabulary } from '../vocabulary.ts';
import { documentNumber, sameDocument } from './document-number.ts';
import { expandQuery, mostVariants, type SiteWords } from './expand.ts';
import { fromKeystrokes } from './keystrokes.ts';
import { otherNumerals } from './numerals.ts';
import { asksForMeaning, withoutQuestionWords } from './questions.ts';
import { readings } from './readings.ts';
import { siteNames } from './site-names.ts';
import { isOneSlipAway, mend } from './spelling.ts';
import { withSynonyms } from './synonyms.ts';

const text =
  'Ba đột phá chiến lược. Đất đai và môi trường. Dân chủ, pháp luật. Hòa bình, kỹ thuật, rừng ngập mặn. ' +
  'Đạt chuẩn nông thôn mới; nghiên cứu dạt dào. Người dân. Đàn bò. Hợp nhất tỉnh. Điện gió, nước ngọt. Thể chế. Biển.';
const vocabulary = readVocabulary(buildVocabulary([text]));
const site: SiteWords = {
  vocabulary,
  synonyms: [
    ['Nông thôn mới', 'NTM'],
    ['Hợp nhất', 'sáp nhập'],
  ],
  names: siteNames(['rừng ngập mặn', 'nông thôn mới', 'đột phá chiến lược']),
};
const first = (query: string) => expandQuery(query, site).stages[0]?.variants;

describe('d and đ', () => {
  it('are settled by the words of the site', () => {
    expect(readings(['dot', 'pha'], vocabulary)).toEqual([['đot', 'pha']]);
    expect(readings(['dat', 'dai'], vocabulary)).toEqual([['đat', 'đai']]);
  });

  it('are settled by the neighbours where both readings exist', () => {
    expect(readings(['dan', 'chu'], vocabulary)).toEqual([['dan', 'chu']]);
    expect(readings(['dan', 'bo'], vocabulary)).toEqual([['đan', 'bo']]);
  });

  it('are both searched where nothing settles them', () => {
    expect(readings(['dan'], vocabulary)).toEqual([['dan'], ['đan']]);
  });

  it('leave a word alone that was typed with its marks', () => {
    expect(first('dạt dào')).toEqual(['dạt dào']);
  });
});

describe('keystrokes left unconverted', () => {
  it.each([
    ['ddoojt', 'đột'],
    ['phas', 'phá'],
    ['chieens', 'chiến'],
    ['luwowcj', 'lược'],
    ['nuwowcs', 'nước'],
    ['d9o65t', 'đột'],
    ['pha1', 'phá'],
    ['mo71i', 'mới'],
    ['nga65p', 'ngập'],
    ['ma8n5', 'mặn'],
  ])('%s is read as %s', (typed, meant) => {
    expect(fromKeystrokes(typed, vocabulary)).toBe(meant);
  });

  it.each(['thon', 'moi', 'bien', '1740', '4g', 'dat', 'xyzs'])('%s is left as it is', (typed) => {
    expect(fromKeystrokes(typed, vocabulary)).toBeUndefined();
  });
});

describe('document numbers', () => {
  it.each([
    '1740/QĐ-UBND',
    'qd 1740',
    'QD1740',
    'quyet dinh 1740',
    'Quyết định số 1740',
    'quyết định số 1740/QĐ-UBND',
  ])('%s is decision 1740', (written) => {
    expect(documentNumber(written)).toEqual({ number: '1740', kind: 'qd' });
  });

  it.each(['năm 2021', '6 nhiệm vụ', 'đột phá', '3', '26/8/2021', '61/85', '8/2021'])(
    '%s is none',
    (written) => {
      expect(documentNumber(written)).toBeUndefined();
    },
  );

  it.each([
    ['tờ trình 12', '12/TTr-UBND'],
    ['nghi quyet 15', '15/NQ-HĐND'],
    ['KH 25', 'kế hoạch số 25'],
    ['45/2021/NĐ-CP', 'nghị định 45'],
  ])('%s and %s are one', (typed, written) => {
    const [a, b] = [typed, written].map((each) => documentNumber(each)!);
    expect(a).toEqual(b);
  });

  it('of two kinds are two documents', () => {
    const [decision, plan] = ['qd 77', 'kh 77'].map((each) => documentNumber(each)!);
    expect(sameDocument(decision!, plan!)).toBe(false);
    expect(sameDocument(decision!, { number: '77', kind: undefined })).toBe(true);
  });
});

describe('slips', () => {
  const none = () => 0;

  it('of one letter are mended and said so', () => {
    expect(expandQuery('nông thôm mới', site)).toMatchObject({ corrected: 'nông thôn mới' });
    expect(expandQuery('rừng ngập mặm', site)).toMatchObject({ corrected: 'rừng ngập mặn' });
  });

  it('in the tone mark are mended and said so', () => {
    expect(expandQuery('nông thỗn mới', site).corrected).toBe('nông thôn mới');
  });

  it('are not what other tone placement or i for y is', () => {
    expect(mend('hoà', vocabulary, none)).toEqual({ word: 'hòa', corrected: false });
    expect(mend('kĩ', vocabulary, none)).toEqual({ word: 'kỹ', corrected: false });
  });

  it('are left alone when the reader asks for the exact words', () => {
    expect(expandQuery('nông thôm mới', site, { exact: true })).toMatchObject({
      corrected: undefined,
    });
  });

  it.each([
    ['thom', 'thon', true],
    ['tho', 'thon', true],
    ['thonn', 'thon', true],
    ['tohn', 'thon', true],
    ['thon', 'thon', false],
    ['them', 'thon', false],
  ])('%s and %s: one slip apart is %s', (a, b, apart) => {
    expect(isOneSlipAway(a, b)).toBe(apart);
  });
});

describe('other words for the same', () => {
  it('work both ways', () => {
    expect(withSynonyms(['ntm'], site.synonyms)).toEqual([['nông', 'thôn', 'mới']]);
    expect(withSynonyms(['sáp', 'nhập', 'tỉnh'], site.synonyms)).toEqual([['hợp', 'nhất', 'tỉnh']]);
  });

  it('include numerals and their words', () => {
    expect(otherNumerals(['3', 'đột', 'phá'])).toEqual(['ba', 'đột', 'phá']);
    expect(otherNumerals(['ba', 'đột', 'phá'])).toEqual(['3', 'đột', 'phá']);
    expect(otherNumerals(['mười', 'một', 'nhóm'])).toEqual(['11', 'nhóm']);
  });

  it('do not take the year of a number for five', () => {
    expect(otherNumerals(['năm', '2021'])).toBeUndefined();
    expect(otherNumerals(['nam', '2021', 'ket', 'qua'])).toBeUndefined();
    expect(otherNumerals(['năm', 'nhóm'])).toEqual(['5', 'nhóm']);
  });

  it('leave a numeral alone that counts nothing', () => {
    expect(otherNumerals(['năm'])).toBeUndefined();
  });
});

describe('questions', () => {
  it('lose their question words, but a word typed with marks is taken at its word', () => {
    expect(withoutQuestionWords(['ai', 'phai', 'bao', 'cao'])).toEqual(['bao', 'cao']);
    expect(withoutQuestionWords(['bao', 'gio', 'xong'])).toEqual(['xong']);
    expect(withoutQuestionWords(['thể', 'chế'])).toBeUndefined();
  });

  it('about a meaning are known', () => {
    expect(asksForMeaning('NTM là gì?')).toBe(true);
    expect(asksForMeaning('là gì đó lạ')).toBe(true);
    expect(asksForMeaning('gì là')).toBe(false);
  });
});

describe('any query', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(fc.constantFrom('dan', 'dat', 'đột', '3', 'ntm', 'qd', '1740', 'phas', 'thôm', 'ai'), {
        maxLength: 40,
      })
      .map((words) => words.join(' ')),
  );

  it('gives at most twelve distinct variants and never throws', () => {
    fc.assert(
      fc.property(anything, (query) => {
        const { stages, parts } = expandQuery(query, site);
        const variants = stages.flatMap((stage) => stage.variants);
        expect(variants.length).toBeLessThanOrEqual(mostVariants);
        expect(parts.length).toBeLessThanOrEqual(mostVariants);
        expect(new Set(variants).size).toBe(variants.length);
      }),
    );
  });

  it('is cut at two hundred characters', () => {
    expect(first('a'.repeat(10_000))![0]!.length).toBe(200);
  });

  it.each(['', '   ', '…!?', '😀', '"><', '\u202e'])('%j gives nothing to search', (query) => {
    expect(expandQuery(query, site).stages).toEqual([]);
  });

  it('that is mended once needs no second mending', () => {
    fc.assert(
      fc.property(fc.constantFrom('thôm', 'thỗn', 'hoà', 'kĩ', 'ngậpp', 'biễn'), (word) => {
        const { word: once } = mend(word, vocabulary, () => 0);
        expect(mend(once, vocabulary, () => 0)).toEqual({ word: once, corrected: false });
      }),
    );
  });
});
