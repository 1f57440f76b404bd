import { renderContext } from '../plan/render-context.ts';
import type { Plan } from '../plan/types.ts';
import { clauseHashes, sha256 } from './clause-hash.ts';
import { editionJson } from './data.ts';
import { editionHtml } from './html.ts';
import { editionText } from './text.ts';
import { partsOfName, type Manifest } from './editions.ts';
import { dataFile, manifestFile, styleFile, textFile } from './names.ts';

/**
 * The files of an edition, name → text. The same plan, name and style give the same
 * bytes, wherever and whenever they are made.
 */
export function editionFiles(plan: Plan, name: string, css: string): Map<string, string> {
  const context = renderContext(plan, '/', { terms: false });
  // The page first: it numbers the sources, and the text follows it.
  const html = editionHtml(plan, name, context);
  const files = new Map([
    ['index.html', html],
    [styleFile, css],
    [textFile, editionText(plan, name, context.numbering)],
    [dataFile, editionJson(plan, name)],
  ]);
  const manifest = {
    date: partsOfName(name).date,
    files: Object.fromEntries([...files].map(([file, text]) => [file, sha256(text)])),
    clauses: clauseHashes(plan),
  };
  return files.set(manifestFile, manifestText(manifest));
}

/** A manifest as its file: one hash a line, keys sorted. */
export function manifestText({ date, files, clauses }: Manifest): string {
  const sorted = (hashes: Record<string, string>) =>
    Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ date, files: sorted(files), clauses: sorted(clauses) }, null, 2)}\n`;
}
