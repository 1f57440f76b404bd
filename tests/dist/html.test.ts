import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { readPages } from '../support/dist.ts';
import { htmlRules } from './html-rules.ts';

const validator = new HtmlValidate(htmlRules);

it.each([...readPages()])('%s is valid and accessible HTML', async (file, html) => {
  const report = await validator.validateString(html, file);
  const messages = report.results.flatMap((result) =>
    result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
  expect(messages).toEqual([]);
});

it.each([...readPages()])('%s has no space before a mark that follows a link', (_file, html) => {
  expect(html.match(/.{30}<\/a>\s+[,.:;](?=[\s<])/)).toBeNull();
});
