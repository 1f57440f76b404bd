import { Memory } from '../lib/read/memory.ts';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../lib/check/content-folder.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { recordedEditions } from '../lib/check/published/compare-editions.ts';
import { layFiles, readStoredFiles } from '../lib/read/stored-files.ts';
import { editionsIn, nextName } from '../lib/publish/editions/editions.ts';
import { editionsDirectory, partsOfName } from '../lib/read/edition-names.ts';
import { madeEdition } from '../lib/publish/editions/kept.ts';
import { textsToKeep } from '../lib/publish/kit/sheets.ts';
import { ledgerFile, writeLedger, type Ledger } from '../lib/read/ledger.ts';
import { today } from '../lib/words/day.ts';
import { Refused } from './refused.ts';

/**
 * `npm run phien-ban`: freezes the whole when a text of it has changed since the last edition,
 * or when there is none. Publishing runs it; a second run changes nothing.
 * Content with problems is not frozen, and nothing is added beside a damaged edition. The ledger
 * learns which editions there are.
 */
export default function edition(_words: string[], memory = new Memory()): void {
  const folder = contentFolder(contentDirectory(), memory);
  const { plan } = folder.loaded;
  const directory = editionsDirectory();
  const editions = editionsIn(folder.editions);
  const last = editions.at(-1);
  const { EDITION_DATE, PUBLISH_DATE } = process.env;
  const date = today({ PUBLISH_DATE: EDITION_DATE || PUBLISH_DATE });
  const name = nextName(editions, date);
  const made = madeEdition(
    textsToKeep(plan),
    { date: partsOfName(name).date, after: last?.name ?? null },
    last?.kept,
  );
  if (last && made.count && date < last.date)
    throw new Refused(
      `Đã có bản lưu ${last.name}, muộn hơn ngày ${date}; đặt lại đồng hồ của máy hoặc EDITION_DATE rồi chạy lại.`,
    );
  const needed = !last || made.count > 0;
  if (needed) putInPlace(directory, name, made.files);
  record(directory, plan.ledger);
  console.log(
    needed
      ? `Đã làm bản lưu ${directory}/${name}/: ${made.count} tiểu mục, mục dữ liệu hay trang mới hoặc đã đổi.`
      : `Không chữ nào đổi kể từ bản lưu ${last.name}; không làm bản mới.`,
  );
}

/** Writes into the ledger which editions there are: what it says of one stays said. */
function record(directory: string, ledger: Ledger): void {
  const editions = { ...recordedEditions(readStoredFiles(directory)), ...ledger.editions };
  const known = Object.keys(ledger.editions ?? {}).length;
  if (Object.keys(editions).length > known)
    writeFileSync(join(contentDirectory(), ledgerFile), writeLedger({ ...ledger, editions }));
}

/** Whole or not at all: written beside, then renamed. */
function putInPlace(directory: string, name: string, files: Map<string, string>): void {
  const scratch = join(directory, `.dang-lam-${process.pid}`);
  try {
    layFiles(scratch, files);
    renameSync(scratch, join(directory, name));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
