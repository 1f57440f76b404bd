import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { titlePieces } from '../../src/lib/words/compounds.ts';
import { pressWords } from '../../src/lib/words/outreach-words.ts';
import { copiedWords } from '../../src/lib/words/vi.ts';
import { launchBrowser } from '../support/browser.ts';
import { forEachTest, phone } from '../support/page.ts';
import { elsewhere } from '../support/selections/elsewhere.ts';
import {
  inSections,
  isFigured,
  isPlain,
  part,
  some,
  sourcesOf,
  type Selected,
} from '../support/selections/in-clauses.ts';

const site = inject('site');
let page: Page;

// Other tests copy meanwhile.
forEachTest(
  { ...phone, viewport: { width: 1280, height: 900 } },
  (fresh) => {
    page = fresh;
  },
  launchBrowser,
);

/** Selects and copies with the keyboard; what was selected, and what the clipboard then holds. */
async function copied({ path, from, to, chars }: Selected): Promise<[string, string]> {
  await page.goto(site + path, { waitUntil: 'load' });
  const selected = await page.evaluate(
    ([first, last, ends]) => {
      // Nothing is copied of what is folded.
      for (const folded of document.querySelectorAll('main details:not([open])'))
        folded.setAttribute('open', '');
      const texts = (selector: string) => {
        const walker = document.createTreeWalker(
          document.querySelector(selector)!,
          NodeFilter.SHOW_TEXT,
          (node) => (node.textContent!.trim() ? 1 : 3),
        );
        const found: Text[] = [];
        while (walker.nextNode()) found.push(walker.currentNode as Text);
        return found;
      };
      const [start, end] = [texts(first), texts(last ?? first)];
      const at = (offset: number): [Text, number] => {
        let left = offset;
        // The number of a note is no part of the wording.
        for (const text of start.filter(({ parentElement }) => !parentElement!.matches('.fn'))) {
          if (left <= text.length) return [text, left];
          left -= text.length;
        }
        throw new Error('too far');
      };
      const [a, b, c, d] = ends
        ? [...at(ends[0]!), ...at(ends[1]!)]
        : last
          ? [start[0]!, 1, end[0]!, 2]
          : [start[0]!, 0, end.at(-1)!, end.at(-1)!.length];
      getSelection()!.setBaseAndExtent(a as Text, b as number, c as Text, d as number);
      return getSelection()!.toString();
    },
    [from, to, chars] as const,
  );
  await page.keyboard.press('Control+C');
  return [selected, await page.evaluate(() => navigator.clipboard.readText())];
}

describe('copying', () => {
  it('is tried with forty selections and more, no two the same', () => {
    const all = [...inSections, ...elsewhere];
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(
      new Set(all.map(({ from, to, chars, path }) => `${path}${from}${to}${chars}`)).size,
    ).toBe(all.length);
  });

  it.each([...inSections, ...elsewhere])('$what: carries exactly its sources', async (each) => {
    const [selected, text] = await copied(each);
    expect(text.startsWith(`${selected}\n\nNguồn: `), text).toBe(true);
    const line = text.slice(selected.length + 2);
    const { sourcesAt } = each;
    const sources = sourcesAt ? copiedWords.sourcesAt(site + sourcesAt) : sourcesOf(each.units);
    expect(line.slice(0, line.indexOf('; dẫn theo '))).toBe(`Nguồn: ${sources}`);
    const address = line.split(', ').at(-1)!;
    if (typeof each.address === 'string') expect(address).toBe(site + each.address);
    else expect(address).toMatch(each.address);
  });

  it('names a clause by its whole title, also where a page holds its compounds together', async () => {
    const isHeld = (title: string) => titlePieces(title).some(({ held }) => held);
    const [each] = some(1, ({ path, doc, clause }) => path === doc.path && isHeld(clause.title));
    const [, text] = await copied(part(each!));
    expect(text).toContain(copiedWords.clause(each!.clause.title));
  });

  it('is one press for what the press quotes, each fact with who reports it', async () => {
    await page.goto(`${site}/bao-chi/`);
    await page.getByRole('button', { name: pressWords.copy }).first().click();
    await page.getByText('Đã sao chép').first().waitFor();
    const fact = page.locator('[data-unit]').first();
    const [said, source] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    // Of which province, and of what kind and when, who has only this line must see.
    const [, name, told, kind] = /^(.+?): (.+?) \(([^()]+)\)\.?$/.exec(said!)!;
    expect(`${name} ${told}`).toContain('Trà Vinh');
    expect(await fact.locator('.headline').textContent()).toContain(told);
    expect((await fact.locator('p').first().textContent())!.toLowerCase()).toBe(kind);
    expect(await fact.locator('.status-line').first().textContent()).toContain(
      source!.replace('Nguồn: ', '').split(/; |, (?=https:)/)[0],
    );
  });

  it('adds nothing to a few words without a figure, and nothing outside units', async () => {
    const [each] = some(1, isPlain).filter(({ unit }) => !/\d/.test(unit.shown.slice(0, 20)));
    const [selected, text] = await copied(part(each!, 3));
    expect(text).toBe(selected);
    const heading: Selected = {
      what: '',
      path: each!.path,
      from: 'h1',
      units: [],
      address: '',
    };
    expect((await copied(heading)).every((said) => !said.includes('Nguồn: '))).toBe(true);
  });

  it('adds nothing once the reader has turned it off, also after a reload', async () => {
    const [each] = some(1, isFigured);
    await page.goto(site + each!.path, { waitUntil: 'networkidle' });
    await page.locator('.cite a').first().click();
    await page.getByRole('checkbox').uncheck();
    const [selected, text] = await copied(part(each!));
    expect(text).toBe(selected);
    await page.locator('.cite a').first().click();
    expect(await page.getByRole('checkbox').isChecked()).toBe(false);
  });
});
