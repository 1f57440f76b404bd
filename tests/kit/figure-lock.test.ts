import { beforeAll, describe, expect, it } from 'vitest';
import { figureOf } from '../../src/lib/plan/headline.ts';
import { scriptFile } from '../../src/lib/publish/kit/kit-files.ts';
import { formerWording } from '../../src/lib/publish/editions/unit-past.ts';
import { recordOfSheet } from '../../src/lib/publish/kit/sheets.ts';
import { borneBy, sheetsOf } from '../../src/lib/publish/kit/sheets.ts';
import { withdrawals } from '../../src/lib/publish/kit/withdrawals.ts';
import { scriptLengths, scriptOf } from '../../src/lib/publish/outreach/script.ts';
import type { Doc } from '../../src/lib/read/types.ts';
import { realDay } from '../support/content.ts';
import { copyContent, edit, run } from '../support/content-copy.ts';
import { kitOf, printing } from '../support/kit.ts';
import { missingTools, wordsOf } from '../support/pdf.ts';

/** A section of the real content, and its file. */
const section = { code: 'gp-9', file: 'giai-phap/hieu-luc-chinh-quyen.md' };
type Kit = ReturnType<typeof kitOf>;
let before: Kit;
let after: Kit;
/** The figure that the section is shown with first, as it was and as it is corrected. */
let was = '';
let now = '';

beforeAll(async () => {
  const content = copyContent();
  expect(await run('edition', content, { PUBLISH_DATE: realDay })).toMatchObject({ code: 0 });
  before = kitOf(content);
  const unit = firstFact(before);
  was = figureOf(unit, before.site.plan.about).figure;
  now = was.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  const words = unit.text.slice(0, unit.text.indexOf(was) + was.length);
  edit(content, section.file, words, words.replace(was, now));
  after = kitOf(content);
});

function firstFact({ site: { plan } }: Kit) {
  return borneBy(plan, plan.docs.get(section.code)!, 'leaflet').facts[0]!;
}

/** The sheets that bear the unit, or all of its page. */
function bearing({ site: { plan } }: Kit): string[] {
  const codes = [firstFact(before).code, section.code];
  return sheetsOf(plan)
    .filter((sheet) => Object.keys(recordOfSheet(plan, sheet)).some((code) => codes.includes(code)))
    .map(({ file }) => file);
}

/** The scripts that tell it, those of sections to which it is only news too. */
function telling({ site: { plan } }: Kit): string[] {
  const { code } = firstFact(before);
  const tells = (doc: Doc) =>
    scriptLengths
      .flatMap((length) => scriptOf(plan, doc, length).exchanges)
      .some(({ say }) => say.some(({ unit }) => unit?.code === code));
  return plan.reading
    .filter((doc) => doc.kind === 'section' && tells(doc))
    .map((doc) => scriptFile(doc));
}

const atLeast = ['toan-van.pdf', 'gp-9.pdf', 'to-roi/gp-9.pdf', 'ap-phich/gp-9.pdf'];

describe('a figure that is corrected', () => {
  it('changes every file that bears it, and no other', () => {
    const keys = new Map(before.files.map(({ file, key }) => [file, key]));
    const changed = after.files.filter(({ file, key }) => keys.get(file) !== key);
    const data = ['du-lieu/du-lieu.xlsx', 'du-lieu/du-lieu.zip'];
    expect(bearing(before)).toEqual(expect.arrayContaining(atLeast));
    const pictures = ['bao-chi/gp-9.png', 'bao-chi/gp-9-ngang.png'];
    expect(changed.map(({ file }) => file).sort()).toEqual(
      [...bearing(before), ...data, ...pictures, ...telling(before)].sort(),
    );
  });

  it('is listed with the sheets that carry the old one, since when, and the new one', () => {
    expect(withdrawals(before.site.plan, before.site.editions)).toEqual([]);
    const [only, ...others] = withdrawals(after.site.plan, after.site.editions);
    expect(others).toEqual([]);
    expect(only!.old).toContain(was);
    expect(only!.now!.shown).toContain(now);
    expect(only!.since).toBe(after.site.plan.docs.get(section.code)!.changes[0]!.date);
    expect(only!.sheets.map(({ file }) => file).sort()).toEqual(bearing(before).sort());
  });

  it('is known as an edition kept it, and only since it was corrected', () => {
    const past = (kit: Kit) => {
      const { plan, editions } = kit.site;
      const clause = plan.docs.get(section.code)!.clauses.find(({ id }) => id === 'ket-qua')!;
      return formerWording(plan, editions, clause, firstFact(kit));
    };
    expect(past(before)).toBeUndefined();
    expect(past(after)).toMatchObject({ date: realDay });
    expect(past(after)!.was).toContain(was);
    expect(past(after)!.now).toContain(now);
  });

  it.skipIf(missingTools.length)('stands on paper in the place of the old one', () => {
    const [old, corrected] = [before, after].map(printing);
    for (const file of atLeast) {
      expect(wordsOf(old!(file)), file).toContain(was);
      expect(wordsOf(corrected!(file)), file).toContain(now);
    }
    expect(wordsOf(corrected!('to-roi/gp-9.pdf'))).not.toContain(was);
  });
});
