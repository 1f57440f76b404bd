import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { isMadeAlike, readPages } from '../support/dist.ts';
import { htmlRules } from './html-rules.ts';

const validator = new HtmlValidate(htmlRules);
const pages = [...readPages()];
const some = pages.filter(([file], at) => at % 6 === 0 || !isMadeAlike(file));

it.each(some)('%s is valid and accessible HTML', async (file, html) => {
  const report = await validator.validateString(html, file);
  const messages = report.results.flatMap((result) =>
    result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
  expect(messages).toEqual([]);
});

it('no page has a space before a mark that follows a link', () => {
  const found = pages.flatMap(([file, html]) =>
    Array.from(
      html.matchAll(/<\/a>\s+[,.:;](?=[\s<])/g),
      ({ index }) => `${file}: ${html.slice(index - 30, index + 10)}`,
    ),
  );
  expect(found).toEqual([]);
});
