import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { readBuiltPage } from '../built-page.ts';
import { withOwnPolicy } from './page-policy.ts';

const narrowed = (html: string) => withOwnPolicy(readBuiltPage('index.html', html));
const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (policy: string) =>
  `<!doctype html><meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style><script>go('<b>')</script><script src="/x.js"></script>`;

it('keeps the hashes of what the page holds and drops those of other pages', () => {
  const before = `default-src 'self'; script-src 'self' ${hash('other()')} ${hash("go('<b>')")}; style-src ${hash('b{}')} ${hash('a{}')};`;
  const after = `default-src 'self'; script-src 'self' ${hash("go('<b>')")}; style-src ${hash('a{}')};`;
  expect(narrowed(page(before))).toBe(page(after));
});

it('leaves a page without a policy as it is', () => {
  expect(narrowed('<p>x</p>')).toBe('<p>x</p>');
});
