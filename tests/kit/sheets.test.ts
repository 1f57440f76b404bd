import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPrinter } from '../../src/lib/publish/kit/printer.ts';
import { borneBy, sheetsOf, wholeDocs } from '../../src/lib/publish/kit/sheets.ts';
import { figureOf } from '../../src/lib/plan/headline.ts';
import { latestChange } from '../../src/lib/plan/latest-change.ts';
import { realDay } from '../support/content.ts';
import { copyContent, run } from '../support/content-copy.ts';
import { kitOf, printing } from '../support/kit.ts';
import { codeOn, facesOf, infoOf, missingTools, wordsOf, wrongWith } from '../support/pdf.ts';
import { differingIn, saidByTags, squeezed } from '../support/printed-text.ts';

it('has what reads sheets back, at least where every change is tried', () => {
  if (process.env.CI) expect(missingTools).toEqual([]);
  else if (missingTools.length) console.log(`Bỏ qua vì thiếu ${missingTools.join(', ')}.`);
});

const site = 'https://vi-du.vn';
let frozen: ReturnType<typeof kitOf>;
let at: ReturnType<typeof printing>;
/** To read sheets back takes long, and all are made alike. */
const some = <Each>(all: Each[]) => all.filter((_, index) => index % 6 === 0);

describe.skipIf(missingTools.length)('the sheets of the real content', () => {
  beforeAll(async () => {
    const content = copyContent();
    expect(await run('edition', content, { PUBLISH_DATE: realDay })).toMatchObject({
      code: 0,
    });
    frozen = kitOf(content, { SITE_URL: site, BASE_PATH: '/thu/' });
    at = printing(frozen);
  });
  const plan = () => frozen.site.plan;
  const sheets = () => sheetsOf(plan());
  /** What a sheet is printed from. */
  const printed = (file: string) =>
    JSON.parse(frozen.files.find((each) => each.file === file)!.printed!.data) as {
      docs: object[];
    };
  const sections = () => plan().reading.filter(({ kind }) => kind === 'section');

  it('are whole files, tagged, in Vietnamese, with a title and every face within', () => {
    for (const { file } of some(sheets())) {
      const pdf = at(file);
      const { Tagged, Title } = infoOf(pdf);
      expect([wrongWith(pdf), Tagged, Boolean(Title)], file).toEqual(['', 'yes', true]);
      for (const face of facesOf(pdf)) expect(face, file).toMatch(/ yes yes yes /);
      expect(readFileSync(pdf, 'latin1'), file).toContain('/Lang (vi)');
    }
  });

  it('say in the whole what each part says, and in large letters the same', () => {
    const whole = printed('toan-van.pdf');
    for (const sheet of sheets()) {
      if (sheet.kind !== 'part') continue;
      const said = whole.docs[wholeDocs(plan()).indexOf(sheet.doc)];
      // But how deep it stands.
      expect(
        printed(sheet.file).docs.map((part) => ({ ...part, level: 1 })),
        sheet.file,
      ).toEqual([{ ...said, level: 1 }]);
    }
    expect(printed('toan-van-chu-lon.pdf')).toEqual({ ...whole, size: 18 });
    expect(Number(infoOf(at('toan-van-chu-lon.pdf')).Pages)).toBeGreaterThan(
      Number(infoOf(at('toan-van.pdf')).Pages) * 2,
    );
  });

  // Of the whole and of all other parts the bench asks the same: to read tags back takes a minute.
  it('say by their tags every letter of a part, in its order', () => {
    const parts = sheets().filter(({ kind }) => kind === 'part');
    for (const sheet of some(parts))
      expect(differingIn(plan(), sheet, at(sheet.file)), sheet.file).toEqual([]);
  });

  it('have on one page all that a leaflet and a poster bear, down to the last line', () => {
    for (const doc of some(sections()))
      for (const kind of ['leaflet', 'poster'] as const) {
        const file = `${kind === 'leaflet' ? 'to-roi' : 'ap-phich'}/${doc.code}.pdf`;
        const borne = borneBy(plan(), doc, kind);
        const text = saidByTags(at(file));
        expect(infoOf(at(file)).Pages, file).toBe('1');
        for (const unit of [borne.wording, borne.meaning])
          if (unit) expect(text, file).toContain(squeezed(unit.text));
        for (const unit of borne.facts) {
          const { before, figure, after } = figureOf(unit, plan().about);
          expect(text, file).toContain(squeezed(before + figure + after));
        }
        expect(text, file).toContain(squeezed('xin thay bằng tờ mới hơn'));
        expect(text, file).toContain(squeezed('không phải trang của cơ quan nhà nước.'));
      }
    expect(infoOf(at('ap-phich/ket-qua.pdf')).Pages).toBe('1');
  });

  it('say it where there are fewer than three facts to tell', () => {
    const few = sections().filter((doc) => borneBy(plan(), doc, 'leaflet').facts.length < 3);
    expect(few.length).toBeGreaterThan(0);
    for (const { code } of few)
      expect(wordsOf(at(`to-roi/${code}.pdf`))).toMatch(
        /Mới có \d tin để kể|Chưa thấy tin nào|chưa dẫn tới tin nào/,
      );
  });

  it('lead by a code to the frozen address of what they bear', async () => {
    for (const [index, { code }] of some(sections()).entries())
      // A poster is a large page to read, and bears the same code.
      for (const folder of index ? ['to-roi'] : ['to-roi', 'ap-phich']) {
        const pdf = at(`${folder}/${code}.pdf`);
        const address = codeOn(pdf);
        const [, edition = '', clause = ''] =
          /^https:\/\/vi-du\.vn\/thu\/phien-ban\/([^/]+)\/([^/]+)\/$/.exec(address ?? '') ?? [];
        const cited = frozen.site.citations.clauses.get(clause);
        expect([cited?.edition, cited?.address], pdf).toEqual([edition, address]);
        expect(squeezed(wordsOf(pdf))).toContain(squeezed(address!));
      }
    expect(codeOn(at('ap-phich/ket-qua.pdf'))).toMatch(/\/thu\/phien-ban\/[^/]+\/$/);
  });

  it('are not printed where a picture has no words for those who do not see it', () => {
    const { printed } = frozen.files.find(({ file }) => file.startsWith('to-roi/'))!;
    const data = JSON.parse(printed!.data) as { qr: object };
    const without = JSON.stringify({ ...data, qr: { ...data.qr, alt: null } });
    expect(() => createPrinter()('sheets', without)).toThrow(/alt/);
  });

  it('are of the day of the content', () => {
    const [, month, day, , year] = infoOf(at('toan-van.pdf')).CreationDate!.split(/\s+/);
    const date = new Date(`${month} ${day} ${year} UTC`).toISOString().slice(0, 10);
    expect(date).toBe(latestChange(wholeDocs(plan())));
  });
});
