import { brotliCompressSync } from 'node:zlib';
import { sectionsOf } from '../plan/place.ts';
import { withoutNotes } from '../read/markdown/notes.ts';
import { blocksOf } from '../read/markdown/blocks.ts';
import { notedText, ownText, pathByName } from '../read/told.ts';
import type { Clause, Doc, Plan, Unit } from '../read/types.ts';
import { siteIds } from '../read/reserved.ts';
import { wordingOf } from '../read/markdown/runs.ts';
import { shortCitation } from '../render/citation.ts';
import { boardWords, outcomeWords, timeWords } from '../words/status-words.ts';
import { wordsThatName } from './query.ts';
import { readSpeech } from './speech.ts';
import { Words } from './terms.ts';
import {
  aboutThePlan,
  inColumns,
  separator,
  type AnswersPages,
  type FileStatement,
  type StatementKind,
} from './answers-file.ts';

/** What the file may weigh on its way, in bytes after brotli: it comes before the first answer. */
const budget = 56_000;
/** Beyond this many sections only the first are in the file; the full-text index has the rest. */
const mostSections = 60;

/** Pages whose clauses draw in what stands elsewhere. */
const saidAgain = new Set(['hoi-dap', 'muc-luc', 'toan-van', 'tom-tat']);

/** The documents whose names the file carries; those of the others are indexed instead. */
export function listedDocs(plan: Plan, most = mostSections): Doc[] {
  const sections = sectionsOf(plan).slice(0, most);
  const pages = Object.values(plan.pages).filter(
    ({ path, code }) => code !== 'tim-kiem' && !/^\/(?:hoi-dap|tom-tat)\/./.test(path),
  );
  return [...plan.groups.map((group) => group.index), ...sections, ...pages];
}

/**
 * The text of the answers file of a plan, within its budget: where all does not fit, what is essential
 * of the pages of groups, which sum up their sections, then of all, then of fewer sections.
 */
export function answersText(plan: Plan, speech: string): string {
  const all = sectionsOf(plan).length;
  const naming = namingBy(speech);
  for (let level = 0; ; level += 1) {
    const most = level < 3 ? mostSections : mostSections >> (level - 2);
    // Guides speak of everything and answer little.
    const isWhole = ({ kind, code }: Doc) =>
      level <
      (kind === 'page' ? Number(aboutThePlan.includes(code)) * 2 : kind === 'group' ? 1 : 2);
    const partial = level > 1 || all > most;
    const text = JSON.stringify(
      inColumns({ ...answersPages(plan, most, isWhole, naming), speech, partial }),
    );
    if (!most || brotliCompressSync(text).length <= budget) return text;
  }
}

/**
 * What answers of a plan with its first sections: of a page that is not whole conclusions, results,
 * definitions, bodies and the first statement of each clause.
 */
function answersPages(
  plan: Plan,
  most: number,
  isWhole: (doc: Doc) => boolean,
  naming: (text: string) => string[],
): Pick<AnswersPages, 'sources' | 'pages'> {
  const sources = [''];
  const docs = listedDocs(plan, most);
  const byCode = new Map([...plan.units.values()].map((unit) => [unit.code, unit]));
  const pages = docs.map((doc): AnswersPages['pages'][number] => [
    doc.path,
    doc.title,
    [...(doc.short === doc.title ? [] : [doc.short]), ...doc.aliases].join(separator),
    [
      ['', '', [...conclusionsOf(doc), ...entriesOf(doc), ...questionsOn(doc)]],
      ...(saidAgain.has(doc.code) ? [] : doc.clauses).map((clause) =>
        essenceOf(clause, isWhole(doc)),
      ),
    ],
  ]);
  return { sources, pages };

  function essenceOf(clause: Clause, whole: boolean): AnswersPages['pages'][number][3][number] {
    const statements = statementsOf(clause);
    const kept = statements.filter(([, , , , kind], at) => whole || kind || !at);
    return [clause.id, clause.title, kept];
  }

  function sourceOf({ notes: [note] }: Pick<Unit, 'notes'>): number {
    const source = note && plan.sources[note.key];
    if (!source) return 0;
    const short = shortCitation(source).replace(/\.$/, '');
    return sources.includes(short) ? sources.indexOf(short) : sources.push(short) - 1;
  }

  /** The questions whose conclusions rest first on something said on a page; those of no page here at their list. */
  function questionsOn({ path, code, title, short, aliases }: Doc): FileStatement[] {
    return plan.questions.flatMap(({ id, subject, ask, otherwise, conclusion, units: [unit] }) => {
      const [page, fragment = ''] = unit ? pathByName(unit).split('#') : [];
      const isHere =
        page === path || (code === 'hoi-dap' && docs.every((doc) => doc.path !== page));
      if (!isHere) return [];
      const known = [conclusion.text, title, short, ...aliases].flatMap(naming);
      const asked = askedWords([ask, ...otherwise].flatMap(naming), known);
      const at = page === path ? fragment : id;
      return [[at, conclusion.text, asked, '', '?', `${subject}/#${id}`, 0]];
    });
  }

  function entriesOf({ code }: Doc): FileStatement[] {
    if (code === 'thuat-ngu')
      return Object.entries(plan.terms).map(([id, { term, abbr, synonyms, definition }]) => {
        const names = [term, ...abbr, ...synonyms].join(separator);
        return [id, withoutNotes(definition), names, 'b', 't', '', 0];
      });
    if (code === 'co-quan')
      return Object.entries(plan.bodies).map(([id, { name, short, aliases, duty, now }]) => {
        // What it is now is told elsewhere of all alike.
        const words = [notedText(duty, plan.units), ownText(now)].map(withoutNotes);
        const names = [name, ...(short ? [short] : []), ...aliases].join(separator);
        return [id, words.join(' '), names, marksOf(byCode.get(`co-quan.${id}.duty`)), 'o', '', 0];
      });
    if (code === 'dong-thoi-gian')
      // What an event has from elsewhere is a statement there.
      return Object.entries(plan.timeline)
        .filter(([, { text }]) => ownText(text))
        .map(([id, { date, title, text }]) => {
          const unit = byCode.get(`dong-thoi-gian.${id}`);
          const [words, day] = [withoutNotes(ownText(text)), date.split('-').reverse()];
          const when = day.map(Number).join('/');
          return [id, words, title, marksOf(unit), 'e', when, unit ? sourceOf(unit) : 0];
        });
    if (code === 'ket-qua')
      return plan.contradictions.map(({ point, reading }, at) => {
        const marks = marksOf(byCode.get(`ket-qua.khac-nhau-${at + 1}`));
        return ['khac-nhau', withoutNotes(reading), withoutNotes(point), marks, '', '', 0];
      });
    return [];
  }

  /** The units of a clause with what stands above each: its heading, the names of its columns, what introduces it. */
  function statementsOf(clause: Clause): FileStatement[] {
    let heading = '';
    const above = blocksOf(clause.nodes).flatMap(({ kind, text, introduction = '' }) => {
      if (kind === 'heading') heading = wordingOf(text);
      return kind === 'heading' || kind === 'header' ? [] : [`${heading} ${introduction}`.trim()];
    });
    return clause.units.map((unit, at) => [
      pathByName(unit).split(`#${clause.id}.`)[1] ?? '',
      unit.kind === 'row' ? withoutNotes(unit.noted) : unit.text,
      above[at] ?? '',
      marksOf(unit),
      kindOf(unit, clause),
      unit.reported?.when ?? '',
      sourceOf(unit),
    ]);
  }
}

/** What a page comes to: of a section its status; of one without statements of its own its summary. */
function conclusionsOf({ summary, status, kind }: Doc): FileStatement[] {
  if (!status) return kind === 'section' ? [] : [['', withoutNotes(summary), '', 'b', 's', '', 0]];
  const words = `${outcomeWords[status.outcome]}. ${timeWords[status.time]}.`;
  return [[siteIds.status, words, boardWords.heading, 'b', 's', '', 0]];
}

function marksOf(unit: Unit | undefined): string {
  return (unit?.provenance ?? []).map((mark) => mark[0]).join('');
}

function kindOf(unit: Unit, { id }: Clause): StatementKind {
  if (unit.reported) return unit.reported.kind[0] as StatementKind;
  if (id === 'chua-biet') return 'g';
  return unit.kind === 'quote' ? 'q' : '';
}

/** Reads the words of a text that name something, without marks: those that only ask, no query asks for. */
function namingBy(text: string): (said: string) => string[] {
  const words = new Words();
  const speech = readSpeech(text, words);
  return (said) => {
    const all = words.of(said);
    const naming = wordsThatName(all, { speech });
    return all.filter((_, at) => naming[at]).map(({ bare }) => bare);
  };
}

/** What the wordings of a question add to what is known of it. In order, or with their marks, they weigh a fifth more. */
function askedWords(wordings: string[], known: string[]): string {
  return [...new Set(wordings).difference(new Set(known))].sort().join(' ');
}
