import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../read/files-in.ts';
import { editionFileNames, isEditionName } from '../../read/edition-names.ts';

/** Where records lie in a checkout, and nothing else that may be pushed. */
export interface RecordPlaces {
  /** `content/so-dia-chi.json` */
  ledger: string;
  /** `public/phien-ban` */
  editions: string;
}

/**
 * What is wrong with records that another job handed over, whose packages may have done anything
 * to them: a file that is none, a link, a ledger without a line it had, an edition that the
 * checkout has with other bytes, or one that is not whole. One clause in Vietnamese; undefined
 * when they may be put on main.
 *
 * @param handed the folder handed over, laid out like the checkout
 */
export function wrongRecord(
  handed: string,
  checkout: string,
  { ledger, editions }: RecordPlaces,
): string | undefined {
  const files = filesIn(handed);
  const editionOf = (file: string) => {
    const [name = '', ...rest] = file.slice(editions.length + 1).split('/');
    const allowed = editionFileNames.includes(rest.join('/')) || existsSync(join(checkout, file));
    return file.startsWith(`${editions}/`) && isEditionName(name) && allowed ? name : undefined;
  };
  const stray = files.find(
    (file) =>
      !lstatSync(join(handed, file)).isFile() || (file !== ledger && editionOf(file) === undefined),
  );
  if (stray !== undefined) return `“${stray}” không phải sổ địa chỉ hay tệp của một phiên bản`;
  if (files.includes(ledger) && !growsFrom(textAt(checkout, ledger), textAt(handed, ledger)))
    return `“${ledger}” không phải là sổ địa chỉ, hay mất dòng đã có`;

  const names = new Set(files.flatMap((file) => editionOf(file) ?? []));
  for (const name of names) {
    const folder = join(editions, name);
    const isKnown = existsSync(join(checkout, folder));
    const expected = isKnown ? filesIn(join(checkout, folder)) : editionFileNames;
    const differs = expected.some((file) => {
      const path = join(folder, file);
      if (!existsSync(join(handed, path))) return true;
      return isKnown && !sameBytes(join(handed, path), join(checkout, path));
    });
    if (differs) return `phiên bản ${name} ${isKnown ? 'khác bản đã đăng' : 'thiếu tệp'}`;
  }
  return undefined;
}

function sameBytes(one: string, other: string): boolean {
  return existsSync(other) && readFileSync(one).equals(readFileSync(other));
}

function textAt(folder: string, file: string): string {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '{ "pages": {}, "clauses": {} }';
}

/** Recording adds lines and renews titles: no address goes, and none gets another day. */
function growsFrom(before: string, after: string): boolean {
  try {
    const [was, now] = [before, after].map((text) => JSON.parse(text) as Lines);
    return (['pages', 'clauses'] as const).every((part) =>
      Object.entries(was![part]).every(([key, { since }]) => now![part][key]?.since === since),
    );
  } catch {
    return false;
  }
}

type Lines = Record<'pages' | 'clauses', Record<string, { since: string }>>;
