import { ledgerFile } from '../../read/ledger.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Found } from '../rule.ts';
import { fold } from '../../words/in-passages.ts';
import { shortened } from '../../words/shortened.ts';
import { statementsOf, type Statement } from '../texts/statements.ts';
import { figuresIn, supportedBy } from '../../words/figures/figures.ts';
import { writtenOf, type Item } from '../../words/figures/recorded-amounts.ts';

const names = { passage: 'đoạn', figure: 'con số', measure: 'con số', line: 'dòng' };

/** New words that rest on what the same change makes a source record: that changes first, alone; to a source read in part one may add. */
export function selfVouching(before: Loaded, now: Loaded): Found[] {
  return recordDifferences(before, now).flatMap(({ key, lost, added }): Found[] => {
    // What was declared before counts: nobody opens a source and adds to it at once.
    const [was, is] = [before, now].map(({ content }) => content.sources[key]?.read);
    const mayGrow = was !== 'toan-van' && is === 'doan-trich';
    const [altered] = lost.length || mayGrow ? lost : added;
    const resting = altered && firstNewOn(key, before, now);
    if (!resting) return [];
    const what = `${names[altered.kind]} “${shortened(altered.text, 60)}”`;
    const did = lost.length ? `đổi hay bỏ ${what} của` : `thêm ${what} vào`;
    const message = `Lời này dựa vào nguồn “${key}” mà chính lần sửa này ${did} nguồn ấy; gửi phần sửa nguồn thành một đề nghị riêng, được nhận rồi mới sửa lời.`;
    return [{ file: resting.file, line: resting.lines[0], message }];
  });
}

/** The first statement on a source that was not there before; the title of what is gone rests on any. */
function firstNewOn(key: string, before: Loaded, now: Loaded): Statement | undefined {
  const wording = ({ kind, text }: Statement) => `${kind} ${fold(text)}`;
  const on = (loaded: Loaded) =>
    statementsOf(loaded).filter(
      ({ file, notes }) => file !== ledgerFile && notes.some((note) => note.key === key),
    );
  const known = new Set(on(before).map(wording));
  return on(now).find((each) => !known.has(wording(each)));
}

/** One thing that a source records: a passage, a figure, what it measures, or a line that tells how to read them. */
interface Recorded {
  kind: 'passage' | 'figure' | 'measure' | 'line';
  text: string;
}

/**
 * What the sources known before and now record otherwise. Order, spaces and other ways of writing
 * a number are no difference, and a figure is not lost that goes because a passage holds it.
 */
function recordDifferences(before: Loaded, now: Loaded) {
  return Object.keys(before.content.sources).flatMap((key) => {
    const isSame =
      before.content.sources[key] === now.content.sources[key] &&
      before.content.archives.get(key) === now.content.archives.get(key);
    if (isSame || !now.content.sources[key] || now.unread.has(`nguon/${key}.txt`)) return [];
    const [was, is] = [recordedBy(before, key), recordedBy(now, key)];
    const added = [...is].flatMap(([same, each]) => (was.has(same) ? [] : [each]));
    const gone = [...was].flatMap(([same, each]) => (is.has(same) ? [] : [each]));
    // One that another takes the place of is rewritten, whatever the passages hold.
    const rewritten = added.some(({ kind }) => kind === 'figure');
    const lost = gone.filter((each) => rewritten || !isGiven(each, now, key));
    return lost.length || added.length ? [{ key, lost, added }] : [];
  });
}

/** All that a source records, by what makes it the same although written otherwise. */
function recordedBy({ content }: Loaded, key: string): Map<string, Recorded> {
  const { language, provenance, issued, 'so-lieu': figures } = content.sources[key]!;
  const passages = (content.archives.get(key) ?? '').split(/\n\s*\n/).map(fold);
  const day = issued ? [issued.split('-').reverse().join('/')] : [];
  const as = (kind: Recorded['kind'], same: (text: string) => string) => (text: string) =>
    [`${kind} ${same(text)}`, { kind, text }] as const;
  return new Map([
    ...passages.filter(Boolean).map(as('passage', String)),
    ...[...figures.map(writtenOf), ...day].map(as('figure', valuesOf)),
    ...figures.flatMap(measureOf).map(as('measure', fold)),
    ...[`provenance: ${provenance}`, `language: ${language}`].map(as('line', String)),
  ]);
}

/** What a figure measures and of which year, where that is written. */
function measureOf(item: Item): string[] {
  if (typeof item === 'string' || !(item.cua ?? item.nam)) return [];
  return [[item.so, item.cua, item.nam].filter(Boolean).join(', ')];
}

/** A figure by its values and all that is around them: `4.700 USD` is 4700 USD. */
function valuesOf(text: string): string {
  const values = figuresIn(text).map(({ readings }) => readings[0]);
  return [...values, fold(text).replace(/[\d\s.,]/g, '')].join(' ');
}

/** A figure that needs no mention of its own, since it stands in a passage. */
function isGiven({ kind, text }: Recorded, { content }: Loaded, key: string): boolean {
  const held = supportedBy(content.archives.get(key) ?? '', content.sources[key]!.language);
  const values = figuresIn(text).map(({ readings }) => readings.some((each) => held.has(each)));
  return kind === 'figure' && values.length > 0 && !values.includes(false);
}
