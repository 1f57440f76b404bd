import { visible } from '../words/visible.ts';
import { Memory } from '../read/memory.ts';
import { loadContent, type Loaded, type Read } from '../plan/load.ts';
import { mistakesIn } from '../plan/mistakes.ts';
import { errorsOf, sortProblems, type Problem } from '../read/problem.ts';
import type { ContentTree } from '../read/read-tree.ts';
import { touchedIn, type Touched } from '../read/touched.ts';
import { problemsOf, type Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { ledger } from './rules/ledger.ts';
import { readAloud } from './rules/read-aloud.ts';
import { lookAlikes } from './rules/odd-characters.ts';

/** Checks a content folder: every problem of every rule, errors first, by file and line. */
export function checkContent(tree: ContentTree, memory = new Memory()): Problem[] {
  return inspectContent(tree, { memory }).problems;
}

/**
 * A content folder with its problems: those of what could be read, none that only follows from another.
 *
 * @param read the folder as it was read already
 * @param againstPublished compares with what was published, and is asked when the ledger could be read
 * @param byHand whether its lines were typed: else none has slipped, and none is tried otherwise
 * @param before the folder as it was published, so that what is told is what changed since
 */
export function inspectContent(
  tree: ContentTree,
  {
    againstPublished = () => [],
    before,
    byHand = true,
    memory = new Memory(),
    read = loadContent(tree, memory),
  }: {
    againstPublished?: (loaded: Loaded) => Problem[];
    before?: ContentTree | undefined;
    byHand?: boolean;
    memory?: Memory;
    read?: Read | undefined;
  } = {},
): { loaded: Loaded; problems: Problem[] } {
  const touched = before && touchedIn(tree, before);
  const { loaded, problems } = read;
  const unread = byHand ? mistakesIn(loaded.tree, problems, touched, memory) : problems;
  const canRead = (files: string[]) => files.every((file) => !loaded.unread.has(file));
  // Of two that cannot both be the second is told: let that be the new one.
  const isNew = ({ file }: { file: string }) => Number(touched?.has(file) ?? false);
  const markdown = loaded.markdown.toSorted((a, b) => isNew(a) - isNew(b));
  const whole = { ...loaded, markdown };
  const compared = canRead(ledger.needs ?? []) ? againstPublished(whole) : [];
  const placeOf = ({ file, line }: Problem) => `${file}:${line}`;
  const refused = new Set(unread.map(placeOf));
  const foundBy = (list: Rule[]) =>
    list
      .filter(({ needs = [] }) => canRead(needs))
      .flatMap((rule) => problemsOf(rule, whole))
      .filter((each) => !refused.has(placeOf(each)));
  const others = [...unread, ...compared];
  const written = foundBy(rules.filter((rule) => rule !== readAloud));
  // How a text is read aloud is asked when there is nothing else to mend.
  const isTroubled = [...others, ...written].some(({ hint }) => !hint);
  const found = isTroubled ? written : [...written, ...foundBy([readAloud])];
  // What a line says is judged when its letters are known.
  const misread = new Set(found.filter(isLookAlike).map(placeOf));
  // Who knows what was published knows better what to write instead.
  const known = new Set(compared.map((each) => placeOf(each) + each.rule));
  const ruled = found.filter(
    (each) =>
      (isLookAlike(each) || !misread.has(placeOf(each))) && !known.has(placeOf(each) + each.rule),
  );
  // What a message quotes may hold anything. An opening and a closing tag on one line are one
  // thing to mend.
  const told = touched ? toldOf(touched, ruled, others) : [...others, ...ruled];
  const shown = told.map((each) => ({ ...each, message: visible(each.message) }));
  const distinct = new Map(
    shown.map((each) => [`${each.file}:${each.line}:${each.message}`, each]),
  );
  return { loaded, problems: sortProblems([...distinct.values()]) };
}

const isLookAlike = ({ rule }: Problem) => rule === lookAlikes.code;

/** Of a change: hints about its own lines and, of errors, none that most likely follow from those of these lines or its files. */
function toldOf(touched: Touched, ruled: Problem[], others: Problem[]): Problem[] {
  const isOwn = ({ file, line }: Problem) => touched.get(file)?.has(line) ?? false;
  const inFiles = (list: Problem[]) => list.filter(({ file }) => touched.has(file));
  const all = [...others, ...ruled];
  const errors = [inFiles([...others, ...ruled.filter(isOwn)]), inFiles(all), all].map(errorsOf);
  const hints = all.filter((each) => each.hint && isOwn(each));
  return [...(errors.find((list) => list.length) ?? []), ...hints];
}
