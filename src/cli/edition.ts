import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectContent } from '../lib/checks/check.ts';
import { contentDirectory } from '../lib/content/content-directory.ts';
import { recordedEditions } from '../lib/checks/published/compare-editions.ts';
import { checkEditions } from '../lib/checks/published/editions.ts';
import { readStoredFiles } from '../lib/content/stored-files.ts';
import { errorsOf, formatProblem } from '../lib/content/problem.ts';
import { readContent } from './read-content.ts';
import { clauseHashes } from '../lib/editions/clause-hash.ts';
import { editionFiles } from '../lib/editions/files.ts';
import { editionStyle } from '../lib/editions/style.ts';
import { changedClauses, editionsOf, nextName } from '../lib/editions/editions.ts';
import { editionsDirectory } from '../lib/editions/names.ts';
import { ledgerFile, writeLedger, type Ledger } from '../lib/ledger/ledger.ts';
import { today } from '../lib/text/day.ts';
import type { Plan } from '../lib/plan/types.ts';

/**
 * `npm run phien-ban`: freezes the whole plan when the wording of a clause has changed since
 * the last edition, or when there is none. Publishing runs it; a second run changes nothing.
 * Content with problems is not frozen, and nothing is added beside a damaged edition. The ledger
 * learns which editions there are.
 */
const content = contentDirectory();
const directory = editionsDirectory();
const { loaded, problems } = inspectContent(readContent(content));
const damaged = checkEditions(readStoredFiles(directory));

for (const problem of errorsOf(problems)) console.error(formatProblem(problem, content));
for (const problem of damaged) console.error(formatProblem(problem, directory));
if (errorsOf(problems).length || damaged.length) process.exitCode = 1;
else freeze(loaded.plan);

function freeze(plan: Plan): void {
  const editions = editionsOf(directory);
  const last = editions.at(-1);
  const changed = changedClauses(last?.clauses ?? {}, clauseHashes(plan));
  if (last && !changed.length) {
    record(plan.ledger);
    console.log(`Không khoản nào đổi chữ kể từ phiên bản ${last.name}; không làm bản mới.`);
    return;
  }
  const { EDITION_DATE, PUBLISH_DATE } = process.env;
  const date = today({ PUBLISH_DATE: EDITION_DATE || PUBLISH_DATE });
  if (last && date < last.date) {
    console.error(
      `Đã có phiên bản ${last.name}, muộn hơn ngày ${date}; đặt lại đồng hồ của máy hoặc EDITION_DATE rồi chạy lại.`,
    );
    process.exitCode = 1;
    return;
  }
  const name = nextName(editions, date);
  putInPlace(name, editionFiles(plan, name, editionStyle()));
  record(plan.ledger);
  console.log(`Đã làm phiên bản ${directory}/${name}/: ${changed.length} khoản mới hoặc đã đổi.`);
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
