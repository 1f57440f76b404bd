import { brotliCompressSync } from 'node:zlib';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/lib/check/rule.ts';
import { questionSet } from '../../src/lib/check/rules/question-set.ts';
import { displayDate } from '../../src/lib/words/day.ts';
import { questionWords } from '../../src/lib/words/question-words.ts';
import { readPages } from '../support/dist.ts';
import { readerOf, textIn } from '../support/reader.ts';
import { real as loaded } from '../support/content.ts';

const { plan } = loaded;
const { pageAt } = readerOf('dist');
const list = readPages().get('hoi-dap/index.html')!;
const bytes = (html: string) => brotliCompressSync(html).length;

it('lead to every section, and not mostly to what nobody knows', () =>
  expect(problemsOf(questionSet, loaded)).toEqual([]));

describe('the page of all questions', () => {
  const page = pageAt('/hoi-dap/');

  it.each(plan.questions)('has “$ask” and its conclusion at a permanent address', (question) => {
    const heading = select(`[id="${question.id}"]`, page)!;
    expect(textIn(heading).trim()).toBe(question.ask);
    const unit = select(`[id="${question.id}.${question.conclusion.id}"]`, page)!;
    expect(textIn(unit)).toBe(question.conclusion.shown);
  });

  it('tells of each conclusion whose words it rests on, and when it was reviewed', () => {
    for (const { id, conclusion, subject, reviewed } of plan.questions) {
      const [said] = selectAll('section p', page).filter((each) =>
        select(`[id="${id}.${conclusion.id}"]`, each),
      );
      expect(selectAll('i.prov', said).length, id).toBeGreaterThan(0);
      // Of one day for all of a subject: once under its name.
      const ofAll = select(`section[aria-labelledby="${subject}"] h2 + p`, page);
      const days = [said, ofAll].filter((each) => each !== undefined).map(textIn);
      const day = questionWords.reviewed(displayDate(reviewed));
      expect(
        days.filter((text) => text.includes(day)),
        id,
      ).toHaveLength(1);
    }
  });

  it('is 24 KB brotli, with the first answers in one round trip', () => {
    expect(bytes(list)).toBeLessThanOrEqual(24 * 1024);
    const [first] = plan.questions;
    const end = list.indexOf('</p>', list.indexOf(`id="${first!.id}.`));
    expect(bytes(list.slice(0, end))).toBeLessThanOrEqual(14 * 1024);
  });
});

describe('the page of a subject', () => {
  it.each(plan.questions)('answers “$ask” with what it rests on', (question) => {
    const page = pageAt(`/hoi-dap/${question.subject}/`);
    const answer = select(`section[data-code="hoi-dap.${question.id}"]`, page)!;
    const drawn = selectAll('[data-unit]', answer).map((each) => textIn(each));
    expect(drawn).toHaveLength(question.units.length);
    const notes = selectAll('a.fn', answer);
    expect(notes.length > 0).toBe(question.conclusion.notes.length > 0);
  });

  it('leads from what is not known to what was searched', () => {
    const gaps = plan.questions.filter(({ units }) =>
      units.some(({ code }) => code.includes('.chua-biet.')),
    );
    expect(gaps.length).toBeGreaterThan(0);
    for (const { id, subject } of gaps) {
      const page = pageAt(`/hoi-dap/${subject}/`);
      const links = selectAll(`section[data-code="hoi-dap.${id}"] a`, page);
      expect(links.map(({ properties }) => properties.href).join(' ')).toContain('#da-tra.');
    }
  });
});

it('the list of everything leads to each subject', () => {
  const links = selectAll('a', pageAt('/muc-luc/')).map(({ properties }) => properties.href);
  for (const { subject } of plan.questions) expect(links).toContain(`/hoi-dap/${subject}/`);
});

it('the questions of the home page lead to their answers in full', () => {
  const links = selectAll('.cards li > a', pageAt('/')).map(({ properties }) => properties.href);
  expect(links).toEqual(
    plan.about.questions.map((id) => {
      const { subject } = plan.questions.find((each) => each.id === id)!;
      return `/hoi-dap/${subject}/#${id}`;
    }),
  );
});
