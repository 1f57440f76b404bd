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
  ['@layer x { .a { color: red } } @layer y { p { color: red } }', '<p>', '@layer y{p{color:red}}'],
  ['@layer x; p { color: red }', '<p>', '@layer x;p{color:red}'],
  ['p { color: red; color: red; top: 0; -x-y: 1; y: 1 }', '<p>', 'p{color:red;-x-y:1;y:1;top:0}'],
])('of %s leaves for %s: %s', (css, html, left) => expect(cut(css, html)).toBe(left));

it('makes the styles of a page one, where the last stood', () => {
  const page = readBuiltPage('index.html', '<style>a{top:0}</style><p><style>b{top:0}</style>');
  expect(styleCutter()(page).html).toBe('<p><style>a,b{top:0}</style>');
});

const split = (css: string, html: string) =>
  styleCutter()(readBuiltPage('index.html', `<style>${css}</style>${html}`));

it.each([
  ['h1{top:0}h2{top:0}', 'h1{top:0}', 'h2{top:0}'],
  ['h1,.b{top:0}', 'h1{top:0}', '.b{top:0}'],
  [
    '@layer x{h2{top:0}}@layer y{h1{top:0}}',
    '@layer x,y;@layer y{h1{top:0}}',
    '@layer x{h2{top:0}}',
  ],
  ['h1:hover{top:0}', '', 'h1:hover{top:0}'],
  ['@media print{h1{top:0}}', '', '@media print{h1{top:0}}'],
  ['@media (forced-colors:active){h1{top:0}}', '', '@media (forced-colors:active){h1{top:0}}'],
  [
    '@supports (top:0){@media screen{h1{top:0}}}',
    '',
    '@supports (top:0){@media screen{h1{top:0}}}',
  ],
  [
    '@font-face{font-family:A;src:url(a)}h2{top:0}',
    '@font-face{font-family:A;src:url(a)}',
    'h2{top:0}',
  ],
])('of %s puts before the first screen %s, behind it %s', (css, first, later) => {
  const page = split(css, '<div class="opening"><h1></h1></div><h2 class="b"></h2>');
  expect(page.styles).toEqual([first, `.later{display:none}${later}`]);
});

it('writes behind the first screen what HTML reads as the very style that the policy names', () => {
  const css = '@media (width<=9px){h2{top:0}}';
  const { html, styles } = split(
    `h1{top:0}${css}`,
    '<div class="opening"><h1></h1></div><h2></h2>',
  );
  expect(styles).toEqual(['h1{top:0}', `.later{display:none}${css}`]);
  expect(html).toBe(
    `<style>h1{top:0}</style><div class="opening"><h1></h1></div><svg class="later"><style>.later{display:none}@media (width&lt;=9px){h2{top:0}}</style></svg><h2></h2>`,
  );
});

it('leaves in one what a page without a first screen has', () => {
  expect(split('h1{top:0}h2{top:0}', '<h1></h1><h2></h2>').styles).toEqual(['h1,h2{top:0}']);
});
