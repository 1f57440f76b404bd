import type { Browser } from 'playwright-core';
import { search } from '../../tests/support/search-page.ts';
import { holdsAnswer, readQuestions } from './questions.ts';

/** On a phone's first screen, in how many of the questions with an answer it can be read whole. */
export async function firstScreens(
  browser: Browser,
  address: string,
  sets: string[],
): Promise<[hits: number, of: number]> {
  const asked = readQuestions(...sets).filter(({ answers }) => answers.length);
  await using page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  let hits = 0;
  for (const { question, answers } of asked) {
    await search(page, address, question);
    if (holdsAnswer(await page.evaluate(wordsOnScreen), answers)) hits += 1;
  }
  return [hits, asked.length];
}

/** The words of the results that stand above the lower edge of the screen. */
function wordsOnScreen(): string {
  const range = document.createRange();
  let seen = '';
  for (const block of document.querySelectorAll('[data-search-results] :is(h2, p)')) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { 0: run, index } of node.textContent!.matchAll(/\s+|\S+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + run.length);
        if (!run.trim() || range.getBoundingClientRect().bottom <= innerHeight) seen += run;
      }
    seen += '\n';
  }
  return seen;
}
