import { checkContent } from '../lib/checks/check.ts';
import { contentDirectory } from '../lib/checks/content-directory.ts';
import { formatProblem } from '../lib/checks/problem.ts';
import { readTree } from '../lib/checks/read-tree.ts';

/** `npm run check`: content only, no build. Prints problems to stderr; exit 1 when there are any. */
const directory = contentDirectory();
const problems = checkContent(readTree(directory));

for (const problem of problems) console.error(formatProblem(problem, directory));
if (problems.length) process.exitCode = 1;
else console.log('Nội dung đạt mọi quy tắc.');
