import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { statusRows } from '../../src/lib/plan/status.ts';
import { forEachTest, layOutWhole } from '../support/page.ts';
import { real } from '../support/content.ts';

const site = inject('site');
const section = `${site}/giai-phap/kinh-te-bien/`;
let page: Page;

forEachTest({}, (fresh) => {
  page = fresh;
});

/** What has focus, and whether something lies over it. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement!;
    const { x, y, width, height } = element.getClientRects()[0]!;
    const on = document.elementFromPoint(x + width / 2, y + height / 2);
    const covered = !on || !(element.contains(on) || on.contains(element));
    return { name: element.textContent!.trim(), covered };
  });

/** Pairs in the header of which the later is seen before: above, or further left in the same row. */
const outOfOrder = () =>
  page.evaluate(() => {
    const stops = [...document.querySelectorAll('header :is(a, summary, input, button)')];
    const seen = stops.filter((each) => each.checkVisibility());
    return seen.slice(1).flatMap((each, at) => {
      const [one, two] = [seen[at]!, each].map((stop) => stop.getBoundingClientRect());
      const before = two!.bottom <= one!.top || (two!.top < one!.bottom && two!.left < one!.left);
      return before ? [`${seen[at]!.textContent}, ${each.textContent}`] : [];
    });
  });

describe.each([320, 1280])('at %i px the menu', (width) => {
  it('is in the order seen, never lies over what has focus, and gives focus back on Esc', async () => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(section);
    await layOutWhole(page);
    expect(await outOfOrder()).toEqual([]);
    const menu = page.locator('.menu');
    const open = () => menu.evaluate((each: HTMLDetailsElement) => each.open);
    await menu.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await open()).toBe(true);
    // Through the menu and as far again beyond it.
    for (let left = 2 * (await menu.locator('a').count()); left; left -= 1) {
      await page.keyboard.press('Tab');
      expect(await focused()).toMatchObject({ covered: false });
    }
    expect(await open()).toBe(false);

    await menu.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await open()).toBe(false);
    expect((await focused()).name).toBe('Mục lục');
  });
});

it.each([360, 1280])(
  'at %i px the keyboard never goes back up to the left of what opens the home page',
  async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(site);
    const stops = page.locator('.opening :is(a, summary, input, button):visible');
    const boxes = await stops.evaluateAll((all) =>
      all.map((each) => [each.textContent!.trim(), each.getBoundingClientRect()] as const),
    );
    expect(boxes.length).toBeGreaterThan(5);
    const back = boxes
      .slice(1)
      .filter(([, { left, top }], at) => left < boxes[at]![1].left && top < boxes[at]![1].bottom);
    expect(back).toEqual([]);
  },
);

it('a question of the home page is a link by its own words alone, which all of its card opens', async () => {
  await page.goto(site);
  const card = page.locator('.cards li').first();
  const answer = card.locator('span').last();
  expect(await card.getByRole('link').innerText()).not.toContain(await answer.innerText());
  // The link lies over it.
  await answer.click({ force: true });
  expect(new URL(page.url()).pathname).toMatch(/^\/hoi-dap\//);
});

it('without script the open menu lies over nothing', async () => {
  const context = await page
    .context()
    .browser()!
    .newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 800 },
    });
  const still = await context.newPage();
  await still.goto(section);
  await still.locator('.menu summary').click();
  const end = await still.locator('.menu nav').boundingBox();
  const heading = await still.locator('h1').boundingBox();
  expect(heading!.y).toBeGreaterThanOrEqual(end!.y + end!.height);
  await context.close();
});

describe.each([360, 1280])('at %i px a note', (width) => {
  it('leads to its source in the margin, and a visible ↩ back to it', async () => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(section);
    // Not the first of its source: the margin names it some lines above.
    const note = page.locator('#ket-qua ~ *, header:has(#ket-qua) ~ *').locator('.fn').nth(3);
    const id = await note.getAttribute('id');
    await note.focus();
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(section);
    const source = page.locator('.margin a:focus');
    expect(await source.getAttribute('href')).toBe(await note.getAttribute('href'));
    const { y } = (await source.boundingBox())!;
    expect(y >= 0 && y < 640).toBe(true);
    await page.keyboard.press('Tab');
    expect((await focused()).name).toContain('↩');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement!.id)).toBe(id);
  });
});

it('an entry of the list of sources leads back to each note, which then has focus', async () => {
  await page.goto(`${section}#nguon-2`);
  expect(await page.evaluate(() => document.activeElement!.id)).toBe('nguon-2');
  await page.keyboard.press('Tab');
  expect((await focused()).name).toMatch(/^“?\p{L}/u);
  const back = page.locator('#nguon-2 [role=doc-backlink]').last();
  await back.click();
  const id = (await back.getAttribute('href'))!.slice(1);
  expect(await page.evaluate(() => document.activeElement!.id)).toBe(id);
});

/** As many characters as are read out in a second. */
const perSecond = 15;

/** What a screen reader says from the page's main part on, in its order. */
async function heard(): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said = (node: (typeof nodes)[number] | undefined): string[] => {
    const role = String(node?.role?.value);
    if (role === 'StaticText' || role === 'image') return [String(node!.name?.value)];
    return (node?.childIds ?? []).flatMap((id) => said(byId.get(id)));
  };
  return said(nodes.find(({ role }) => role?.value === 'main')).join(' ');
}

it('a figure drawn beside a result is heard and copied once, in its sentence', async () => {
  await page.goto(section);
  const drawn = page.locator('li[data-so*="230.058"]');
  const shown = await drawn.evaluate((item) => getComputedStyle(item, '::before').content);
  expect(shown).toContain('230.058 tấn');
  const said = await heard();
  const written = (await page.locator('main').textContent())!;
  expect(said.split('230.058').length).toBe(written.split('230.058').length);
});

const rows = statusRows(real.plan);
/** Where nothing was found, that is the first fact. */
const firstFacts = rows.map(({ section, status }): [string, string] => [
  section.path,
  status.outcome === 'chua-thay' ? '.outcome' : '.headline',
]);

it.each([...firstFacts, ['/ket-qua/', '.headline']])(
  'the first fact of %s has been heard 20 seconds after the skip link',
  async (path, selector) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(site + path);
    const fact = await page
      .locator(`main ${selector}`)
      .first()
      .evaluate((each) => {
        each.querySelector('.report')?.remove();
        return (each as HTMLElement).innerText.trim().replace(/\s+/g, ' ');
      });
    await page.reload();
    // Spaces aside: where a figure stands out, what is heard comes in pieces.
    const said = (await heard()).replace(/\s+/g, ' ');
    const words = new RegExp(RegExp.escape(fact).replaceAll(' ', ' ?'), 'u');
    const found = words.exec(said.replace(/ (?=[,;.…])/g, ''))!;
    expect(found.index).toBeGreaterThan(0);
    expect((found.index + fact.length) / perSecond).toBeLessThanOrEqual(20);
  },
);

describe('at an address that does not stand', () => {
  it('the nearest are offered, beside the search', async () => {
    await page.goto(`${site}/giai-phap/kinhte-bienn/`);
    const near = page.locator('[data-nearest] a');
    await near.first().waitFor();
    expect(await near.first().textContent()).toBe('Kinh tế biển');
    expect(await page.locator('main form[role=search]').isVisible()).toBe(true);
    await near.first().click();
    expect(page.url()).toBe(section);
  });

  it('nothing is offered that is not like it', async () => {
    const list = page.waitForResponse(/tra-loi\.txt/);
    await page.goto(`${site}/wp-login.php`);
    await list;
    await page.waitForTimeout(100);
    expect(await page.locator('[data-nearest]').isVisible()).toBe(false);
  });
});
