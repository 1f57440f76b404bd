import { dirname } from 'node:path';
import { sha256 } from '../../publish/editions/clause-hash.ts';
import { manifestFile } from '../../read/edition-names.ts';
import type { Ledger } from '../../read/ledger.ts';
import { foreignEditions, unmadeEditions } from './new-editions.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Problem } from '../../read/problem.ts';
import type { StoredFiles } from '../../read/stored-files.ts';

/** SHA-256 of each manifest by the edition's name, as ledgers record it. */
type Recorded = NonNullable<Ledger['editions']>;

/**
 * Editions that a ledger records and that are gone or other than recorded, and those that none
 * of main's ledgers has and the content does not make. Outside a checkout, where nobody knows
 * what was published, only what no edition may hold.
 *
 * @param published as main's ledgers have it, whatever main did to the files since; undefined
 *   outside a checkout
 * @param now the ledger of now; the content, when it has no error; the day
 */
export function compareEditions(
  files: StoredFiles,
  published: Recorded | undefined,
  now: { recorded: Recorded; loaded: Loaded | undefined; today: string },
): Problem[] {
  return [
    ...lostEditions({ ...now.recorded, ...published }, files),
    ...(published ? [] : foreignEditions(files, now.recorded)),
    ...(published && now.loaded
      ? unmadeEditions(files, new Set(Object.keys(published)), now.loaded, now.today)
      : []),
  ];
}

/** Recorded editions that are gone or differ now. */
export function lostEditions(recorded: Recorded, files: StoredFiles): Problem[] {
  return Object.entries(recorded).flatMap(([name, hash]) => {
    const file = `${name}/${manifestFile}`;
    const now = files.get(file);
    if (now && sha256(now) === hash) return [];
    return [
      {
        file,
        line: 1,
        rule: 'phien-ban',
        message: `Phiên bản ${name} đã đăng nay ${now ? 'đã khác' : 'không còn'}; trả lại cả thư mục ${name} cũ (nhờ người duyệt nếu chưa biết cách), còn chỗ sai thì sửa trong thư mục content, máy sẽ chụp phiên bản mới.`,
      },
    ];
  });
}

/** Those that are there and differ: a folder may hold some of them only. */
export function alteredEditions(recorded: Recorded, files: StoredFiles): Problem[] {
  return lostEditions(recorded, files).filter(({ file }) => files.has(file));
}

/** The editions of a folder as a ledger records them. */
export function recordedEditions(files: StoredFiles): Recorded {
  return Object.fromEntries(
    [...files].flatMap(([file, bytes]) =>
      bytes && file === `${dirname(file)}/${manifestFile}` ? [[dirname(file), sha256(bytes)]] : [],
    ),
  );
}
