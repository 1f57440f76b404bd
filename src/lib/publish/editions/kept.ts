import { sha256 } from './clause-hash.ts';
import { wholeText, type ClauseText } from './clause-text.ts';
import { byLine, unitText, type ClauseEntry, type UnitManifest } from './manifest.ts';
import { manifestFile, textsFile } from '../../read/edition-names.ts';
import { passages, sheetPrefix, type OwnedTexts } from './owned-texts.ts';

export interface KeptClause {
  title: string;
  /** Plain text, notes as `[@key]`. */
  text: string;
  /** In the order of the text; none where the edition is older than units. */
  units: ClauseText['units'];
}

/** What an edition keeps, drawn together from it and those before. */
export interface Kept {
  clauses: Map<string, KeptClause & { entry: ClauseEntry }>;
  /** Hashes by code. */
  others: Map<string, string>;
  /** Every text kept until then by its hash. */
  texts: Map<string, string>;
}

const nothing: Kept = { clauses: new Map(), others: new Map(), texts: new Map() };

/** What is kept after one edition more; of its texts, those that the ones before did not have. */
export function keptAfter(
  before: Kept = nothing,
  manifest: UnitManifest,
  fresh: Record<string, string>,
): Kept {
  const texts = new Map([...before.texts, ...Object.entries(fresh)]);
  const gone = new Set(manifest.gone);
  const standing = <Entry>(entries: Map<string, Entry>) =>
    [...entries].filter(([code]) => !gone.has(code));
  const clauses = Object.entries(manifest.clauses).map(([code, entry]) => {
    const [own, ...ids] = entry;
    const units = ids.map(([id, hash]) => ({ id, text: texts.get(hash)! }));
    return [
      code,
      { ...splitTitle(wholeText({ own: texts.get(own)!, units })), units, entry },
    ] as const;
  });
  return {
    clauses: new Map([...standing(before.clauses), ...clauses]),
    others: new Map([...standing(before.others), ...Object.entries(manifest.others)]),
    texts,
  };
}

function splitTitle(whole: string): { title: string; text: string } {
  const end = whole.indexOf('\n\n');
  return { title: whole.slice(0, end), text: whole.slice(end + 2) };
}

/** What printed sheets bear, other texts say: no reason by itself for an edition. */
const isSheet = (code: string) => code.startsWith(sheetPrefix);

/** Whether everything that is said now is kept, and nothing else; passages aside. */
export function holdsAll(kept: Kept, now: OwnedTexts): boolean {
  const { clauses, others, gone } = changesSince(kept, now, sha256);
  const isSaid = (code: string) => !code.startsWith(passages) && !isSheet(code);
  return !clauses.length && !others.length && !gone.some(isSaid);
}

/** What is otherwise than it was kept, by code, and what is there no more. */
function changesSince(kept: Kept, now: OwnedTexts, hashOf: (text: string) => string) {
  const clauses = [...now.clauses].map(([code, { own, units }]) => {
    const entry = [hashOf(own), ...units.map(({ id, text }) => [id, hashOf(text)] as const)];
    return [code, entry as ClauseEntry] as const;
  });
  const others = [...now.others].map(([code, text]) => [code, hashOf(text)] as const);
  const gone = (before: Iterable<string>, after: Map<string, unknown>) =>
    [...before].filter((code) => !after.has(code));
  return {
    clauses: clauses.filter(
      ([code, entry]) => JSON.stringify(entry) !== JSON.stringify(kept.clauses.get(code)?.entry),
    ),
    others: others.filter(([code, hash]) => hash !== kept.others.get(code)),
    gone: [...gone(kept.clauses.keys(), now.clauses), ...gone(kept.others.keys(), now.others)],
  };
}

/**
 * Makes an edition of the content: what is otherwise than in the one before it, and of the texts
 * those that no edition has kept. The same content and editions give the same bytes.
 *
 * @param last what was kept until then
 * @returns its files by name, and how many of its entries are new, other or gone
 */
export function madeEdition(
  now: OwnedTexts,
  { date, after }: Pick<UnitManifest, 'date' | 'after'>,
  last: Kept = nothing,
) {
  const texts: Record<string, string> = {};
  const { clauses, others, gone } = changesSince(last, now, (text) => {
    const hash = sha256(text);
    if (!last.texts.has(hash)) texts[hash] = text;
    return hash;
  });
  const manifest: UnitManifest = {
    ...{ version: 2, date, after, gone },
    clauses: Object.fromEntries(clauses),
    others: Object.fromEntries(others),
  };
  return {
    files: new Map<string, string>([
      [manifestFile, unitText(manifest)],
      [textsFile, `${byLine(texts)}\n`],
    ]),
    count: [...clauses, ...others, ...gone.map((code) => [code])].filter(([code]) => !isSheet(code))
      .length,
  };
}
