import { checkChanges } from '../lib/checks/check-changes.ts';
import { checkPublished } from '../lib/checks/check-published.ts';
import { inspectContent } from '../lib/checks/check.ts';
import { contentDirectory } from '../lib/checks/content-directory.ts';
import { checkEditions, readEditionFiles } from '../lib/checks/editions.ts';
import { gitBaseOptions } from '../lib/checks/git-base.ts';
import { errorsOf, formatProblem } from '../lib/checks/problem.ts';
import { checkPublishedEditions } from '../lib/checks/published-editions.ts';
import { readTree } from '../lib/checks/read-tree.ts';
import { addressesNow, newAddresses } from '../lib/ledger/addresses.ts';
import { editionsDirectory } from '../lib/ledger/editions.ts';
import { today } from '../lib/ledger/today.ts';

/**
 * `npm run check`: content and frozen editions, no build. Prints problems to stderr; exit 1 when one
 * of them is an error. New addresses are only told: publishing records them.
 */
const directory = contentDirectory();
const { loaded, problems } = inspectContent(readTree(directory), (whole) => [
  ...checkPublished(directory, whole, gitBaseOptions(process.env)),
  ...checkChanges(directory, whole, gitBaseOptions(process.env), today(process.env)),
]);

const frozen = readEditionFiles(editionsDirectory());
const broken = [
  ...checkEditions(frozen),
  ...checkPublishedEditions(editionsDirectory(), frozen, gitBaseOptions(process.env)),
];

for (const problem of problems) console.error(formatProblem(problem, directory));
for (const problem of broken) console.error(formatProblem(problem, editionsDirectory()));
if (errorsOf(problems).length || broken.length) process.exitCode = 1;
else {
  const fresh = newAddresses(addressesNow(loaded.plan), loaded.plan.ledger);
  if (fresh.length)
    console.log(`Địa chỉ mới, sẽ được ghi vào sổ khi xuất bản: ${fresh.join(', ')}.`);
  console.log('Nội dung đạt mọi quy tắc.');
}
