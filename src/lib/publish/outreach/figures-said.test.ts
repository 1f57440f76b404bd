import { expect, it } from 'vitest';
import { alone } from '../../plan/headline.ts';
import { forEar, secondsOf, syllables } from '../../words/spoken/for-ear.ts';
import { unsaid } from '../../words/spoken/spoken.ts';
import { earText, scriptLengths, scriptOf } from './script.ts';
import { sentencesApart, speechOf, withoutLead } from './sentences.ts';
import { sectionFacts } from './section-facts.ts';
import { speakersOf, withoutSource } from './speakers.ts';
import { real } from '../../../../tests/support/content.ts';

const { plan } = real;
const speech = speechOf(plan);
const sections = plan.reading.filter(({ kind }) => kind === 'section');
const bare = (text: string) => text.replace(/[.,;: ]+$/, '').toLowerCase();

it.each(sections.map(({ code }) => code))(
  '%s says the figures of its units and no others',
  (code) => {
    const doc = plan.docs.get(code)!;
    const things = doc.status?.things.map(({ thing }) => thing).join('; ') ?? '';
    for (const length of scriptLengths)
      for (const { text, unit } of scriptOf(plan, doc, length).exchanges.flatMap(
        ({ say }) => say,
      )) {
        expect(unsaid(text)).toEqual([]);
        const [, who = ''] = /^(.+?) cho biết/.exec(text) ?? [];
        if (who) expect(text).not.toMatch(new RegExp(`(?:theo|qua) (?:báo )?${who}\\.?$`, 'i'));
        if (!unit) continue;
        const led = withoutLead(alone(unit), sectionFacts(plan, doc).leads);
        const unknown = led.replace(/: chưa thấy\.?$/, '');
        const quoted = alone(unit).replaceAll('[…]', '');
        const whole = [alone(unit), led, unknown, quoted, things];
        const sentences = [...sentencesApart(alone(unit)), ...whole];
        // Whoever was named already is not named at the end again.
        const names = speakersOf(plan, unit);
        const unnamed = [...names, names.join(' và ')].flatMap((who) =>
          sentences.map((each) => withoutSource(each, who)),
        );
        const own = [...sentences, ...unnamed].map((each) => bare(forEar(each, speech)));
        expect(own.some((each) => each && bare(text).endsWith(each))).toBe(true);
      }
  },
);

it.each(sections.map(({ code }) => code))(
  '%s is read in the time that its scripts are for, and answers ears in fifteen seconds',
  (code) => {
    const doc = plan.docs.get(code)!;
    for (const length of scriptLengths)
      expect(scriptOf(plan, doc, length).seconds).toBeLessThanOrEqual(length);
    const { answer, detail } = earText(plan, doc);
    expect(secondsOf(syllables(answer.map(({ text }) => text).join(' ')))).toBeLessThanOrEqual(15);
    for (const { text } of [...answer, ...detail]) expect(text).not.toMatch(/[()[\]“”"/%–…\d@]/);
  },
);

const heard = (code: string, length: number) =>
  scriptOf(plan, plan.docs.get(code)!, length)
    .exchanges.flatMap(({ ask, say }) => [ask, ...say.map(({ text }) => text)])
    .join('\n');

it.each(sections.map(({ code }) => code))('%s is told for ears, not for a reader', (code) => {
  const both = scriptLengths.map((length) => heard(code, length)).join('\n');
  expect(both).not.toMatch(/[,;] xem |bản tiếng \p{L}+ cho biết|lược một đoạn/u);
  expect(both).not.toMatch(/^(?!Trang )\S+ chấm \S+ cho biết/m);
  // Where papers are done is no answer in a section that does not tell of it.
  const isToldHere = plan.about.counter!.startsWith(`${code}.`);
  expect(heard(code, 180).includes('Muốn làm thủ tục')).toBe(isToldHere);
});

it('names the days where it depends on them whether something was in time, and who decides once', () => {
  const short = heard('mt-1', 60);
  expect(short).toContain('tùy mốc tính là năm hai nghìn không trăm hai mươi tư hay ngày mười một');
  expect(short.match(/Thủ tướng/g)).toHaveLength(1);
});
