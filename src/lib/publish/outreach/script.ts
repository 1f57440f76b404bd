import type { Doc, Plan, Unit } from '../../read/types.ts';
import { scriptWords, speechWords as words } from '../../words/outreach-words.ts';
import { forEar, secondsOf, syllables } from '../../words/spoken/for-ear.ts';
import type { Speech } from '../../words/spoken/rule.ts';
import { sectionFacts, type SectionFacts } from './section-facts.ts';
import {
  quotedSaid,
  reportSaid,
  saying,
  speechOf,
  statusWordsOf,
  whomSaid,
  whoSets,
  type Said,
} from './sentences.ts';

/** The lengths of a script for radio, in seconds. */
export const scriptLengths = [60, 180] as const;

/** A question and what is answered, as they are read aloud. */
export interface Exchange {
  ask: string;
  say: Said[];
}

/** A script for radio: questions and answers that are read in so many seconds. */
export interface Script {
  wanted: number;
  syllables: number;
  seconds: number;
  exchanges: Exchange[];
}

/** What may be said: what comes first stays when time is short. */
interface Ranked extends Said {
  of: string;
  rank: number;
}

/**
 * The script of a section for so many seconds. What must be said stands even where it takes longer.
 */
export function scriptOf(plan: Plan, doc: Doc, wanted: number, speech = speechOf(plan)): Script {
  const facts = sectionFacts(plan, doc);
  const questions = questionsOf(plan, doc, facts);
  const asks = Object.values(questions).map((ask) => forEar(ask, speech));
  const all = sentencesOf(plan, doc, facts, questions, wanted, speech).map(({ of, ...each }) => ({
    ...each,
    of: forEar(of, speech),
  }));
  const kept = fitting(all, wanted);
  const exchanges = asks
    .map((ask) => ({ ask, say: all.filter((each) => each.of === ask && kept.has(each)) }))
    .filter(({ say }) => say.length);
  const count = lengthOf(exchanges);
  return { wanted, syllables: count, seconds: secondsOf(count), exchanges };
}

const lengthOf = (exchanges: Exchange[]) =>
  exchanges
    .flatMap(({ ask, say }) => [ask, ...say.map(({ text }) => text)])
    .reduce((sum, text) => sum + syllables(text), 0);

/** What fits: by rank, in order; what is too long gives way to what is not. */
function fitting(all: Ranked[], wanted: number): Set<Ranked> {
  const kept = new Set<Ranked>();
  let count = 0;
  for (const each of all.toSorted((a, b) => a.rank - b.rank)) {
    const isAsked = [...kept].some(({ of }) => of === each.of);
    const more = syllables(each.text) + (isAsked ? 0 : syllables(each.of));
    if (each.rank > 0 && secondsOf(count + more) > wanted) continue;
    kept.add(each);
    count += more;
  }
  return kept;
}

function questionsOf(plan: Plan, doc: Doc, { set, row }: SectionFacts) {
  return {
    sets: words.sets(whoSets(plan, set[0]), doc.short),
    became: words.became,
    // What is told where nothing of its own was found is only related.
    others: !row || row.status.outcome === 'chua-thay' ? words.related : words.others,
    unknown: words.unknown,
    whom: words.whom,
  };
}

function sentencesOf(
  plan: Plan,
  doc: Doc,
  facts: SectionFacts,
  asks: ReturnType<typeof questionsOf>,
  wanted: number,
  speech: Speech,
): Ranked[] {
  const { set, results, row } = facts;
  const ranked = (of: string, said: Said[], rankOf: (at: number) => number): Ranked[] =>
    said.map((each, at) => ({ ...each, of, rank: rankOf(at) }));
  const [first, ...further] = results;
  const things = row?.status.things.map(({ thing }) => thing).join('; ');
  const opening = set[0] && quotedSaid(plan, speech, set[0]);
  // A minute has no room for a long quotation: what the status counts in it says as much.
  const isLong = wanted < 180 && opening && syllables(opening.text) > 60;
  const quoted = set.map((unit, at) =>
    isLong && !at && things
      ? quotedSaid(plan, speech, unit, things)
      : quotedSaid(plan, speech, unit),
  );
  const isOwn = row && row.status.outcome !== 'chua-thay';
  const unseen = facts.unknown.length
    ? facts.unknown.slice(0, 4).map((unit) => saying(speech, words.editors, unit.text, unit))
    : [saying(speech, words.editors, words.noUnknown)];
  const status = saying(speech, words.editors, statusWordsOf(facts, wanted >= 180));
  const reported = (unit: Unit | undefined) => (unit ? reportSaid(plan, speech, unit) : []);
  return [
    ...ranked(asks.sets, quoted, (at) => at * 3),
    ...ranked(asks.became, [status], () => 0),
    ...ranked(isOwn ? asks.became : asks.others, reported(first), (at) =>
      isOwn ? at * 4 : 1 + at * 4,
    ),
    ...further
      .slice(0, 12)
      .flatMap((unit, at) => ranked(asks.others, reported(unit), () => 6 + at)),
    ...ranked(asks.unknown, unseen, (at) => (at ? 5 : 1)),
    ...ranked(asks.whom, whomSaid(plan, speech, doc.bodies, wanted < 180 ? 1 : 3), (at) =>
      at ? 4 : 2,
    ),
  ];
}

/** What is heard at home: the answer, in fifteen seconds, then all the rest of the longest script. */
export function earText(plan: Plan, doc: Doc): { answer: Said[]; detail: Said[] } {
  const speech = speechOf(plan);
  const facts = sectionFacts(plan, doc);
  const opens = words.opens(plan.site.name, doc.short);
  const status = saying(speech, opens, statusWordsOf(facts));
  const all = scriptOf(plan, doc, 180, speech).exchanges.flatMap(({ say }) => say);
  const first = all.find(({ unit }) => unit !== undefined && unit === facts.results[0]);
  const fits = first && secondsOf(syllables(status.text) + syllables(first.text)) <= 15;
  const own = saying(speech, words.editors, statusWordsOf(facts)).text;
  const detail = all.filter((each) => each.text !== own && !(fits && each === first));
  return { answer: fits ? [status, first] : [status], detail };
}

/** All scripts of a section as a text file. */
export function scriptsText(plan: Plan, doc: Doc): string {
  const scripts = scriptLengths.map((seconds) => scriptParagraphs(plan, doc, seconds));
  const text = scripts.map((paragraphs) => paragraphs.join('\r\n\r\n')).join('\r\n\r\n\r\n');
  return `\uFEFF${text}\r\n`;
}

/** A script as paragraphs, for a text file or a document. */
export function scriptParagraphs(plan: Plan, doc: Doc, wanted: number): string[] {
  const { exchanges, syllables: count, seconds } = scriptOf(plan, doc, wanted);
  return [
    `${scriptWords.radioOf(doc.title)}. ${scriptWords.length(wanted)}`,
    scriptWords.time(count, seconds),
    scriptWords.opening,
    ...exchanges.flatMap(({ ask, say }) => [
      `${scriptWords.ask}: ${ask}`,
      `${scriptWords.answer}: ${say.map(({ text }) => text).join(' ')}`,
    ]),
    scriptWords.closing,
  ];
}
