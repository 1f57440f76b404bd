import { alone } from '../../plan/headline.ts';
import { namedUnit } from '../../read/told.ts';
import type { Doc, Plan, Unit } from '../../read/types.ts';
import { speechWords as words } from '../../words/outreach-words.ts';
import type { Speech } from '../../words/spoken/rule.ts';
import { smallFirst } from '../../words/writings.ts';
import { nowWith } from './section-facts.ts';
import { reportSaid, saying, type Said } from './sentences.ts';
import { speakersOf, together } from './speakers.ts';

/** To whom its matters belong now, where a source says so, where papers are done in the section that says it; then whom it names. */
export function whomSaid(plan: Plan, speech: Speech, doc: Doc, most: number): Said[] {
  const bodies = doc.bodies.flatMap((id) => plan.bodies[id] ?? []).slice(0, most);
  const nameOf = ({ name }: { name: string }) => name.replace(/^Các /, 'các ');
  const gone = bodies.filter(({ status }) => status === 'khong-con').map(nameOf);
  const names = bodies.map(nameOf);
  const whom = names.length ? words.names(names, gone, plan.about.province.into) : words.nobody;
  const goTo = counterIn(plan, doc);
  return [
    ...(goTo ? reportSaid(plan, speech, goTo) : []),
    ...(goTo ? [] : nowWith(plan, doc)).map((row) => matterSaid(plan, speech, row)),
    saying(speech, words.editors, whom),
  ];
}

/** A row of a matter, whose it is now and what they do: the editors set them side by side, by whose news. */
function matterSaid(plan: Plan, speech: Speech, row: Unit): Said {
  const [matter = '', ...who] = alone(row).split(': ');
  const source = together(speakersOf(plan, row));
  const text = `về ${smallFirst(matter)}, theo ${source}, ${who.join(' ')}`;
  return saying(speech, words.editors, text, { ...row, kind: 'paragraph', text });
}

/** What says where papers are done now, where it stands in a section: of other matters it is no answer. */
export function counterIn({ about, units }: Plan, { code }: Doc): Unit | undefined {
  const { counter = '' } = about;
  return counter.startsWith(`${code}.`) ? namedUnit(units, counter) : undefined;
}
