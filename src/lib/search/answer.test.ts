import { describe, expect, it } from 'vitest';
import { answer } from './answer.ts';
import { cueLines } from './cues.ts';
import { file } from './fixture.ts';
import { nameIn, signOf } from './query.ts';
import { answersKind } from './speech.ts';
import { readAnswers } from './statements.ts';

const site = readAnswers(file, '/');
const ask = (query: string, more = {}) => answer({ query, ...more }, site);
const first = (query: string) => ask(query).results[0]?.href;

describe('what a question asks for', () => {
  const opening = (query: string) => ask(query).results[0]?.statements[0]?.question;

  it.each(['ghe ngoi', 'Ghế ngồi đâu?', 'co ngoi ghe khong', 'chỗ nghỉ trưa'])(
    'is answered by its conclusion first: %s',
    (query) => {
      expect(opening(query)).toBe('/hoi-dap/san-truong/#cho-ngoi');
    },
  );

  it.each(['ghẻ ngồi', 'ghe ngoi bang go', 'ghế ngồi là gì'])(
    'is not asked by other marks, by more, or for its meaning: %s',
    (query) => {
      expect(opening(query)).not.toBe('/hoi-dap/san-truong/#cho-ngoi');
    },
  );
});

it.each([
  ['Trường có 12 lớp.', true],
  ['Theo Kế hoạch 88 và Quyết định số 7/QĐ-HĐT ngày 5/6/2092, năm học 2091–2092.', false],
])('digits of days, years and documents are no figure: %s', (words, isFigure) => {
  expect(answersKind('figure', { words, when: '', kind: '' })).toBe(isFigure);
});

describe('the name of the province', () => {
  const speech = [file.speech.trim(), '~: Đất Mới'].join('\n');
  const named = readAnswers({ ...file, speech }, '/');
  const firstHere = (query: string) => answer({ query }, named).results[0]?.href;

  it.each(['bóng mát Đất Mới', 'bong mat o dat moi'])(
    'tells nothing apart beside what is asked for: %s',
    (query) => {
      expect(first(query)).not.toBe('/viec/trong-cay/#ket-qua.hang-2092');
      expect(firstHere(query)).toBe('/viec/trong-cay/#ket-qua.hang-2092');
    },
  );

  it('is what is asked for where nothing else is, and as a part of a name', () => {
    expect(firstHere('Đất Mới')).toBe('/viec/trong-cay/#ket-qua.khoi-cong');
    const about = file.statements.about.map((each) =>
      each.replace('chỗ nghỉ trưa', 'trưa Đất Mới'),
    );
    const statements = { ...file.statements, about };
    const withName = readAnswers({ ...file, speech, statements }, '/');
    const [opening] = answer({ query: 'trua dat moi' }, withName).results;
    expect(opening?.statements[0]?.question).toBe('/hoi-dap/san-truong/#cho-ngoi');
  });
});

it('knows what people say for what is told, also what comes later', () => {
  const everyday = 'trái vàng, trái ngọt: xoài\n';
  const later = readAnswers({ ...file, everyday }, '/');
  expect(ask('trai ngot').results).toEqual([]);
  expect(answer({ query: 'trai ngot' }, later).results[0]?.href).toBe(
    '/viec/trong-cay/#ket-qua.cay-2093',
  );
});

describe('how else people ask', () => {
  const isNursery = (at: string) => at === 'ket-qua.khoi-cong';
  const asked = file.statements.at.map((at) => (isNursery(at) ? 'be giam canh|trai giong' : ''));
  const withAsked = readAnswers({ ...file, asked }, '/');

  it.each(['trại giống', 'trai giong', 'trại giống chừng nào'])('finds by it: %s', (query) => {
    expect(ask(query).results).toEqual([]);
    expect(answer({ query }, withAsked).results[0]?.href).toBe(
      '/viec/trong-cay/#ket-qua.khoi-cong',
    );
  });

  it.each([
    ['truong trong cay xoai', true],
    ['cây xoài trường trồng', true],
    ['truong trong cay xoai la gi', false],
    ['truong trong xoai', false],
  ])('opens with the conclusion of a wording that is kept as a sign: %s (%s)', (query, isKnown) => {
    const { about, kind } = file.statements;
    const holding = about.map((each, at) =>
      kind[at] === '?' ? `${each} truong trong xoai` : each,
    );
    const held = { ...file, statements: { ...file.statements, about: holding } };
    const sign = signOf(nameIn(site.read('Trường trồng cây xoài chưa?'), site.speech));
    const asked = kind.map((each) => (each === '?' ? `aaa${sign}=` : ''));
    const opening = [held, { ...held, asked }].map(
      (each) => answer({ query }, readAnswers(each, '/')).results[0]?.statements[0]?.kind === '?',
    );
    expect(opening).toEqual([false, isKnown]);
  });

  it('is no word of the site, by which slips are mended', () => {
    expect([...withAsked.written.keys()]).toEqual([...site.written.keys()]);
  });
});

describe('an answer', () => {
  it('is the statement itself, with its address, date and source', () => {
    const [result] = ask('truong trong bao nhieu cay xoai nam 2092').results;
    expect(result).toMatchObject({ href: '/viec/trong-cay/#ket-qua.cay-2092' });
    expect(result!.statements[0]).toMatchObject({ when: '2092', source: 'Báo Hư Cấu, 3/2093' });
    expect(
      result!.statements[0]!.pieces.filter(([, marked]) => marked).map(([text]) => text),
    ).toContain('xoài');
  });

  it('is that of the latest year, where one report tells of several', () => {
    expect(first('bóng mát hạng mấy')).toBe('/viec/trong-cay/#ket-qua.hang-2092');
  });

  it('of a year is not that of a part of it, nor of another year that only names it', () => {
    expect(first('mít 2092')).toBe('/viec/trong-cay/#ket-qua.mit');
    expect(first('mít nửa đầu năm 2092')).toBe('/viec/trong-cay/#ket-qua.mit-nua');
    expect(first('giỏ me 2092')).toBe('/viec/trong-cay/#ket-qua.me-nua');
    expect(first('mục tiêu giỏ me 2092')).toBe('/viec/trong-cay/#ket-qua.me-muc');
  });

  it('is the fresh one where no year is asked', () => {
    expect(first('trồng bao nhiêu cây xoài')).toBe('/viec/trong-cay/#ket-qua.cay-2093');
  });

  it('is of the kind that is asked for', () => {
    expect(first('vuon uom khoi cong khi nao')).toBe('/viec/trong-cay/#ket-qua.khoi-cong');
    expect(first('vuon uom la gi')).toBe('/thuat-ngu/#vuon-uom');
  });

  it('is the conclusion of a known question, with what it rests on, and leads to both', () => {
    const [result] = ask('nghi trua ngoi cho nao').results;
    expect(result).toMatchObject({
      href: '/viec/trong-cay/#ket-qua.ghe',
      title: 'Trồng cây, giữ nước',
    });
    expect(result!.statements).toMatchObject([
      { kind: '?', question: '/hoi-dap/san-truong/#cho-ngoi' },
      { href: '/viec/trong-cay/#ket-qua.ghe', kind: 'b' },
    ]);
  });

  it('may be that something is not known', () => {
    expect(first('bao nhieu cay con song')).toBe('/viec/trong-cay/#chua-biet.song');
  });

  it('of a standing page, by its name, is what it is about', () => {
    expect(first('thuật ngữ')).toBe('/thuat-ngu/');
  });

  it('knows other names and what people say for what documents say', () => {
    expect(first('VƯ là gì')).toBe('/thuat-ngu/#vuon-uom');
    expect(first('vườn ươm động thổ hôm nào')).toBe('/viec/trong-cay/#ket-qua.khoi-cong');
  });

  it('marks what was typed, not what documents say for it', () => {
    const [result] = ask('vườn ươm động thổ hôm nào').results;
    const marked = result!.statements[0]!.pieces.flatMap(([text, is]) => (is ? [text] : []));
    expect(marked).toEqual(['Vườn', 'ươm']);
  });

  it('finds a name of two words that alone only ask', () => {
    expect(first('do thi')).toMatch(/^\/viec\/do-thi\//);
  });

  it('has the marks that were typed', () => {
    expect([first('đất'), first('dạt')].map((href) => href?.split('.')[1])).toEqual(['dat', 'dan']);
  });

  it('reads keystrokes that were left unconverted', () => {
    expect(first('xoaif')).toBe(first('xoài'));
    expect(first('d9o6 thi5')).toMatch(/^\/viec\/do-thi\//);
  });

  it('mends what is no word, says so, and leaves it where that is wished', () => {
    for (const slip of ['vườn ươmm', 'vườn ơm', 'vườn ưmơ'])
      expect(ask(slip)).toMatchObject({ mended: 'vườn ươm' });
    expect(ask('vườn ươmm', { exact: '1' }).mended).toBeUndefined();
    expect(ask('ươmm 2092').mended).toBe('ươm 2092');
    expect(ask('cv xoài').mended).toBeUndefined();
  });

  it('is none where the site does not speak of it, and what comes near is named', () => {
    const none = ask('giá vàng hôm nay bao nhiêu');
    expect(none.results).toEqual([]);
    expect(ask('máy bay trực thăng hạ cánh ở đâu').results).toEqual([]);
    expect(ask('trường có mấy phi công').nearest).toEqual([]);
    // One telling word that nothing says outweighs all that is said.
    const near = ask('trồng bao nhiêu cây sầu riêng');
    expect(near.results).toEqual([]);
    expect(near.nearest[0]?.href).toBe('/viec/trong-cay/');
  });

  it('is none where the words sound like what the plan does not answer, but where the site holds all of them', () => {
    const lines = cueLines(Object.entries({ 'mua o': -3, 'treo o': -3 }));
    const heard = readAnswers({ ...file, speech: [file.speech, ...lines].join('\n') }, '/');
    const foundAt = (query: string, where = heard) => answer({ query }, where).results[0]?.href;
    const map = '/viec/trong-cay/#ket-qua.ban-do';
    expect(foundAt('bản đồ vườn ươm cổng trường mua ở đâu', site)).toBe(map);
    expect(foundAt('bản đồ vườn ươm cổng trường mua ở đâu')).toBeUndefined();
    expect(foundAt('bản đồ vườn ươm treo ở đâu')).toBe(map);
  });

  it('keeps to the part of the plan and to whose words are wished', () => {
    expect(ask('cây xoài', { part: 'thuat-ngu' }).results).toEqual([]);
    expect(ask('cây xoài', { words: 'cap-tren' }).results).toEqual([]);
    expect(ask('cây xoài', { words: 've-sau' }).results).not.toEqual([]);
  });

  it('takes a last word for unfinished only while one types', () =>
    expect(ask('cây xo', { typing: true }).results[0]?.href).toMatch(/ket-qua\.cay/));

  it.each(['', '   ', '😀', '"', '\u0000\u202e', 'Ελλάδα', 'a'.repeat(10_000), '[.*+?^${}()|\\'])(
    'of %j is none, and no trouble',
    (query) => {
      expect(ask(query).results).toEqual([]);
    },
  );
});

describe('what is offered while one types', () => {
  it('are the places whose names begin with it, then those that hold it', () => {
    const offered = (typed: string) => ask(typed).suggestions.map(({ href }) => href);
    expect([offered('vuon'), offered('')]).toEqual([['/thuat-ngu/#vuon-uom'], []]);
    expect(offered('cay')[0]).toBe('/viec/trong-cay/');
  });
});
