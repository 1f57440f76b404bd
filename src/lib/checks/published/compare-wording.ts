import { emptyLedger, ledgerFile, readLedger } from '../../ledger/ledger.ts';
import { untoldChanges } from './changes.ts';
import { treeAt, type FoundBase } from './git-base.ts';
import { loadContent, type Loaded } from '../../content/load.ts';
import type { Problem } from '../../content/problem.ts';

/**
 * Pages whose wording differs from what main has published while their `changes` have no new
 * entry, by git. A page that main's ledger does not hold was not published.
 *
 * @param today the day to propose for the entry.
 */
export function compareWording(
  directory: string,
  loaded: Loaded,
  base: FoundBase,
  today: string,
): Problem[] {
  const before = treeAt(directory, base.commit, (file) => /\.mdx?$|^so-dia-chi\.json$/.test(file));
  const codes = publishedCodes(before.get(ledgerFile));
  const changed = [...before].filter(([file, text]) => loaded.tree.get(file) !== text);
  const { markdown } = loadContent(new Map(changed)).loaded;
  const published = markdown.filter((file) =>
    codes.has(file.kind === 'section' ? file.data.code : file.id),
  );
  return untoldChanges(published, loaded.markdown, today);
}

/** The codes of every page that a ledger holds; none when it cannot be read. */
function publishedCodes(text: string | undefined): Set<string> {
  try {
    const { pages } = text === undefined ? emptyLedger : readLedger(text);
    return new Set(Object.values(pages).map(({ code }) => code));
  } catch {
    return new Set();
  }
}
