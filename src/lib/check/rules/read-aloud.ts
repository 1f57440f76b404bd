import { keysOfNotes } from '../../read/markdown/notes.ts';
import { sectionFacts, unitsLinked } from '../../publish/outreach/section-facts.ts';
import { scriptAfter, scriptLengths } from '../../publish/outreach/script.ts';
import { speechOf } from '../../publish/outreach/sentences.ts';
import { docCodeOf } from '../../plan/published-addresses.ts';
import { sectionsOf } from '../../plan/place.ts';
import type { Doc, Plan, Unit } from '../../read/types.ts';
import { pageFolders } from '../../read/places.ts';
import { unsaid } from '../../words/spoken/spoken.ts';
import type { Found, Rule } from '../rule.ts';
import type { Memory } from '../../read/memory.ts';
import type { Speech } from '../../words/spoken/rule.ts';
import { unitsNamed } from './status.ts';

/** What a script for radio tells can be said: no figure, sign or abbreviation is left to be guessed. */
export const readAloud: Rule = {
  code: 'doc-thanh-tieng',
  needs: [...pageFolders, 'plan.yaml', 'nguon.yaml', 'co-quan.yaml', 'thuat-ngu.yaml'],
  *check({ plan, memory }) {
    // It knows what it said of a text at the last check.
    const { style, words } = speechOf(plan);
    const speech = memory.ofValue(speechAs, { style, words });
    for (const doc of sectionsOf(plan))
      yield* memory.given(unsaidIn, doc.bodies, basisOf(plan, doc, speech), () =>
        unsaidIn(plan, doc, speech, memory),
      );
  },
};

const speechAs = (said: Pick<Speech, 'style' | 'words'>): Speech => ({ ...said, known: new Map() });

/** All that the scripts of a section are made of, its own file aside. */
function basisOf(plan: Plan, doc: Doc, speech: Speech): unknown[] {
  const { status, clauses, bodies } = doc;
  const named = status
    ? unitsNamed(status).map(({ name }) => plan.units.get(name))
    : unitsLinked(plan, doc);
  const units = [
    ...clauses.flatMap((clause) => clause.units),
    ...[...named, ...bodies.map((id) => plan.units.get(`co-quan.${id}.now`))].filter(
      (unit) => unit !== undefined,
    ),
  ];
  const keys = keysOfNotes(units.flatMap(({ notes }) => notes));
  return [
    ...[doc.code, speech, plan.about, plan.site, ...units],
    ...sectionFacts(plan, doc).leads,
    ...doc.bodies.map((id) => plan.bodies[id]),
    ...keys.map((key) => plan.sources[key]),
  ];
}

function unsaidIn(plan: Plan, doc: Doc, speech: Speech, memory: Memory): Found[] {
  const said = scriptLengths
    .flatMap((length) => scriptAfter([], plan, doc, { wanted: length, speech }).exchanges)
    .flatMap(({ ask, say }) => [{ text: ask, unit: undefined }, ...say]);
  return said.flatMap(({ text, unit }) =>
    memory.ofValue(leftIn, text).map((left) => ({
      ...placeOf(plan, doc, unit),
      message: `Bản tin cho đài không đọc được “${left}” thành lời; viết đầy đủ bằng chữ, hoặc thêm cách đọc vào speech.words ở plan.yaml.`,
    })),
  );
}

const leftIn = (text: string) => [...new Set(unsaid(text))];

/** The line of a unit; of what is told of the section as a whole its first heading. */
function placeOf(plan: Plan, doc: Doc, unit: Unit | undefined): Doc['clauses'][number]['at'] {
  const home = plan.docs.get(docCodeOf(unit?.code ?? doc.code)) ?? doc;
  const clause = home.clauses.find(({ units }) => unit && units.includes(unit));
  const { file, line } = (clause ?? doc.clauses[0])!.at;
  return { file, line: clause && unit ? unit.lines[0] : line };
}
