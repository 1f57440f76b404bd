import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectContent } from '../lib/check/check.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { checkFrozen, recordedEditions } from '../lib/check/published/compare-editions.ts';
import { readStoredFiles } from '../lib/read/stored-files.ts';
import { errorsOf, formatProblem } from '../lib/read/problem.ts';
import { readContent } from './read-content.ts';
import { editionsIn, nextName } from '../lib/publish/editions/editions.ts';
import { partsOfName } from '../lib/read/edition-names.ts';
import { madeEdition } from '../lib/publish/editions/kept.ts';
import { editionsDirectory } from '../lib/read/edition-names.ts';
import { ownedTexts } from '../lib/publish/editions/owned-texts.ts';
import { ledgerFile, writeLedger, type Ledger } from '../lib/read/ledger.ts';
import { today } from '../lib/words/day.ts';
import type { Loaded } from '../lib/plan/load.ts';

/**
 * `npm run phien-ban`: freezes the whole when a text of it has changed since the last edition,
 * or when there is none. Publishing runs it; a second run changes nothing.
 * Content with problems is not frozen, and nothing is added beside a damaged edition. The ledger
 * learns which editions there are.
 */
const content = contentDirectory();
const directory = editionsDirectory();
const { loaded, problems } = inspectContent(readContent(content));
const stored = readStoredFiles(directory);
const damaged = checkFrozen(stored, loaded.plan.ledger.editions);

const errors = [...errorsOf(problems), ...damaged];
for (const problem of errors) console.error(formatProblem(problem, content));
if (errors.length) process.exitCode = 1;
else freeze(loaded);

function freeze({ plan }: Loaded): void {
  const editions = editionsIn(stored);
  const last = editions.at(-1);
  const { EDITION_DATE, PUBLISH_DATE } = process.env;
  const date = today({ PUBLISH_DATE: EDITION_DATE || PUBLISH_DATE });
  const name = nextName(editions, date);
  const made = madeEdition(
    ownedTexts(plan),
    { date: partsOfName(name).date, after: last?.name ?? null },
    last?.kept,
  );
  if (last && !made.count) {
    record(plan.ledger);
    console.log(`Không chữ nào đổi kể từ phiên bản ${last.name}; không làm bản mới.`);
    return;
  }
  if (last && date < last.date) {
    console.error(
      `Đã có phiên bản ${last.name}, muộn hơn ngày ${date}; đặt lại đồng hồ của máy hoặc EDITION_DATE rồi chạy lại.`,
    );
    process.exitCode = 1;
    return;
  }
  putInPlace(name, made.files);
  record(plan.ledger);
  console.log(
    `Đã làm phiên bản ${directory}/${name}/: ${made.count} khoản, mục dữ liệu hay trang mới hoặc đã đổi.`,
  );
}

/** Writes into the ledger which editions there are: what it says of one stays said. */
function record(ledger: Ledger): void {
  const editions = { ...recordedEditions(readStoredFiles(directory)), ...ledger.editions };
  const known = Object.keys(ledger.editions ?? {}).length;
  if (Object.keys(editions).length > known)
    writeFileSync(join(content, ledgerFile), writeLedger({ ...ledger, editions }));
}

/** Whole or not at all: written beside, then renamed. */
function putInPlace(name: string, files: Map<string, string>): void {
  const scratch = join(directory, `.dang-lam-${process.pid}`);
  try {
    mkdirSync(scratch, { recursive: true });
    for (const [file, text] of files) writeFileSync(join(scratch, file), text);
    renameSync(scratch, join(directory, name));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
