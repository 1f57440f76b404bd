import { dirname } from 'node:path';
import { sha256 } from '../../publish/editions/clause-hash.ts';
import { editionsDirectory, editionsFolder, manifestFile } from '../../read/edition-names.ts';
import type { Ledger } from '../../read/ledger.ts';
import { checkEditions } from './editions.ts';
import { foreignEditions, unmadeEditions } from './new-editions.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Problem } from '../../read/problem.ts';
import { readStoredFiles, type StoredFiles } from '../../read/stored-files.ts';
import type { GitBase } from './git-base.ts';
import { publishedEditions, type Recorded } from './published.ts';

/**
 * What is wrong with the editions of a content folder by themselves, and, compared with main,
 * those that were published and are gone or other than they were, and those that main never
 * published and the content does not make. Outside a checkout nobody knows what was published.
 * Files of the result are paths inside the editions' folder.
 *
 * @param now the ledger of now; the content, when it has no error; the day, e.g. `2026-11-24`
 */
export function compareEditions(
  directory: string,
  base: GitBase,
  now: { ledger: Ledger | undefined; loaded: Loaded | undefined; today: string },
): Problem[] {
  const files = readStoredFiles(editionsDirectory(directory));
  const damaged = checkEditions(files);
  if (base.kind === 'missing') return damaged;
  const recorded = now.ledger?.editions ?? {};
  if (base.kind === 'none')
    return [...damaged, ...lostEditions(recorded, files), ...foreignEditions(files, recorded)];
  const published = publishedEditions(directory, base.commit);
  const { loaded = undefined } = damaged.length ? {} : now;
  return [
    ...damaged,
    ...lostEditions({ ...recorded, ...published }, files),
    ...(loaded ? unmadeEditions(files, new Set(Object.keys(published)), loaded, now.today) : []),
  ];
}

/** What is wrong with the editions of a content folder by themselves and by its ledger, all that a build knows; paths inside that folder. */
export function checkFrozen(files: StoredFiles, recorded: Recorded = {}): Problem[] {
  return [
    ...checkEditions(files),
    ...alteredEditions(recorded, files),
    ...foreignEditions(files, recorded),
  ].map((problem) => ({ ...problem, file: `${editionsFolder}/${problem.file}` }));
}

/** Recorded editions that are gone or differ now. */
export function lostEditions(recorded: Recorded, files: StoredFiles): Problem[] {
  return Object.entries(recorded).flatMap(([name, hash]) => {
    const file = `${name}/${manifestFile}`;
    const now = files.get(file);
    if (now && sha256(now) === hash) return [];
    const message = `Bản lưu ${name} đã đăng nay ${now ? 'đã khác' : 'không còn'}; trả lại cả thư mục ${name} cũ (nhờ người duyệt nếu chưa biết cách), còn chỗ sai thì sửa trong thư mục content, máy sẽ chụp bản lưu mới.`;
    return [{ file, line: 1, rule: 'phien-ban', message }];
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
