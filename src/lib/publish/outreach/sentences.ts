import { caveatsOf } from '../../plan/caveats.ts';
import { alone } from '../../plan/headline.ts';
import { remembered } from '../../read/memory.ts';
import { isoTime, latestFirst } from '../../read/reports.ts';
import { namedUnit } from '../../read/told.ts';
import type { Plan, Unit } from '../../read/types.ts';
import { asOf, boardWords, outcomeOn, timeWords } from '../../words/status-words.ts';
import { speechWords as words } from '../../words/outreach-words.ts';
import { sentencesIn } from '../../words/sentences.ts';
import { abbreviations } from '../../words/spoken/tables.ts';
import { forEar } from '../../words/spoken/for-ear.ts';
import type { Speech } from '../../words/spoken/rule.ts';
import { capitalFirst, smallFirst } from '../../words/writings.ts';
import { displayDate } from '../../words/day.ts';
import type { SectionFacts } from './section-facts.ts';

/** A sentence as it is heard; of a unit, which it is. */
export interface Said {
  text: string;
  unit?: Unit;
}

/** How the texts of a plan are said: in its style, abbreviations as its glossary and plan.yaml have them. */
export const speechOf = remembered(({ about, terms }: Plan): Speech => {
  const glossary = Object.values(terms).flatMap(({ term, abbr }) =>
    abbr
      .filter((each) => !Object.hasOwn(abbreviations, each))
      .map((each) => [each, smallFirst(term)] as const),
  );
  const { style, words: own } = about.speech;
  return { style, words: { ...Object.fromEntries(glossary), ...own }, known: new Map() };
}, 'speech');

export function saying(speech: Speech, who: string, what: string, unit?: Unit): Said {
  const text = `${forEar(capitalFirst(`${who}: ${what}`), speech).replace(/[.;:]+$/, '')}.`;
  return unit ? { text, unit } : { text };
}

/** Who speaks in a unit: its sources by name, two at most; where one passes on what another wrote, that one. */
export function speakersOf({ sources }: Pick<Plan, 'sources'>, { notes }: Unit): string[] {
  const names = notes.flatMap(({ key }) => {
    const source = sources[key];
    if (!source) return [];
    const { publisher, author, title } = source;
    const name = source['container-title'] ?? publisher ?? author?.[0]?.literal ?? title;
    return /\(bài của (.+)\)$/.exec(name)?.[1] ?? plain(name);
  });
  return [...new Set(names)].slice(0, 2);
}

const together = (names: string[]) => names.join(' và ');

/** A name without what stands in brackets after it: of what language, of whom, which page. */
const plain = (name: string) => name.replace(/ ?\([^()]*\)/g, '');

/** Its source where a sentence, or a part of it, ends with one. */
const ending =
  /[,;] (?:theo|qua) (?:bài của )?([^,;]+?)(?:,? bản tiếng \p{L}+)?( (?:ngày|tháng|năm) [\d/]+)?(,? dẫn [^;()]+)?(?=;|\.?$)/gu;

/**
 * A sentence without its source at the end of it or of a part, where that is who speaks; whom that one
 * quotes stays.
 *
 * @example
 * withoutSource('Tăng 5%, theo Báo Đầu tư dẫn Sở Du lịch.', 'Báo Đầu tư') // 'Tăng 5%, dẫn Sở Du lịch.'
 * withoutSource('Tăng 5%, theo báo Lao Động ngày 2/3/2025.', 'Lao Động') // 'Tăng 5%, tin ngày 2/3/2025.'
 */
export function withoutSource(sentence: string, who: string): string {
  return sentence.replace(ending, (all, source: string, day = '', quoted = '') =>
    isCalled(who, source) ? `${day && `, tin${day}`}${quoted.replace(/^,? /, ', ')}` : all,
  );
}

/** Whether a text calls somebody so; it may leave out the end of a long name. */
function isCalled(name: string, called: string): boolean {
  const [own, other] = [name, called].map((each) =>
    plain(each)
      .toLowerCase()
      .replace(/,/g, '')
      .replace(/^(?:báo|trang) /, ''),
  ) as [string, string];
  return own === other || own.startsWith(`${other} `);
}

/** Who of its sources speaks in a sentence: the one that it ends with, where it names no other. */
export function speakerIn(sentence: string, names: string[]): string {
  const ends = [...sentence.matchAll(ending)].map(([, source = '']) => source);
  const named = names.filter((name) => ends.some((end) => isCalled(name, end)));
  return ends.length === 1 && named.length === 1 ? named[0]! : together(names);
}

/** A reported unit, sentence by sentence, each opening with who says so; the first also with when. */
export function reportSaid(plan: Plan, speech: Speech, unit: Unit): Said[] {
  const names = speakersOf(plan, unit);
  const { kind, when } = unit.reported ?? { kind: 'bao-cao', when: '' };
  const text = alone(unit);
  // What the sentence says of its time and its source is not said twice to an ear.
  const isDated =
    text.toLowerCase().includes(when.toLowerCase()) &&
    new RegExp(`(?<!so với )(?:ngày|tháng|năm(?: học)?) ${RegExp.escape(when)}(?!\\d)`, 'iu').test(
      text,
    );
  const time = timeSaid(plan, unit, when, text);
  const isHedged = kind === 'uoc' && /(?<!\p{L})(?:ước|dự kiến)(?!\p{L})/iu.test(text);
  const how = [isDated ? '' : time, isHedged ? '' : words.kinds[kind]];
  return sentencesApart(text).map((sentence, at) => {
    const who = speakerIn(sentence, names) || words.editors;
    const more = ofEditors.test(sentence) ? words.editors : words.saysMore(who);
    const opening = [words.says(who), ...how].filter(Boolean).join(', ');
    return saying(speech, at ? more : opening, withoutSource(sentence, who), unit);
  });
}

/** What a result may not be told without. */
export function caveatsSaid(plan: Plan, speech: Speech, unit: Unit): Said[] {
  return caveatsOf(plan, unit).map((each) => saying(speech, words.editors, each.text, each));
}

/**
 * The sentences of a report, what the editors add in one of them apart.
 *
 * @example
 * sentencesApart('Ngày 3/2 ký; bài không ghi năm, ban biên tập hiểu là năm 2025.')
 * // ['Ngày 3/2 ký', 'bài không ghi năm, hiểu là năm 2025.']
 */
export function sentencesApart(text: string): string[] {
  return sentencesIn(text)
    .flatMap((sentence) => sentence.split(aside))
    .map((sentence) => sentence.replace(/ban biên tập (?=hiểu)/, ''));
}

/** What the editors add to a report, by its form: no source says it of itself. */
const ofEditors =
  /hiểu là năm|(?<!\p{L})(?:bài|tin|đoạn đã đọc) không|^(?:Đó|Đây) (?:là|mới là) (?!.* theo )/iu;
const aside = /; (?=(?:bài|tin|đoạn đã đọc) không)/u;

/** When something was so: the day of the news only where a source is of that day; of a span both ends. */
function timeSaid({ sources }: Plan, { notes }: Unit, when: string, text: string): string {
  if (!/\d/.test(when) || when.includes('–')) return when;
  const since = asOf(when).replace('tính đến ', '');
  const isNews = notes.some(({ key }) => sources[key]?.issued?.startsWith(isoTime(when)));
  const said = isNews ? since : since.replace(/^tin /, '');
  return /\d/.test(text) ? said : said.replace('số liệu ', '');
}

/** How a section stands and, unless its figure is told with its date beside it, up to when that goes; that nothing was found, where it was not. */
export function statusWordsOf({ row, results }: SectionFacts, dated: boolean): string {
  if (!row) return results.length ? words.hasRelated : words.noneRelated;
  const { outcome, time, reviewed } = row.status;
  const [latest] = latestFirst(results, (unit) => unit.reported!.when);
  const when = outcome === 'chua-thay' ? '' : (latest?.reported?.when ?? '');
  const parts = [
    results.length ? smallFirst(outcomeOn(outcome, when ? row.found : 0, row.of)) : words.none,
    time !== 'khong-ghi' && (time === 'dinh-ky' ? words.regular : smallFirst(timeWords[time])),
    /\d/.test(when) ? dated && asOf(when) : boardWords.reviewed(displayDate(reviewed)),
  ];
  return parts.filter(Boolean).join(', ');
}

/** What is not known; of what was not found that is said first, as an ear waits for the verb. */
export function unknownSaid(speech: Speech, unit: Unit): Said {
  const [, sought] = /^(.+): chưa thấy\.?$/u.exec(unit.text) ?? [];
  return sought
    ? saying(speech, words.notFound, sought, unit)
    : saying(speech, words.editors, unit.text, unit);
}

/** What is quoted of the plan, or of what stands above it, with the source it is read in; of a long one only what it lists. */
export function quotedSaid(plan: Plan, speech: Speech, unit: Unit, things?: string): Said {
  const [who, source] = [whoSets(plan, unit), together(speakersOf(plan, unit))];
  return things
    ? saying(speech, words.lists(who, source), things, unit)
    : saying(speech, words.by(who, source), unit.text, unit);
}

/** Whose words a quotation is: the plan by its name, others by what the plan calls them. */
export function whoSets({ site, about }: Plan, unit: Unit | undefined): string {
  const mark = unit?.provenance[0] ?? 'ke-hoach';
  return mark === 'ke-hoach' ? site.name : about.provenances[mark].mark;
}

/** Where whoever needs something goes now; whom a section names, and where the province is now. */
export function whomSaid(plan: Plan, speech: Speech, bodies: string[], most: number): Said[] {
  const { province, counter } = plan.about;
  const named = bodies.flatMap((id) => plan.bodies[id]?.name ?? []).slice(0, most);
  const names = named.map((name) => name.replace(/^Các /, 'các ')).join(', ');
  const whom = names ? words.names(names, province.into) : words.nobody;
  const goTo = counter && namedUnit(plan.units, counter);
  return [...(goTo ? reportSaid(plan, speech, goTo) : []), saying(speech, words.editors, whom)];
}
