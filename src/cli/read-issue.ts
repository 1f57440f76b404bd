import { join } from 'node:path';
import { eventAt } from '../lib/edit/by-issue/event.ts';
import { answerFile, filesFolder } from '../lib/edit/by-issue/handed.ts';
import { refusalTold, toldOf } from '../lib/edit/by-issue/told.ts';
import { judgedLetter } from '../lib/edit/change-file/letter.ts';
import { ChangeRefused } from '../lib/edit/change-file/refused.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { Memory } from '../lib/read/memory.ts';
import { errorsOf } from '../lib/read/problem.ts';
import { readTree } from '../lib/read/read-tree.ts';
import { writeWithFolders } from '../lib/read/stored-files.ts';
import { Refused } from './refused.ts';

/**
 * `npm run doc-phieu`: reads the change in the issue that started a workflow as `npm run nhan` reads a
 * letter, and puts into `HANDED_DIR` what is to be answered, and the files if the check accepts them.
 * Asks the forge nothing and needs no right but to read.
 */
export default async function readIssue(_words: string[], memory = new Memory()): Promise<void> {
  const { GITHUB_EVENT_PATH: path, HANDED_DIR: handed } = process.env;
  if (!path || !handed)
    throw new Refused(
      'Lệnh này chỉ chạy trong quy trình của GitHub; ở máy mình, chạy npm run nhan.',
    );
  const directory = contentDirectory();
  const tree = readTree(directory);
  const keep = (file: string, text: string) => writeWithFolders(join(handed, file), text);
  try {
    const letter = eventAt(path).issue.body ?? '';
    const result = await judgedLetter(letter, directory, tree, memory);
    keep(answerFile, toldOf(result, directory));
    if (!errorsOf(result.problems).length)
      for (const [file, text] of result.changed) keep(join(filesFolder, file), text);
  } catch (error) {
    if (!(error instanceof ChangeRefused)) throw error;
    keep(answerFile, refusalTold(error));
  }
  // Nothing of the issue into the log, where a line could be taken for a command.
  console.log('Đã đọc phiếu.');
}
