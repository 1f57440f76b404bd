import { Memory } from '../lib/read/memory.ts';
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inspectAgainstBase } from '../lib/check/published/against-base.ts';
import { compareEditions } from '../lib/check/published/compare-editions.ts';
import { checkContent } from '../lib/check/check.ts';
import { withAmountDrafts } from '../lib/check/drafts/amount-drafts.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { strayFilesIn } from '../lib/check/published/public-files.ts';
import { fixContent } from '../lib/read/fix.ts';
import { findGitBase } from '../lib/check/published/git-base.ts';
import type { Loaded } from '../lib/plan/load.ts';
import { errorsOf, type Problem } from '../lib/read/problem.ts';
import { readTree } from '../lib/read/read-tree.ts';
import { BuildRefused } from '../lib/read/refused.ts';
import { readStoredFiles } from '../lib/read/stored-files.ts';
import { formNames, forms } from '../lib/check/report/forms.ts';
import { reported } from '../lib/check/report/report.ts';
import { summaryOf } from '../lib/check/report/summary.ts';
import { addressesNow, newAddresses } from '../lib/plan/published-addresses.ts';
import { editionsDirectory } from '../lib/read/edition-names.ts';
import { publicDirectory } from '../lib/publish/policy/served-as-is.ts';
import { today } from '../lib/words/day.ts';
import { fewOf } from '../lib/words/shortened.ts';
import { Refused } from './refused.ts';

/**
 * `npm run check`: content and what is served beside it, no build. Tells every problem in the form that
 * `--format` names and, in a workflow, in the job's summary; exit 1 when one of them is an
 * error. `--fix` first writes files without marks of pasting and with tone marks in
 * place, and drafts of what figures of sources measure. New
 * addresses are only told: publishing records them.
 */
export default function check(words: string[], memory = new Memory()): number {
  const { format, fix } = optionsFrom(words);
  const directory = contentDirectory();
  const { loaded, problems } = contentProblems(directory, fix, memory);
  const list = reported([
    { directory, problems },
    { directory: publicDirectory(), problems: strayFilesIn(readStoredFiles(publicDirectory())) },
    {
      directory: editionsDirectory(),
      problems: compareEditions(directory, findGitBase(directory, process.env), {
        ledger: loaded?.content.ledger,
        loaded: errorsOf(problems).length ? undefined : loaded,
        today: today(process.env),
      }),
    },
  ]);

  const { to, lines } = forms[format];
  for (const line of lines(list)) (to === 'stdout' ? console.log : console.error)(line);
  const { GITHUB_STEP_SUMMARY: summary } = process.env;
  if (summary) appendFileSync(summary, summaryOf(list));

  if (errorsOf(list).length) return 1;
  if (format === 'text' && loaded) {
    const fresh = newAddresses(addressesNow(loaded.plan), loaded.plan.ledger);
    if (fresh.length)
      console.log(
        `${fresh.length} địa chỉ mới, sẽ được ghi vào danh sách địa chỉ đã đăng khi xuất bản: ${fewOf(fresh)}.`,
      );
    console.log('Nội dung đạt mọi quy tắc.');
  }
  return 0;
}

const usage = `viết npm run check -- --format ${formNames.join('|')}, hoặc npm run check -- --fix.`;

/** The words after `npm run check --`, where they make sense. */
function optionsFrom(words: string[]) {
  const options = {
    format: { type: 'string', default: 'text' },
    fix: { type: 'boolean' },
  } as const;
  // Not strict: its complaints are English.
  const { values, positionals, tokens } = parseArgs({
    ...{ args: words, options, strict: false, allowPositionals: true, tokens: true },
  });
  const unknown =
    tokens.find((each) => each.kind === 'option' && !Object.hasOwn(options, each.name)) ??
    tokens.find(
      (each) => each.kind === 'option' && each.name === 'fix' && each.value !== undefined,
    );
  const format = formNames.find((name) => name === values.format);
  const odd = unknown?.kind === 'option' ? unknown.rawName : positionals[0];
  if (odd !== undefined) throw new Refused(`Không có lựa chọn “${odd}”; ${usage}`, 2);
  if (!format) throw new Refused(`--format không nhận “${String(values.format)}”; ${usage}`, 2);
  return { format, fix: values.fix === true };
}

function contentProblems(
  directory: string,
  fix: boolean,
  memory: Memory,
): { loaded?: Loaded; problems: Problem[] } {
  try {
    const fixed = fix
      ? fixContent(directory, (tree) => checkContent(tree, memory), withAmountDrafts)
      : [];
    if (fixed.length)
      console.error(`Đã sửa dấu cách, dấu thanh ở ${fixed.length} tệp: ${fixed.join(', ')}.`);
    return inspectAgainstBase(directory, readTree(directory), memory);
  } catch (error) {
    if (error instanceof BuildRefused) return { problems: error.problems };
    throw error;
  }
}
