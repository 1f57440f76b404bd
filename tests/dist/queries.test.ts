import { expect, it } from 'vitest';
import { withoutNotes } from '../../src/lib/read/markdown/notes.ts';
import { pathByName } from '../../src/lib/read/told.ts';
import { stripMarks } from '../../src/lib/words/without-marks.ts';
import { real } from '../support/content.ts';
import { readPages } from '../support/dist.ts';
import {
  answersFileIn,
  answersOf,
  placeOfExpected,
  readQueries,
  resultsOf,
} from '../support/queries.ts';

it('what readers type finds the expected page first, or among the first three', async () => {
  const found = await answersOf('dist');
  const places = readQueries().map((each) => ({
    reader: each.reader,
    place: placeOfExpected(each, found(each.query)),
  }));
  const share = (most: number, of: typeof places) =>
    of.filter(({ place }) => place >= 0 && place < most).length / of.length;
  const given = places.filter(({ reader }) => reader === 'goc');
  expect(share(1, given)).toBeGreaterThanOrEqual(0.95);
  expect(share(3, given)).toBe(1);
  expect(share(1, places)).toBeGreaterThanOrEqual(0.92);
  expect(share(3, places)).toBeGreaterThanOrEqual(0.98);
});

it('nothing of today’s plan is left out for its weight, of the pages that sum up groups neither', async () => {
  const said = new Set((await answersFileIn('dist')).statements.words);
  const units = real.plan.groups.flatMap(({ index }) =>
    index.clauses.flatMap((each) => each.units),
  );
  const told = units.filter(({ text }) => said.has(text));
  // The others introduce, lead elsewhere or are rows.
  expect(told.length / units.length).toBeGreaterThan(0.6);
});

it('what nobody found is told: of an indicator without numbers, of a gap that a conclusion tells only in part', async () => {
  const { words, kind } = (await answersFileIn('dist')).statements;
  const gaps = words.filter((_, row) => kind[row] === 'g');
  const bare = Object.values(real.plan.indicators).filter(
    ({ target, latest }) => !target.length && !latest.length,
  );
  const inParts = real.plan.questions
    .flatMap(({ units }) => units)
    .filter((unit) => pathByName(unit).includes('#chua-biet') && unit.text.includes('; '));
  expect(bare.length * inParts.length).toBeGreaterThan(0);
  for (const { name, why } of bare) expect(gaps).toContain(`${name}: ${why}`);
  for (const { text } of inParts) expect(gaps).toContain(text);
});

it('each statement stands where it is found to stand', async () => {
  const { pages, statements } = await answersFileIn('dist');
  const built = readPages();
  const placed = [...statements.at.entries()].filter(([, at]) => at);
  expect(placed.length).toBeGreaterThan(1000);
  for (const [row, at] of placed) {
    const [path] = pages[statements.page[row]!]!;
    expect(built.get(`${path.slice(1)}index.html`), path).toContain(` id="${at}"`);
  }
});

it('what a body is now is said by other words than the plan’s, as what it had to do is by the plan’s', async () => {
  const { statements } = await answersFileIn('dist');
  const marksOf = (said: string) =>
    statements.marks[statements.words.findIndex((words) => words.includes(said))];
  const bodies = Object.values(real.plan.bodies);
  // What is a name stands elsewhere.
  const own = (field: 'now' | 'duty') =>
    bodies.flatMap((body) => body[field].filter((part) => part.includes(' ')).map(withoutNotes));
  expect(own('now').length).toBeGreaterThan(5);
  for (const words of own('now')) expect(marksOf(words), words).toMatch(/^[vb]+$/);
  expect(own('duty').length).toBeGreaterThan(5);
  for (const words of own('duty')) expect(marksOf(words), words).toContain('k');
});

it('most statements come with how else people ask for them', async () => {
  const { asked, statements } = await answersFileIn('dist');
  expect(asked).toHaveLength(statements.words.length);
  expect(asked.filter(Boolean).length).toBeGreaterThan(700);
});

it('a question of the site, typed as it stands or otherwise asked there, is answered by its own conclusion', async () => {
  const saidFor = await resultsOf('dist');
  const typed = real.plan.questions.flatMap(({ ask, otherwise, conclusion: { text } }) =>
    [ask, stripMarks(ask), ...otherwise].map((query) => {
      const results = saidFor(query).slice(0, 3);
      const said = results.flatMap(({ statements }) =>
        statements.map(({ pieces }) => pieces.map(([piece]) => piece).join('')),
      );
      return said.indexOf(text);
    }),
  );
  const share = (isIt: (at: number) => boolean) => typed.filter(isIt).length / typed.length;
  expect(typed.length).toBeGreaterThan(1_500);
  expect(share((at) => at === 0)).toBeGreaterThanOrEqual(0.94);
  expect(share((at) => at >= 0)).toBeGreaterThanOrEqual(0.98);
});
