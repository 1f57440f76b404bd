import { emptyLedger, ledgerFile, readLedger } from '../../ledger/ledger.ts';
import { rewrittenChanges, untoldChanges } from './changes.ts';
import { treeAt, type FoundBase } from './git-base.ts';
import { loadContent, type Loaded } from '../../content/load.ts';
import type { Problem } from '../../content/problem.ts';

/**
 * Pages whose wording, or that of the entries they show, differs from what main has published
 * while their `changes` have no new entry, and entries of `changes` that are not as they were,
 * by git. A page that main's ledger does not hold was not published.
 *
 * @param today the day to propose for the entry.
 */
export function compareWording(
  directory: string,
  loaded: Loaded,
  base: FoundBase,
  today: string,
): Problem[] {
  const before = treeAt(directory, base.commit, (file) => /\.(?:mdx?|yaml|json)$/.test(file));
  const codes = publishedCodes(before.get(ledgerFile));
  // A standing page that stayed may show what did not.
  const changed = [...before].filter(
    ([file, text]) => loaded.tree.get(file) !== text || file.startsWith('trang/'),
  );
  const { markdown, content } = loadContent(new Map(changed)).loaded;
  const published = markdown.filter((file) =>
    codes.has(file.kind === 'section' ? file.data.code : file.id),
  );
  const was = { markdown: published, content };
  return [...untoldChanges(was, loaded, today), ...rewrittenChanges(was, loaded)];
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
