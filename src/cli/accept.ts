import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Judged } from '../lib/edit/change-file/judged.ts';
import { judgedLetter } from '../lib/edit/change-file/letter.ts';
import { sidesOf } from '../lib/edit/change-file/sides.ts';
import { ChangeRefused, Conflict } from '../lib/edit/change-file/refused.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { Memory } from '../lib/read/memory.ts';
import { errorsOf, formatProblem } from '../lib/read/problem.ts';
import { readTree } from '../lib/read/read-tree.ts';
import { replaceFiles } from '../lib/read/replace-files.ts';
import { visible } from '../lib/words/visible.ts';
import { Refused } from './refused.ts';

/**
 * `npm run nhan ‹file›`: what a change made at `/quan-tri/` says before and after, then, if the
 * check accepts it, into the content folder, whole or not at all. Without a file, the letter is
 * pasted. Exit 1 when nothing was written.
 */
export default async function accept(
  [file]: string[],
  memory = new Memory(),
  pasted: NodeJS.ReadableStream = process.stdin,
): Promise<void> {
  const directory = contentDirectory();
  const tree = readTree(directory);
  try {
    const letter = await letterFrom(file, pasted);
    const result = await judgedLetter(letter, directory, tree, memory);
    tell(result, directory);
    const { changed } = result;
    replaceFiles(directory, changed);
    console.log(`Đã ghi ${changed.size} tệp: ${[...changed.keys()].join(', ')}.`);
  } catch (error) {
    if (!(error instanceof ChangeRefused)) throw error;
    const published = error instanceof Conflict ? (error.cause.published ?? []) : [];
    const standing = [published].flat().map((text) => `Đang đăng: ${text}`);
    throw new Refused([`${error.message} Chưa ghi gì.`, ...standing].map(visible).join('\n'));
  }
}

async function letterFrom(
  file: string | undefined,
  pasted: NodeJS.ReadableStream,
): Promise<string> {
  if (!file || file === '-') {
    console.log('Dán cả thư vào đây rồi bấm Enter, Ctrl-D (trên Windows: Enter, Ctrl-Z, Enter):');
    return text(pasted);
  }
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ChangeRefused(`Không mở được tệp ${file}; ghi lại đường dẫn của tệp đề nghị.`);
  }
}

/** What it changes, and what the check says of that; stops where it does not accept it. */
function tell({ parts, note, problems }: Judged, directory: string): void {
  console.log(visible(`Lần sửa sẽ ghi: ${note}`));
  for (const { file, lines, shown } of parts) {
    const { before, after } = sidesOf(shown);
    console.log(visible(`${file}:${lines[0]?.[0] ?? 1}`));
    console.log(visible(`  Trước: ${before}`));
    console.log(visible(`  Sau: ${after}`));
  }
  for (const problem of problems) console.error(formatProblem(problem, directory));
  if (errorsOf(problems).length)
    throw new Refused(
      'Đề nghị chưa đạt quy tắc nên chưa ghi gì; gửi lại người viết các dòng trên.',
    );
}
