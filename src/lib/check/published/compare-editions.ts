import { dirname } from 'node:path';
import { sha256 } from '../../publish/editions/clause-hash.ts';
import {
  editionsDirectory,
  editionsFolder,
  manifestFile,
  partsOfName,
} from '../../read/edition-names.ts';
import type { Ledger } from '../../read/ledger.ts';
import { checkEditions } from './editions.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Problem } from '../../read/problem.ts';
import { readStoredFiles, type StoredFiles } from '../../read/stored-files.ts';
import type { GitBase } from './git-base.ts';
import { publishedEditions, type Recorded } from './published.ts';
import { editionsIn, namesIn } from '../../publish/editions/editions.ts';
import { madeEdition } from '../../publish/editions/kept.ts';
import { readManifest } from '../../publish/editions/manifest.ts';
import { textsToKeep } from '../../publish/kit/sheets.ts';

/**
 * What is wrong with the editions of a content folder by themselves, and, compared with main: which are gone, altered, or made by
 * nobody. Outside a checkout nobody knows what was published. Files of the result are paths inside the editions’ folder.
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
  const loaded = damaged.length ? undefined : now.loaded;
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
    // A folder may hold some of them only.
    ...lostEditions(recorded, files).filter(({ file }) => files.has(file)),
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

export function recordedEditions(files: StoredFiles): Recorded {
  return Object.fromEntries(
    [...files].flatMap(([file, bytes]) =>
      bytes && file === `${dirname(file)}/${manifestFile}` ? [[dirname(file), sha256(bytes)]] : [],
    ),
  );
}

/**
 * Editions main does not have that are not, byte for byte, what this content makes, or are of a day to come, which would stop every one before it.
 *
 * @param published names of the editions main has: older code may have made them.
 * @param today e.g. `2026-11-24`.
 */
export function unmadeEditions(
  files: StoredFiles,
  published: ReadonlySet<string>,
  { plan }: Pick<Loaded, 'plan'>,
  today: string,
): Problem[] {
  const names = namesIn(files);
  return names.flatMap((name, at): Problem[] => {
    if (published.has(name)) return [];
    const { date } = partsOfName(name);
    if (date > today) return [problem(name, `Bản lưu ${name} mang ngày chưa tới`)];
    const earlier = new Set(names.slice(0, at));
    const last = editionsIn(
      new Map([...files].filter(([file]) => earlier.has(file.split('/')[0]!))),
    ).at(-1);
    const made = madeEdition(textsToKeep(plan), { date, after: last?.name ?? null }, last?.kept);
    const other = [...made.files].find(
      ([file, text]) => !Buffer.from(text).equals(files.get(`${name}/${file}`) ?? Buffer.alloc(0)),
    );
    return other
      ? [problem(name, `Bản lưu ${name} không phải do máy chụp từ nội dung này`, other[0])]
      : [];
  });
}

/** Editions older than units that no ledger records: such are pages, served as they lie, and only the ledger vouches for them. */
export function foreignEditions(files: StoredFiles, recorded: Record<string, string>): Problem[] {
  return namesIn(files).flatMap((name): Problem[] => {
    const { kind } = readManifest(files.get(`${name}/${manifestFile}`));
    const message = `Bản lưu ${name} không có trong danh sách địa chỉ đã đăng nên không phải do máy chụp`;
    return kind === 'clauses' && !Object.hasOwn(recorded, name) ? [problem(name, message)] : [];
  });
}

function problem(name: string, wrong: string, file = manifestFile): Problem {
  const message = `${wrong}; trả lại thư mục phien-ban và danh sách địa chỉ đã đăng như trên nhánh main, khi đăng máy sẽ chụp bản lưu mới.`;
  return { file: `${name}/${file}`, line: 1, rule: 'phien-ban', message };
}
