import { expect, it } from 'vitest';
import { rowFigure } from '../../plan/headline.ts';
import { statusRows } from '../../plan/status.ts';
import { pictureFaces } from '../share/faces.ts';
import { shareText } from '../share/share-text.ts';
import { pressPictures } from './pictures.ts';
import { real } from '../../../../tests/support/content.ts';

const { plan } = real;
const { measures } = pictureFaces();
const pictures = pressPictures(plan).map((each) => ({ ...each, drawn: each.svg(measures) }));
const wordsOf = (svg: string) =>
  svg
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

it('shows beside a figure what it must not stand without: more than it, estimated, of what', () => {
  const shown = statusRows(plan).flatMap(({ section, headline }) => {
    const { figure } = shareText(plan, section);
    if (!figure) return [];
    expect(figure).toBe(rowFigure(headline!, plan.about));
    const own = pictures.filter(({ doc }) => doc === section);
    for (const { drawn } of own) expect(wordsOf(drawn)).toContain(figure);
    return figure;
  });
  expect(shown.filter((figure) => /^(?:ước|hơn) /.test(figure)).length).toBeGreaterThan(1);
});

it('cuts no sentence and no source within a word or a number', () => {
  for (const { doc, drawn } of pictures.filter(({ doc: of }) => of)) {
    const { sentence, source } = shareText(plan, doc!);
    const told = `${sentence} ${source}`;
    for (const [, end] of drawn.matchAll(/([^<>\s]+)…<\/text>/g))
      expect(told).toMatch(new RegExp(`(?<!\\S)${RegExp.escape(end!)}[\\s,;:.]`));
  }
});

it('titles every chart with its unit, and says what a short dash means', () => {
  const charts = pictures.filter(
    ({ doc, drawn }) => !doc || /<svg [^>]*viewBox[^>]*fill="none"/.test(drawn),
  );
  const series = Object.values(plan.series).map(({ title, unit }) => `${title} (${unit})`);
  expect(charts.length).toBeGreaterThan(3);
  for (const { drawn } of charts) {
    const words = wordsOf(drawn);
    expect(series.some((name) => words.includes(name))).toBe(true);
    expect(words.includes('Nét đứt ngắn: mức đặt cho riêng năm ấy.')).toBe(drawn.includes('d-y'));
  }
});

it('holds the width of every line of its own in a face that is not installed', () => {
  for (const { drawn } of pictures) {
    expect(drawn).toMatch(/font-family:"Be Vietnam Pro",.*sans-serif/);
    const sized = [...drawn.matchAll(/<text [^>]*font-size[^>]*>/g)].map(([tag]) => tag);
    expect(sized.length).toBeGreaterThan(0);
    for (const tag of sized) expect(tag).toMatch(/textLength="\d+"/);
  }
});
