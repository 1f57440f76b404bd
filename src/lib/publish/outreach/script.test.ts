import { describe, expect, it } from 'vitest';
import { secondsOf, syllables } from '../../words/spoken/for-ear.ts';
import { scriptParagraphs, scriptsOf } from './script-text.ts';
import { earText, scriptOf } from './script.ts';
import { speakerIn, withoutSource } from './speakers.ts';
import { loadSample } from '../../../../tests/support/content.ts';

const planOf = (clause: string) =>
  loadSample({
    'giai-phap/a.md': `---\ncode: gp-1\ntitle: Trồng cây\nshort: Trồng cây\norder: 1\nsummary: Tóm tắt.\nbodies: [so-tai-chinh]\nchanges:\n  - date: 2026-11-24\n    note: Đăng.\n---\n\n${clause}\n`,
  }).plan;

const whole = planOf(`## Nội dung {#noi-dung}

> Phấn đấu đưa tỉnh […] đạt chuẩn nông thôn mới (NTM)[@bai-bao]

## Kết quả {#ket-qua}

- **Báo cáo, 8/2021:** Tăng 10,04%. Đó là số “chung” - của tỉnh.[@bai-bao]
- **Ước, 2020:** Ước 1.004 cây.[@bai-bao]

## Chưa rõ {#chua-biet}

- Mức của năm sau: chưa thấy.
`);
const bare = planOf('## Nội dung {#noi-dung}\n\nChữ.');
const doc = (plan: typeof whole) => plan.docs.get('gp-1')!;
const said = ({ exchanges }: ReturnType<typeof scriptOf>) =>
  exchanges.flatMap(({ say }) => say.map(({ text }) => text));

describe('a script', () => {
  it('asks and answers: what is set, what was reported, what is not known, whom to ask', () => {
    const { exchanges } = scriptOf(whole, doc(whole), 180);
    expect(exchanges.map(({ ask }) => ask)).toEqual([
      'Kế hoạch nêu gì về Trồng cây?',
      'Kết quả được báo cáo ra sao?',
      'Tin liên quan ở tỉnh ra sao?',
      'Điều gì còn chưa rõ?',
      'Muốn hỏi thêm thì đến đâu?',
    ]);
  });

  it('has each figure as its unit has it, in words, and names the source in every sentence', () => {
    const sentences = said(scriptOf(whole, doc(whole), 180));
    expect(sentences).toContain(
      'Bài báo cho biết, tháng tám năm hai nghìn không trăm hai mươi mốt: Tăng mười phẩy không bốn phần trăm.',
    );
    expect(sentences).toContain('Ban biên tập: Đó là số chung của tỉnh.');
    expect(sentences).toContain(
      'Bài báo cho biết, số liệu năm hai nghìn không trăm hai mươi: Ước một nghìn không trăm linh bốn cây.',
    );
  });

  it('says first that something was not found, then what', () => {
    expect(said(scriptOf(whole, doc(whole), 180))).toContain(
      'Ban biên tập chưa thấy: Mức của năm sau.',
    );
  });

  it.each([
    ['Mức cả năm: chưa thấy; [nửa đầu năm](/giai-phap/#a).', ' chưa thấy: Mức cả năm.'],
    ['Mức khác: chưa thấy, xem [Giải pháp](/giai-phap/).', ' chưa thấy: Mức khác.'],
    ['Mức cũ: chưa đọc; mức mới: chưa thấy.', ': Mức cũ: chưa đọc; mức mới: chưa thấy.'],
  ])('leaves no link as a fragment, and turns round only one sentence: %s', (told, heard) => {
    const plan = planOf(`## Chưa rõ {#chua-biet}\n\n- ${told}`);
    expect(said(scriptOf(plan, doc(plan), 60))).toContain(`Ban biên tập${heard}`);
  });

  it('opens with what the plan is, that its years are over, and where its province is now', () => {
    const province = { ...whole.about.province, into: 'Vĩnh Long' };
    const about = { ...whole.about, period: '2021–2025', province };
    expect(said(scriptOf({ ...whole, about }, doc(whole), 60))[0]).toBe(
      'Ban biên tập trang Kế hoạch, không phải cơ quan nhà nước: kế hoạch ấy của tỉnh Trà Vinh, nay thuộc Vĩnh Long, đã qua từ cuối năm hai nghìn không trăm hai mươi lăm.',
    );
    const later = { ...about, period: '2026–2030', province: whole.about.province };
    expect(said(scriptOf({ ...whole, about: later }, doc(whole), 60))[0]).toMatch(/ ba mươi\.$/);
  });

  it('says with a result what its item of a list adds, in the shortest script too', () => {
    const list =
      '- **Báo cáo, 8/2021:** Có 1.004 cây.[@bai-bao] Đó là số của cả vùng.\n- **Báo cáo, 7/2021:** Có 904 cây.[@bai-bao] Hai số không so được.\n- Nơi khác: xem bài.';
    const plan = planOf(`## Kết quả {#ket-qua}\n\n${list}`);
    for (const wanted of [60, 180])
      expect(said(scriptOf(plan, doc(plan), wanted))).toContain(
        'Ban biên tập: Đó là số của cả vùng.',
      );
    expect(said(scriptOf(plan, doc(plan), 180)).join()).not.toMatch(/Nơi khác|Hai số/);
  });

  it('says of an estimate that it is one, unless it does itself', () => {
    const list =
      '- **Ước, 2024:** Cả nước có 9.004 cây.[@bai-bao]\n- **Ước, 2023:** Ước có 8.004 cây.[@bai-bao]';
    const plan = planOf(`## Kết quả {#ket-qua}\n\n${list}`);
    const [nation, other] = said(scriptOf(plan, doc(plan), 180)).filter((each) =>
      each.startsWith('Bài báo'),
    );
    expect(nation).toContain('số ước: Cả nước');
    expect(other).not.toContain('số ước');
  });

  it('says before a quotation, not within it, that something of it is left out', () => {
    expect(said(scriptOf(whole, doc(whole), 60))[1]).toBe(
      'Kế hoạch, theo Bài báo, ghi, có lược bớt: Phấn đấu đưa tỉnh đạt chuẩn nông thôn mới.',
    );
  });

  it('says of a section without results that there are none, and of one without a body that there is nobody named', () => {
    const sentences = said(scriptOf(bare, { ...doc(bare), bodies: [] }, 60)).join(' ');
    expect(sentences).toContain('chưa thấy kết quả nào');
    expect(sentences).toContain('chưa nơi nào được nêu tên');
    expect(sentences).toContain('chưa ghi điều chưa rõ nào');
  });

  it.each([60, 180])('takes at most %i seconds by its syllables', (wanted) => {
    const script = scriptOf(whole, doc(whole), wanted);
    const count = script.exchanges
      .flatMap(({ ask, say }) => [ask, ...say.map(({ text }) => text)])
      .reduce((sum, text) => sum + syllables(text), 0);
    expect(script.syllables).toBe(count);
    expect(script.seconds).toBe(secondsOf(count));
    expect(script.seconds).toBeLessThanOrEqual(wanted);
  });

  it('tells no older news in the place of newer ones that are too long', () => {
    const [long, short] = [`${'trồng cây, '.repeat(80)}trồng cây.`, 'Có 7.004 cây.'];
    const plan = planOf(
      `## Kết quả {#ket-qua}\n\n- **Báo cáo, 3/2025:** Có 9.004 cây.[@bai-bao]\n- **Báo cáo, 2/2025:** ${long}[@bai-bao]\n- **Báo cáo, 1/2025:** ${short}[@bai-bao]`,
    );
    const sentences = said(scriptOf(plan, doc(plan), 60)).join(' ');
    expect(sentences).toContain('Có chín nghìn không trăm linh bốn cây');
    expect(sentences).not.toContain('bảy nghìn');
  });

  it.each([
    ['Tăng 5%, theo Báo Đầu tư.', 'Tăng 5%.'],
    ['Tăng 5%, theo báo Đầu tư dẫn Sở Du lịch.', 'Tăng 5%, dẫn Sở Du lịch.'],
    ['Tăng 5%, theo Sở Du lịch.', 'Tăng 5%, theo Sở Du lịch.'],
    ['Tăng 5%, theo bài của Báo Đầu tư.', 'Tăng 5%.'],
    ['Tăng 5%, theo Báo Đầu tư (TTX), bản tiếng Anh.', 'Tăng 5%.'],
    ['Tăng 5%, theo Báo Đầu tư (TTX); báo ấy ghi 2091.', 'Tăng 5%; báo ấy ghi 2091.'],
    ['Tăng 5%, theo Báo Đầu tư bản tiếng Anh.', 'Tăng 5%.'],
  ])('names who speaks once, and whom that one quotes: %s', (sentence, said) => {
    expect(withoutSource(sentence, 'Báo Đầu tư')).toBe(said);
  });

  it.each([
    ['Tăng 5%, theo Báo Mới.', 'Báo Mới'],
    ['Tăng 5%.', 'Báo Mới và Tin Làng'],
    ['Tăng 5%, theo Báo Mới; tăng 7%, theo Tin Làng.', 'Báo Mới và Tin Làng'],
    ['Tăng 5%, theo Sở Du lịch.', 'Báo Mới và Tin Làng'],
  ])('has the one of two sources speak that a sentence names: %s', (sentence, who) => {
    expect(speakerIn(sentence, ['Báo Mới', 'Tin Làng'])).toBe(who);
  });

  it('is told once where a longer one would say no more', () => {
    expect(scriptsOf(bare, doc(bare)).map(({ wanted }) => wanted)).toEqual([60]);
  });

  it.each([
    ['Ký rồi; ký chưa phải khởi công.[@bai-bao]', 'ký chưa phải khởi công'],
    ['Chạy từ 2016, tức là trước kế hoạch.[@bai-bao]', 'như vậy là trước kế hoạch'],
    ['Đạt 2/3, không phải của Kế hoạch, theo Bài báo.[@bai-bao]', 'số ấy không phải của Kế hoạch'],
  ])('has the editors say what no source says of itself: %s', (text, added) => {
    const plan = planOf(`## Kết quả {#ket-qua}\n\n- **Báo cáo, 8/2021:** ${text}`);
    expect(said(scriptOf(plan, doc(plan), 180))).toContain(`Ban biên tập: ${added}.`);
  });

  it('leaves the station’s lines blank as paragraphs', () => {
    const lines = scriptParagraphs(doc(whole), scriptOf(whole, doc(whole), 60));
    expect(lines.filter((line) => /^Lời chào (?:đầu|cuối) của đài: …+$/.test(line))).toHaveLength(
      2,
    );
    expect(lines[0]).toMatch(
      /\. Bản ngắn, chừng \d+ giây\. Mục sửa lần gần nhất ngày 24\/11\/2026$/,
    );
    expect(lines[1]).toMatch(/^\d+ tiếng; thời gian ước tính theo \d+ tiếng một phút/);
  });
});

describe('what is heard at home', () => {
  it('answers in fifteen seconds, and tells the rest once', () => {
    const { answer, detail } = earText(whole, doc(whole));
    const texts = [...answer, ...detail].map(({ text }) => text);
    expect(secondsOf(syllables(answer.map(({ text }) => text).join(' ')))).toBeLessThanOrEqual(15);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts)
      expect(text).toMatch(/^(?:Ban biên tập|Bài báo|Kế hoạch)[^:]*: .+\.$/);
  });
});
