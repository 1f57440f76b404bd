import { expect, it } from 'vitest';
import { readBuiltPage } from './built-page.ts';
import { styleCutter } from './page-style.ts';

const cut = (css: string, html: string) =>
  styleCutter()(readBuiltPage('index.html', `<style>${css}</style>${html}`)).styles.join('');

it.each([
  ['.a { color: red }', '<p class="b">', ''],
  ['.a { color: red }', '<p class="b a">', '.a{color:red}'],
  ['.a .b, p { color: red }', '<p>', 'p{color:red}'],
  ['.a td, .a { color: red }', '<p class="a">', '.a{color:red}'],
  ['td, .a > p { color: red }', '<p class="a">', 'td,.a>p{color:red}'],
  ['p:not(.a):is(.b, i) { color: red }', '<p>', 'p:not(.a):is(.b,i){color:red}'],
  ['p:has(.a, .b) { color: red }', '<p class="c">', ''],
  ['[data-a]::before { color: red }', '<p data-b>', ''],
  ['[data-a]::before { color: red }', '<p data-a="1">', '[data-a]:before{color:red}'],
  ['[aria-current], dialog { color: red }', '<p>', '[aria-current],dialog{color:red}'],
  ['@media print { .a { color: red } }', '<p>', ''],
  ['.a { & li { color: red } }', '<p>', ''],
  ['p { color: red; color: red; top: 0; -x-y: 1; y: 1 }', '<p>', 'p{color:red;-x-y:1;y:1;top:0}'],
])('of %s leaves for %s: %s', (css, html, left) => expect(cut(css, html)).toBe(left));

it('makes the styles of a page one, where the last stood', () => {
  const page = readBuiltPage('index.html', '<style>a{top:0}</style><p><style>b{top:0}</style>');
  expect(styleCutter()(page).html).toBe('<p><style>a,b{top:0}</style>');
});
