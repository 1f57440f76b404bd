import { brotliCompressSync, constants } from 'node:zlib';
import { indicatorUnits } from '../plan/indicators.ts';
import { sectionsOf } from '../plan/place.ts';
import { withoutNotes } from '../read/markdown/notes.ts';
import { indicatorId, pageIds } from '../read/reserved.ts';
import { blocksOf } from '../read/markdown/blocks.ts';
import { isUnitName, namedUnit, notedText, ownText, pathByName } from '../read/told.ts';
import type { Clause, Doc, Plan, Unit } from '../read/types.ts';
import { wordingOf } from '../read/markdown/runs.ts';
import type { Edition } from '../publish/editions/editions.ts';
import { shortCitation } from '../render/citation.ts';
import {
  inColumns,
  separator,
  textOfAnswers,
  textOfAsked,
  type AnswersFile,
  type AskedFile,
  type Said,
} from './answers-file.ts';
import { cueLines } from './cues.ts';
import { listedDocs, mostSections } from './listed-docs.ts';
import { sayingsOf } from './sayings.ts';
import { ofPart, rowOf, saysSomething, toldBy } from './told-units.ts';
import { wordingReader, type WordingReader } from './wordings.ts';

/** What may weigh on its way, in bytes after brotli: before the first answer, with the scripts 70,000; later. */
const [budget, askedBudget] = [56_300, 57_000];
/** Cues that come before the first answer, the loudest; the others come with how people ask. */
const mostCues = 650;
/** Of how people ask for a statement what is kept at most; half of that where all of it is too much. */
const mostRuns = 32;
/** How many sections fewer are tried where so many are too heavy. */
const fewer = 3;

/** Pages whose clauses draw in what stands elsewhere, or say how to read it. */
const summedUp = 'hoi-dap muc-luc toan-van tom-tat'.split(' ');

/** The standing pages that answer themselves; the others lead to what they name. */
const wholePages = 'ke-hoach boi-canh ket-qua co-quan ve-trang-nay gop-y doi-chieu thong-ke'.split(
  ' ',
);

/** What is said; the unit that has whose words these are and from where; what people ask for alike. */
type Told = Said & { unit?: Unit | undefined; restsOn?: Unit | undefined; signs?: string };

/**
 * What search answers from, within its budgets: where all does not fit, what is essential
 * of the pages of groups, which sum up their sections, then of all, then of fewer sections. Essential
 * are conclusions, results, definitions, bodies and the first statement of each clause.
 *
 * @param spoken the texts of `speech.txt` and `everyday.txt`
 * @param editions by which a unit that was reworded since is still known to how people ask
 */
export function answersOf(
  plan: Plan,
  { speech, everyday }: Pick<Required<AnswersFile>, 'speech' | 'everyday'>,
  editions: Edition[],
): { file: AnswersFile; later: AskedFile } {
  const all = sectionsOf(plan).length;
  const sayings = sayingsOf(plan, editions);
  const { name } = plan.about.province;
  const cues = Object.entries(plan.cues).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const [loud, faint] = [cues.slice(0, mostCues), cues.slice(mostCues)].map(cueLines);
  const spoken = [speech.trim(), ...(name ? [`~: ${name}`] : []), ...loud!].join('\n');
  const spokenLater = [everyday.trim(), ...faint!].join('\n');
  const reader = wordingReader(spoken);
  for (let level = 0; ; level += 1) {
    const most = Math.max(0, mostSections - fewer * Math.max(0, level - 2));
    // Other pages speak of everything and answer little.
    const isWhole = ({ kind, code }: Doc) =>
      level < (kind === 'group' ? 1 : kind === 'page' && !wholePages.includes(code) ? 0 : 2);
    const partial = level > 1 || all > most;
    const docs = listedDocs(plan, most);
    const { asked, ...said } = statementsOf(plan, docs, isWhole, reader, sayings);
    const file = { ...said, speech: spoken, partial };
    if (!most || fits(textOfAnswers(file), budget))
      return { file, later: lightened({ asked, everyday: spokenLater }) };
  }
}

/** How people ask, less of it where all would be too heavy. */
function lightened({ asked, everyday }: AskedFile, most = mostRuns): AskedFile {
  const fewer = asked.map((runs) => runs.split(separator).slice(0, most).join(separator));
  const less = { asked: fewer, everyday };
  return !most || fits(textOfAsked(less), askedBudget)
    ? less
    : lightened({ asked, everyday }, most >> 1);
}

/** What pressing quickly leaves of a text weighs at most so much more than what care leaves: measured, 1.3 times. */
const quickly = 1.4;

/** Whether what is sent is light enough; what is too heavy is not pressed with all the care that takes. */
function fits(text: string, limit: number): boolean {
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
  return (
    brotliCompressSync(text, quick).length <= quickly * limit &&
    brotliCompressSync(text).length <= limit
  );
}

/** What some documents of a plan say: of those that are not whole what is essential. */
function statementsOf(
  plan: Plan,
  docs: Doc[],
  isWhole: (doc: Doc) => boolean,
  { runsIn, namesAmong, signsOf }: WordingReader,
  sayings: Map<Unit, string>,
): Omit<AnswersFile, 'speech' | 'partial'> & { asked: string[] } {
  const sources = [''];
  const concluded = new Set(plan.questions.flatMap(({ units }) => units));
  const wordsIn = (text: string) => runsIn(text).flat();
  const paths = new Set(docs.map(({ path }) => path));
  const statements = docs.flatMap((doc, page) => {
    const clauses = summedUp.includes(doc.code) ? [] : doc.clauses;
    const essential = (said: Said, at: number) => isWhole(doc) || said.kind || !at;
    const inClauses = clauses.flatMap((clause) => unitsOf(clause).filter(essential));
    // A page without statements of its own comes to what sums it up.
    const summary: Told = { words: withoutNotes(doc.summary), marks: 'b', kind: 's' };
    const own = [...(doc.kind === 'section' ? [] : [summary]), ...entriesOf(doc)];
    return [...own, ...questionsOn(doc), ...inClauses].map(
      ({ unit, restsOn = unit, signs = '', ...said }) => ({
        ...{ page, source: sourceOf(unit) },
        marks: unit?.provenance.map((mark) => mark[0]).join('') ?? '',
        ...said,
        asked: signs + askedOf(said, doc, (restsOn && sayings.get(restsOn)) ?? ''),
      }),
    );
  });
  const pages = docs.map(({ path, title, short, aliases }): AnswersFile['pages'][number] => [
    path,
    ...new Set([title, short, ...aliases]),
  ]);
  const asked = statements.map((each) => each.asked);
  return { sources, pages, statements: inColumns(statements), asked };

  /** What of how people ask for a statement it does not say itself, nor its page is called, by runs. */
  function askedOf({ words, about, clause }: Said, doc: Doc, said: string): string {
    const names = [doc.title, doc.short, ...doc.aliases];
    const known = new Set([words, about ?? '', clause ?? '', ...names].flatMap(wordsIn));
    const runs = said.split(', ').flatMap((phrase) => runsIn(phrase, known));
    return [...new Set(runs.map((run) => run.join(' ')))].join(separator);
  }

  function sourceOf(unit: Unit | undefined): number {
    const source = unit?.notes[0] && plan.sources[unit.notes[0].key];
    if (!source) return 0;
    const short = shortCitation(source).replace(/\.$/, '');
    return sources.includes(short) ? sources.indexOf(short) : sources.push(short) - 1;
  }

  /** The questions whose conclusions rest first on something said on a page; those of no page here at their list. */
  function questionsOn({ path, title, short, aliases }: Doc): Told[] {
    return plan.questions.flatMap(({ id, subject, ask, otherwise, conclusion, units: [first] }) => {
      const [page = '', fragment = ''] = first ? pathByName(first).split('#') : [];
      const [home, at] = paths.has(page) ? [page, fragment] : ['/hoi-dap/', id];
      if (path !== home) return [];
      // In order, or with their marks, they weigh a fifth more.
      const known = [conclusion.text, title, short, ...aliases].flatMap(wordsIn);
      const asked = new Set([ask, ...otherwise].flatMap(wordsIn)).difference(new Set(known));
      const about = [...namesAmong(otherwise), [...asked].sort().join(' ')].join(separator);
      const when = `${subject}/#${id}`;
      const signs = `${signsOf([ask, ...otherwise])}=`;
      return [{ at, words: conclusion.text, about, kind: '?', when, restsOn: first, signs }];
    });
  }

  /** What a page lists that is no unit of its clauses. */
  function entriesOf({ code }: Doc): Told[] {
    const unitOf = (id: string) => plan.units.get(`${code}.${id}`);
    if (code === 'thuat-ngu')
      return Object.entries(plan.terms).map(([at, { term, abbr, synonyms, definition }]) => {
        const about = [term, ...abbr, ...synonyms].join(separator);
        return { at, words: withoutNotes(definition), about, kind: 't', unit: unitOf(at) };
      });
    if (code === 'co-quan')
      return Object.entries(plan.bodies).flatMap(([at, { name, short, aliases, duty, now }]) => {
        const about = [name, ...(short ? [short] : []), ...aliases].join(separator);
        const own = now.filter((part) => !isUnitName(part));
        const drawn = namedUnit(plan.units, now[0] ?? '');
        const today = own.length
          ? own.map((part) => ({
              words: withoutNotes(part),
              unit: ofPart(unitOf(`${at}.now`), part),
            }))
          : drawn
            ? [{ words: drawn.text, unit: drawn }]
            : [];
        // Each with its own words and sources; what it is now comes first, as people ask of today.
        return [
          ...today,
          { words: withoutNotes(notedText(duty, plan.units)), unit: unitOf(`${at}.duty`) },
        ].map((told) => ({ at, about, kind: 'o' as const, ...told }));
      });
    if (code === 'dong-thoi-gian')
      return Object.entries(plan.timeline).flatMap(([at, { date, title: about, text }]) => {
        const when = date.split('-').reverse().map(Number).join('/');
        const words = withoutNotes(ownText(text));
        // What an event has from elsewhere is a statement there.
        return words ? [{ at, words, about, kind: 'e', when, unit: unitOf(at) }] : [];
      });
    if (code === 'ket-qua')
      return plan.contradictions.map(({ point, reading }, place) => {
        const unit = unitOf(`khac-nhau-${place + 1}`);
        return { at: 'khac-nhau', words: withoutNotes(reading), about: withoutNotes(point), unit };
      });
    if (code === pageIds.indicators)
      return Object.entries(plan.indicators).flatMap(([key, { name: about, why }]): Told[] => {
        const units = (['target', 'latest'] as const).flatMap((field) =>
          indicatorUnits(plan, key, field),
        );
        const own = units.filter((unit) => !unit.name);
        // Of what no number is known the page says so.
        return units.length || !why
          ? own.map((unit) => ({ ...toldBy(unit), about }))
          : [{ at: indicatorId(key), words: `${about}: ${why}`, marks: 'b', kind: 'g' }];
      });
    return [];
  }

  /** What the units of a clause say, with the heading above each: not a gap of one thing that a conclusion rests on, and tells. */
  function unitsOf(clause: Clause): Told[] {
    let heading = '';
    const above = blocksOf(clause.nodes).flatMap(({ kind, text }) => {
      if (kind === 'heading') heading = wordingOf(text);
      return kind === 'heading' || kind === 'header' ? [] : [heading];
    });
    const told = clause.units.map((unit, at) => ({
      ...{ ...toldBy(unit, clause), clause: clause.title, about: above[at] ?? '' },
      words: unit.kind === 'row' ? rowOf(unit) : unit.text,
    }));
    return told.filter(
      ({ unit, kind }) =>
        saysSomething(unit, clause) &&
        !(kind === 'g' && concluded.has(unit) && !unit.text.includes('; ')),
    );
  }
}
