import { relative } from 'node:path';
import { checkContent } from '../lib/checks/check.ts';
import { formatProblem } from '../lib/checks/problem.ts';
import { readTree } from '../lib/checks/read-tree.ts';

/** `npm run check`: content only, no build. Prints problems to stderr; exit 1 when there are any. */
const directory = process.env.PLAN_CONTENT_DIR ?? 'content';
const problems = checkContent(readTree(directory));
const shown = relative('.', directory) || '.';

for (const problem of problems) console.error(formatProblem(problem, shown.startsWith('..') ? directory : shown));
if (problems.length) process.exitCode = 1;
else console.log('Nội dung đạt mọi quy tắc.');
