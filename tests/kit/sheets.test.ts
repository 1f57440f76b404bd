import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import type { RootContent } from 'mdast';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPrinter } from '../../src/lib/publish/kit/printer.ts';
import { borneBy, sheetsOf, wholeDocs } from '../../src/lib/publish/kit/sheets.ts';
import { figureOf } from '../../src/lib/plan/headline.ts';
import { latestChange } from '../../src/lib/plan/latest-change.ts';
import { outcomeWords } from '../../src/lib/words/status-words.ts';
import { placeOf } from '../../src/lib/plan/place.ts';
import { wordingOf } from '../../src/lib/read/markdown/runs.ts';
import { withoutNotes } from '../../src/lib/read/markdown/notes.ts';
import { withoutNames } from '../../src/lib/read/markdown/text.ts';
import type { Doc } from '../../src/lib/read/types.ts';
import { copyContent, run } from '../support/content-copy.ts';
import { madeKit, type MadeKit } from '../support/kit.ts';
import {
  codeOn,
  facesOf,
  infoOf,
  missingTools,
  taggedText,
  wordsOf,
  wrongWith,
} from '../support/pdf.ts';

it('has what reads sheets back, at least where every change is tried', () => {
  if (process.env.CI) expect(missingTools).toEqual([]);
  else if (missingTools.length) console.log(`Bỏ qua vì thiếu ${missingTools.join(', ')}.`);
});

const site = 'https://vi-du.vn';
let frozen: MadeKit;

describe.skipIf(missingTools.length)('the sheets of the real content', () => {
  beforeAll(async () => {
    const content = copyContent();
    expect(await run('edition', content, { PUBLISH_DATE: '2026-11-28' })).toMatchObject({
      code: 0,
    });
    frozen = await madeKit(content, { SITE_URL: site, BASE_PATH: '/thu/' });
    expect(frozen).toMatchObject({ code: 0, stderr: '' });
  });
  const plan = () => frozen.site.plan;
  const sheets = () => sheetsOf(plan());
  /** What a sheet is printed from. */
  const printed = (file: string) =>
    JSON.parse(frozen.files.find((each) => each.file === file)!.printed!.data) as {
      docs: object[];
    };
  /** Of docs some, to be read to the letter. */
  const oneOf = (many: number) => (_doc: unknown, at: number) => at % many === 0;
  const sections = () => plan().reading.filter(({ kind }) => kind === 'section');

  it('are whole files, tagged, in Vietnamese, with a title and every face within', () => {
    for (const { file } of sheets()) {
      const pdf = frozen.at(file);
      const { Tagged, Title } = infoOf(pdf);
      expect([wrongWith(pdf), Tagged, Boolean(Title)], file).toEqual(['', 'yes', true]);
      for (const face of facesOf(pdf)) expect(face, file).toMatch(/ yes yes yes /);
      expect(readFileSync(pdf, 'latin1'), file).toContain('/Lang (vi)');
    }
  });

  it('say by their tags every letter of the whole, in its order', () => {
    // To read the tags of its 146 pages would take half a minute: the same sheet of some docs.
    const docs = printed('toan-van.pdf').docs.filter(oneOf(12));
    const pdf = join(mkdtempSync(join(tmpdir(), 'toan-van-')), 'vai-muc.pdf');
    writeFileSync(
      pdf,
      createPrinter()('whole', JSON.stringify({ ...printed('toan-van.pdf'), docs })),
    );
    expectSame(saidBy(pdf), squeezed(wholeText(wholeDocs(plan()).filter(oneOf(12)))));
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
    expect(Number(infoOf(frozen.at('toan-van-chu-lon.pdf')).Pages)).toBeGreaterThan(
      Number(infoOf(frozen.at('toan-van.pdf')).Pages) * 2,
    );
  });

  it('say by their tags every letter of a part', () => {
    for (const doc of plan().reading.filter(oneOf(6)))
      expectSame(saidBy(frozen.at(`${doc.code}.pdf`)), squeezed(partText(doc)));
  });

  it('have on one page all that a leaflet and a poster bear, down to the last line', () => {
    for (const doc of sections())
      for (const kind of ['leaflet', 'poster'] as const) {
        const file = `${kind === 'leaflet' ? 'to-roi' : 'ap-phich'}/${doc.code}.pdf`;
        const borne = borneBy(plan(), doc, kind);
        const text = saidBy(frozen.at(file));
        expect(infoOf(frozen.at(file)).Pages, file).toBe('1');
        for (const unit of [borne.wording, borne.meaning])
          if (unit) expect(text, file).toContain(squeezed(unit.text));
        for (const unit of borne.facts) {
          const { before, figure, after } = figureOf(unit, plan().about);
          expect(text, file).toContain(squeezed(before + figure + after));
        }
        expect(text, file).toContain(squeezed('xem lại trước'));
        expect(text, file).toContain(squeezed('không phải trang của cơ quan nhà nước.'));
      }
    expect(infoOf(frozen.at('ap-phich/ket-qua.pdf')).Pages).toBe('1');
  });

  it('say it where there are fewer than three facts to tell', () => {
    const few = sections().filter((doc) => borneBy(plan(), doc, 'leaflet').facts.length < 3);
    expect(few.length).toBeGreaterThan(0);
    for (const { code } of few)
      expect(wordsOf(frozen.at(`to-roi/${code}.pdf`))).toMatch(
        /Mới có \d tin có số liệu|Chưa thấy tin nào|chưa dẫn tới tin nào/,
      );
  });

  it('lead by a code to the frozen address of what they bear', async () => {
    for (const [at, { code }] of sections().entries())
      // A poster is a large page to read, and bears the same code.
      for (const folder of at % 8 ? ['to-roi'] : ['to-roi', 'ap-phich']) {
        const pdf = frozen.at(`${folder}/${code}.pdf`);
        const address = codeOn(pdf);
        const [, edition = '', clause = ''] =
          /^https:\/\/vi-du\.vn\/thu\/phien-ban\/([^/]+)\/([^/]+)\/$/.exec(address ?? '') ?? [];
        const cited = frozen.site.citations.clauses.get(clause);
        expect([cited?.edition, cited?.address], pdf).toEqual([edition, address]);
        expect(squeezed(wordsOf(pdf))).toContain(squeezed(address!));
      }
    expect(codeOn(frozen.at('ap-phich/ket-qua.pdf'))).toMatch(/\/thu\/phien-ban\/[^/]+\/$/);
  });

  it('are of the day of the content', () => {
    const [, month, day, , year] = infoOf(frozen.at('toan-van.pdf')).CreationDate!.split(/\s+/);
    const date = new Date(`${month} ${day} ${year} UTC`).toISOString().slice(0, 10);
    expect(date).toBe(latestChange(wholeDocs(plan())));
  });

  /** The same to the letter: else the letters around the first that differs are shown. */
  const expectSame = (said: string, meant: string) => {
    const at = [...meant].findIndex((letter, index) => letter !== said[index]);
    const near = (text: string) =>
      at < 0 ? text.length : text.slice(Math.max(0, at - 20), at + 20);
    expect(near(said)).toBe(near(meant));
  };
  const squeezed = (text: string) => text.replace(/[\s\u200B]/g, '');
  /** Of footnotes and marks of lists neither their numbers nor their words. */
  const saidBy = (pdf: string) => taggedText(pdf, ['Note', 'Lbl', 'TOC']);

  const textOf = (nodes: RootContent[]) => {
    let text = '';
    visit({ type: 'root', children: nodes }, 'text', ({ value }) => void (text += `${value} `));
    return wordingOf(withoutNames(text));
  };
  const docText = (doc: Doc) => {
    const row = doc.status && outcomeWords[doc.status.outcome];
    const opening = [[placeOf(plan(), doc), row].filter(Boolean).join(' · '), doc.summary];
    const clauses = doc.clauses.map(({ code, title, provenance, nodes }) => {
      const whose = provenance.length === 1 ? plan().about.provenances[provenance[0]!].words : '';
      return [code, title, whose, textOf(nodes)].join('');
    });
    return { opening: opening.join(''), clauses: clauses.join('') };
  };
  const legend = () =>
    Object.values(plan().about.provenances)
      .map(({ mark }) => mark)
      .join('');
  const contents = 'Trong tài liệu này';
  const partText = (doc: Doc) => {
    const { opening, clauses } = docText(doc);
    return [doc.title, opening, legend(), contents, clauses].join('');
  };
  const wholeText = (docs: Doc[]) => {
    const { about } = plan();
    const all = docs.map((doc) => [doc.title, ...Object.values(docText(doc))].join(''));
    return [withoutNotes(about.title), withoutNotes(about.lead), legend(), contents, ...all].join(
      '',
    );
  };
});
