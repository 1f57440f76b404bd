import { appendFileSync } from 'node:fs';
import { publishedLedgers } from '../lib/checks/published/compare-addresses.ts';
import { compareContent } from '../lib/checks/published/compare-content.ts';
import { compareEditions } from '../lib/checks/published/compare-editions.ts';
import { checkContent, inspectContent } from '../lib/checks/check.ts';
import { withAmountDrafts } from '../lib/checks/drafts/amount-drafts.ts';
import { contentDirectory } from '../lib/content/content-directory.ts';
import { checkEditions } from '../lib/checks/published/editions.ts';
import { editionsAmong, strayFilesIn } from '../lib/checks/published/public-files.ts';
import { fixContent } from '../lib/content/fix.ts';
import { findGitBase, gitBaseOptions, treeAt } from '../lib/checks/published/git-base.ts';
import type { Loaded } from '../lib/content/load.ts';
import { errorsOf, type Problem } from '../lib/content/problem.ts';
import { readTree } from '../lib/content/read-tree.ts';
import { BuildRefused } from '../lib/content/refused.ts';
import { readStoredFiles, type StoredFiles } from '../lib/content/stored-files.ts';
import { forms } from '../lib/checks/report/forms.ts';
import { reported } from '../lib/checks/report/report.ts';
import { summaryOf } from '../lib/checks/report/summary.ts';
import { addressesNow, newAddresses } from '../lib/ledger/addresses.ts';
import { joinLedgers } from '../lib/ledger/compare-base.ts';
import { editionsDirectory, publicDirectory } from '../lib/editions/names.ts';
import { today } from '../lib/text/day.ts';
import { checkOptions, type CheckOptions } from './check-options.ts';

/**
 * `npm run check`: content and what is served beside it, no build. Tells every problem in the form that
 * `--format` names and, in a workflow, in the job's summary; exit 1 when one of them is an
 * error. `--fix` first writes files without marks of pasting and with tone marks in
 * place, and drafts of what figures of sources measure. New
 * addresses are only told: publishing records them.
 */
const options = checkOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 2;
} else run(options);

function run({ format, fix }: CheckOptions): void {
  const directory = contentDirectory();
  const { loaded, problems } = contentProblems(directory, fix);
  const files = readStoredFiles(publicDirectory());
  const list = reported([
    { directory, problems },
    { directory: publicDirectory(), problems: strayFilesIn(files) },
    {
      directory: editionsDirectory(),
      problems: editionProblems(editionsAmong(files), loaded, errorsOf(problems).length === 0),
    },
  ]);

  const { to, lines } = forms[format];
  for (const line of lines(list)) (to === 'stdout' ? console.log : console.error)(line);
  const { GITHUB_STEP_SUMMARY: summary } = process.env;
  if (summary) appendFileSync(summary, summaryOf(list));

  if (errorsOf(list).length) process.exitCode = 1;
  else if (format === 'text' && loaded) {
    const fresh = newAddresses(addressesNow(loaded.plan), loaded.plan.ledger);
    if (fresh.length)
      console.log(`Địa chỉ mới, sẽ được ghi vào sổ khi xuất bản: ${fresh.join(', ')}.`);
    console.log('Nội dung đạt mọi quy tắc.');
  }
}

function contentProblems(
  directory: string,
  fix: boolean,
): { loaded?: Loaded; problems: Problem[] } {
  try {
    const fixed = fix ? fixContent(directory, checkContent, withAmountDrafts) : [];
    if (fixed.length)
      console.error(`Đã sửa dấu cách, dấu thanh ở ${fixed.length} tệp: ${fixed.join(', ')}.`);
    const tree = readTree(directory);
    const base = findGitBase(directory, gitBaseOptions(process.env));
    const before = base.kind === 'found' ? treeAt(directory, base.commit, () => true) : undefined;
    return inspectContent(tree, {
      more: (whole) => compareContent(directory, whole, base, today(process.env), before),
      before,
    });
  } catch (error) {
    if (error instanceof BuildRefused) return { problems: error.problems };
    throw error;
  }
}

/** @param whole the content has no error: then it is told what it does not make */
function editionProblems(
  editions: StoredFiles,
  loaded: Loaded | undefined,
  whole: boolean,
): Problem[] {
  const damaged = checkEditions(editions);
  const directory = contentDirectory();
  const base = findGitBase(directory, gitBaseOptions(process.env));
  if (base.kind === 'missing') return damaged;
  const published =
    base.kind === 'found'
      ? joinLedgers(publishedLedgers(directory, base.commit)).editions
      : undefined;
  return [
    ...damaged,
    ...compareEditions(editions, published, {
      recorded: loaded?.plan.ledger.editions ?? {},
      loaded: whole && !damaged.length ? loaded : undefined,
      today: today(process.env),
    }),
  ];
}
