import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sentencesIn, wordCount } from '../../src/lib/words/sentences.ts';
import { ui } from '../../src/lib/words/vi.ts';
import { openBrowser, onPaper } from '../support/page.ts';
import { real } from '../support/content.ts';

const { plan } = real;
const sheets = Object.values(plan.pages).filter(({ units }) => units);
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(sheets)('the page $path', ({ path, clauses }) => {
  it('prints on one sheet, with every word of it and the source of each figure', async () => {
    const page = await browser.newPage();
    await page.goto(inject('site') + path);
    await onPaper(page);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const printed = await page.locator('main').innerText();
    for (const { units } of clauses)
      for (const { text } of units) expect(printed.replace(/\s+/g, ' ')).toContain(text);
    const shown = await page
      .locator('.fn, .margin')
      .evaluateAll((all) => all.map((each) => each.checkVisibility()));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown).not.toContain(false);
    expect(printed).toContain(`${ui.sheetSources}: ${plan.pages['nguon']!.path}`);
    await page.close();
  });

  it('is short: 600 words, none of its sentences longer than 25', async () => {
    const page = await browser.newPage();
    await page.goto(inject('site') + path);
    const blocks = page.locator('.prose').locator('p:not(.margin), li');
    const texts = await blocks.evaluateAll((all) => all.map(({ textContent }) => textContent));
    const sentences = texts.flatMap((text) => sentencesIn(text.replace(/\[\d+\]/g, ' ')));
    expect(Math.max(...sentences.map(wordCount))).toBeLessThanOrEqual(25);
    expect(wordCount(texts.join(' '))).toBeLessThanOrEqual(600);
    await page.close();
  });
});

it('one sheet names both goals, the six tasks and the three breakthroughs, each with the way there', () => {
  const [sheet] = sheets;
  const said = JSON.stringify(sheet!.clauses.map(({ nodes }) => nodes));
  const named = plan.groups.filter(({ index }) => ['mt', 'nv', 'dp'].includes(index.code));
  expect(named.flatMap(({ sections }) => sections)).toHaveLength(11);
  for (const { path } of named.flatMap(({ sections }) => sections)) expect(said).toContain(path);
});
