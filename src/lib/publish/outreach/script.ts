import { withoutNotes } from '../../read/markdown/notes.ts';
import type { Doc, Plan, Unit } from '../../read/types.ts';
import { speechWords as words } from '../../words/outreach-words.ts';
import { sentencesIn } from '../../words/sentences.ts';
import { forEar, secondsOf, syllables } from '../../words/spoken/for-ear.ts';
import type { Speech } from '../../words/spoken/rule.ts';
import { openingSaid } from './opening.ts';
import { sectionFacts } from './section-facts.ts';
import {
  caveatsSaid,
  quotedSaid,
  reportSaid,
  saying,
  speechOf,
  statusWordsOf,
  unknownSaid,
  whoSets,
  type Said,
} from './sentences.ts';
import { counterIn, whomSaid } from './whom.ts';

/** The lengths of a script for radio, in seconds. */
export const scriptLengths = [60, 180] as const;

/** What answers a question; what comes first stays when time is short. */
interface Part {
  ask: string;
  /** What is said, or left out, together. */
  say: Said[][];
  /** Of what stands at a place: 0 must be said. */
  rank(at: number): number;
}

/** The rank of the second result; the others follow. */
const further = 6;

interface Ranked {
  together: Said[];
  ask: string;
  rank: number;
}

/** The script of a section for so many seconds: who tells of what, then questions and answers. */
export function scriptOf(plan: Plan, doc: Doc, wanted: number, speech = speechOf(plan)) {
  return scriptAfter([openingSaid(plan, doc, speech)], plan, doc, { wanted, speech });
}

interface Asked {
  wanted: number;
  speech: Speech;
}

/**
 * A script of which the first answer opens with what is given. What must be said stands even where it
 * takes longer.
 */
export function scriptAfter(opening: Said[], plan: Plan, doc: Doc, { wanted, speech }: Asked) {
  const all = partsOf(opening, plan, doc, { wanted, speech }).flatMap(({ ask, say, rank }) =>
    say.map((together, at): Ranked => ({ together, ask: forEar(ask, speech), rank: rank(at) })),
  );
  const kept = fitting(all, wanted);
  const byAsk = Map.groupBy(
    all.filter((each) => kept.has(each)),
    ({ ask }) => ask,
  );
  const told = new Set<string>();
  const exchanges = [...byAsk].map(([ask, ranked]) => ({
    ask,
    // What is added to several results of one item is heard once.
    say: ranked
      .flatMap(({ together }) => together)
      .filter(({ text }) => told.size < told.add(text).size),
  }));
  const texts = exchanges.flatMap(({ ask, say }) => [ask, ...say.map(({ text }) => text)]);
  const count = texts.reduce((sum, text) => sum + syllables(text), 0);
  return { wanted, syllables: count, seconds: secondsOf(count), exchanges };
}

/**
 * What fits: by rank, in order. Of further news what does not fit ends the list: an older figure must not
 * be told because the newer one, or the one to go by, is longer.
 */
function fitting(all: Ranked[], wanted: number): Set<Ranked> {
  const kept = new Set<Ranked>();
  let count = 0;
  for (const each of all.toSorted((a, b) => a.rank - b.rank)) {
    const isAsked = [...kept].some(({ ask }) => ask === each.ask);
    const texts = each.together.map(({ text }) => text);
    const more = syllables([...texts, isAsked ? '' : each.ask].join(' '));
    const fits = secondsOf(count + more) <= wanted;
    if (!fits && each.rank >= further) break;
    if (!fits && each.rank) continue;
    kept.add(each);
    count += more;
  }
  return kept;
}

/** The questions in order; one may be asked by several parts. */
function partsOf(opening: Said[], plan: Plan, doc: Doc, { wanted, speech }: Asked): Part[] {
  const facts = sectionFacts(plan, doc);
  const { set, results, row, unknown, leads } = facts;
  const isLong = wanted >= 180;
  const isOwn = row && row.status.outcome !== 'chua-thay';
  // What is told where nothing of its own was found is only related.
  const more = isOwn ? words.others : words.related;
  const goTo = counterIn(plan, doc);
  const byEditors = (text: string) => [saying(speech, words.editors, text)];
  const [first, ...others] = results
    .filter((unit) => unit !== goTo)
    .slice(0, 13)
    .map((unit) => {
      const [opening, ...rest] = reportSaid(plan, speech, unit);
      // What the editors add is told with what they add it to, or not at all.
      const { added = [], more = [] } = Object.groupBy(rest, ({ text }) =>
        text.startsWith(`${words.editors}:`) ? 'added' : 'more',
      );
      return { opening: [opening!, ...added, ...caveatsSaid(plan, speech, unit)], more };
    });
  return [
    {
      ask: words.sets(whoSets(plan, set[0]), doc.short),
      say: set.map((unit, at) => [...(at ? [] : opening), quoted(unit, at)]),
      rank: (at) => at * 3,
    },
    {
      ask: words.became,
      say: [[...(set.length ? [] : opening), ...byEditors(statusWordsOf(facts, isLong))]],
      rank: () => 0,
    },
    {
      ask: isOwn ? words.became : more,
      say: first ? [first.opening, ...first.more.map((said) => [said])] : [],
      rank: (at) => (isOwn ? 0 : 1) + at * 4,
    },
    ...others.map(({ opening, more: rest }, at) => ({
      ...{ ask: more, say: [[...opening, ...rest]] },
      rank: () => further + at,
    })),
    {
      ask: words.unknown,
      say: unknown.length
        ? unknown.slice(0, 4).map((unit) => [unknownSaid(speech, unit, leads)])
        : [byEditors(words.noUnknown)],
      rank: (at) => (at ? 5 : 1),
    },
    {
      ask: goTo ? words.counter : words.whom,
      say: whomSaid(plan, speech, doc, isLong ? 3 : 1).map((said) => [said]),
      rank: (at) => (at ? 4 : 2),
    },
  ];

  /** A minute has no room for a long quotation: what the status counts in it says as much. */
  function quoted(unit: Unit, at: number): Said {
    const whole = quotedSaid(plan, speech, unit);
    const things = row?.status.things.map(({ thing }) => thing).join('; ');
    return !isLong && !at && things && syllables(whole.text) > 60
      ? quotedSaid(plan, speech, unit, things)
      : whole;
  }
}

/** What is heard at home: how the section sums up, of which the answer takes fifteen seconds, then the longest script. */
export function earText(plan: Plan, doc: Doc): { answer: Said[]; detail: Said[] } {
  const speech = speechOf(plan);
  const parts = sentencesIn(withoutNotes(doc.summary)).flatMap((sentence, of) =>
    sentence.split('; ').map((part) => ({ of, part })),
  );
  // Of a sentence what stands on one side of the cut is one.
  const said = (some: typeof parts) =>
    [...Map.groupBy(some, ({ of }) => of).values()].map((each) =>
      saying(speech, words.editors, each.map(({ part }) => part).join('; ')),
    );
  const lengthOf = (some: Said[]) => some.reduce((sum, { text }) => sum + syllables(text), 0);
  const fits = parts.filter((_, at) => secondsOf(lengthOf(said(parts.slice(0, at + 1)))) <= 15);
  const cut = Math.max(1, fits.length);
  const script = scriptOf(plan, doc, 180, speech).exchanges.flatMap(({ say }) => say);
  return { answer: said(parts.slice(0, cut)), detail: [...said(parts.slice(cut)), ...script] };
}
