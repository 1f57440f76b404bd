import { expect, it } from 'vitest';
import { checkMade, type Made } from './check-made.ts';

const made: Made = {
  routes: ['index.html', 'a/index.html'],
  beside: ['favicon.svg'],
  ofSteps: [/^_astro\//, /^sitemap-\d+\.xml$/],
};
const whole = ['index.html', 'a/index.html', 'favicon.svg', '_astro/x.js', 'sitemap-0.xml'];

it('has nothing to say of what the build made', () => {
  expect(checkMade(whole, made)).toEqual([]);
});

it.each(['la.js', 'a/la.html', '.htaccess', '_astro.js', 'x/_astro/x.js', 'sitemap-0.xml.js'])(
  'tells %s, which nothing made',
  (file) => expect(checkMade([...whole, file], made)).toMatchObject([{ file }]),
);

it.each(['a/index.html', 'favicon.svg'])('tells that %s is not there', (file) => {
  const rest = whole.filter((each) => each !== file);
  expect(checkMade(rest, made)).toMatchObject([{ file }]);
});

it.each(['a/index.html', '_astro/x.js', 'favicon.svg'])('tells that two things want %s', (file) => {
  const twice = { ...made, beside: [...made.beside, file] };
  expect(checkMade(whole, twice)).toMatchObject([{ file }]);
});
