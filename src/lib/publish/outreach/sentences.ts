import { caveatsOf } from '../../plan/caveats.ts';
import { alone } from '../../plan/headline.ts';
import type { StatusRow } from '../../plan/status.ts';
import { remembered } from '../../read/memory.ts';
import { isoTime } from '../../read/reports.ts';
import type { Plan, Unit } from '../../read/types.ts';
import { asOf, partWords, dayNamed, outcomeOn, timeWords } from '../../words/status-words.ts';
import { speechWords as words } from '../../words/outreach-words.ts';
import { sentencesIn } from '../../words/sentences.ts';
import { abbreviations } from '../../words/spoken/tables.ts';
import { forEar } from '../../words/spoken/for-ear.ts';
import type { Speech } from '../../words/spoken/rule.ts';
import { capitalFirst, smallFirst } from '../../words/writings.ts';
import { displayDate } from '../../words/day.ts';
import type { SectionFacts } from './section-facts.ts';
import { speakerIn, speakersOf, together, withoutSource } from './speakers.ts';

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
  const dated = isDated ? '' : time;
  // What is of some time in work under way is no figure.
  const how =
    kind === 'chu-truong'
      ? [words.kinds[kind], dated.replace('số liệu ', '')]
      : [dated, isHedged ? '' : words.kinds[kind]];
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
 * sentencesApart('Đạt 2/3, không phải của Kế hoạch, theo báo Lao Động.')
 * // ['Đạt 2/3, theo báo Lao Động.', 'số ấy không phải của Kế hoạch']
 */
export function sentencesApart(text: string): string[] {
  return sentencesIn(text)
    .flatMap((sentence) => {
      const [inserted, words] = denied.exec(sentence) ?? [];
      const told = sentence.replace(inserted ?? '', '').split(aside);
      return inserted ? [...told, `số ấy ${words}`] : told;
    })
    .map((each) => each.replace(/ban biên tập (?=hiểu)/, '').replace(/^tức (là )?/, 'như vậy $1'));
}

/** What the editors add to a report, by its form: no source says it of itself. */
const ofEditors =
  /hiểu là năm|(?<!\p{L})(?:bài|tin|đoạn đã đọc) không|^(?:Đó|Đây) (?:là|mới là|không phải) (?!.* theo )|^như vậy |^số ấy |(?:đọc|thấy) được (?:ở|các)|(?<!\p{L})chưa (?:phải|rõ)(?!.* theo )/iu;
const aside =
  /; (?=(?:bài|tin|đoạn đã đọc) không|đó là |[^;]*(?<!\p{L})(?:chưa (?:phải|rõ)|(?:đọc|thấy) được (?:ở|các)))|, (?=tức (?:là|khi ấy) )/u;
const denied = /, (không phải của [^,;.]+)(?=;|, theo |\.?$)/u;

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
  const { outcome, reviewed } = row.status;
  const told = outcome === 'chua-thay' ? [] : results.map(({ reported }) => reported!.when);
  // Of a year as of one of its days the day says more.
  const dayOf = (each: string) => isoTime(each).split('/').at(-1)!;
  const [when = ''] = told
    .filter((each) => /\d/.test(each))
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
  const parts = [
    results.length ? smallFirst(outcomeOn(outcome, when ? row.found : 0, row.of)) : words.none,
    timeOf(row),
    /\d/.test(when) ? dated && asOf(when) : partWords.reviewed(displayDate(reviewed)),
  ];
  return parts.filter(Boolean).join(', ');
}

/** How a section stands to its time; where that depends on which day counts, with these days. */
function timeOf({ status: { time }, dates }: StatusRow): string {
  if (time === 'khong-ghi') return '';
  if (time === 'dinh-ky') return words.regular;
  const days = dates.map(({ reported }) => dayNamed(reported!.when));
  return smallFirst(timeWords[time]) + words.onDays(days);
}

/**
 * What is not known; of what was not found that is said first, as an ear waits for the verb.
 *
 * @param links the texts of the links of its clause
 */
export function unknownSaid(speech: Speech, unit: Unit, links: string[]): Said {
  const told = withoutLead(unit.text, links);
  const [, sought] = /^([^:]+): chưa thấy\.?$/u.exec(told) ?? [];
  return sought
    ? saying(speech, words.notFound, sought, unit)
    : saying(speech, words.editors, told, unit);
}

/**
 * A text without what at its end only leads a reader elsewhere: an ear has no link to follow.
 *
 * @example
 * withoutLead('Số cả năm: chưa thấy; sáu tháng đầu năm.', ['sáu tháng đầu năm']) // 'Số cả năm: chưa thấy.'
 * withoutLead('Số cả năm: chưa thấy, xem Kết quả.', ['Kết quả']) // 'Số cả năm: chưa thấy.'
 */
export function withoutLead(text: string, links: string[]): string {
  const link = links.map((each) => RegExp.escape(each)).join('|');
  return text.replace(new RegExp(`[,;] (?:xem )?(?:${link})(?=\\.?$)`, 'u'), '');
}

/**
 * What is quoted of the plan, or of what stands above it, with the source it is read in; of a long one
 * only what it lists. The question has named the plan in full.
 */
export function quotedSaid(plan: Plan, speech: Speech, unit: Unit, things?: string): Said {
  const who = plan.about.provenances[unit.provenance[0] ?? 'ke-hoach'].mark;
  const source = together(speakersOf(plan, unit));
  if (things) return saying(speech, words.lists(who, source), things, unit);
  // Said once before it: within the sentence an ear takes it for words of the document.
  const whole = unit.text.replaceAll('[…]', '');
  const cut = whole === unit.text ? '' : words.inPart;
  return saying(speech, words.by(who, source) + cut, whole, unit);
}

/** Whose words a quotation is: the plan by its name, others by what the plan calls them. */
export function whoSets({ site, about }: Plan, unit: Unit | undefined): string {
  const mark = unit?.provenance[0] ?? 'ke-hoach';
  return mark === 'ke-hoach' ? site.name : about.provenances[mark].mark;
}
