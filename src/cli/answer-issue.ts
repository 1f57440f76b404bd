import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { answerIssue } from '../lib/edit/by-issue/answer.ts';
import { eventAt } from '../lib/edit/by-issue/event.ts';
import { handedIn } from '../lib/edit/by-issue/handed.ts';
import { forgeOf } from '../lib/publish/forge/api.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { Refused } from './refused.ts';

/**
 * `npm run tra-loi-phieu`: answers an issue from what another job read in it (`HANDED_DIR`), and makes
 * a branch and a pull request of it where it carries the label. Runs without any package.
 */
export default async function answer(): Promise<void> {
  const { GITHUB_EVENT_PATH: path, HANDED_DIR: handed = '', GITHUB_SHA: base } = process.env;
  const forge = forgeOf(process.env);
  if (!forge || !path || !base || !existsSync(handed))
    throw new Refused(
      'Lệnh này chỉ chạy trong quy trình của GitHub; ở máy mình, chạy npm run nhan.',
    );
  const content = contentDirectory();
  try {
    const { told, files } = handedIn(handed, content);
    const inRepository = new Map([...files].map(([file, text]) => [join(content, file), text]));
    const done = await answerIssue(forge, eventAt(path), { told, files: inRepository }, base);
    console.log(`Phiếu: ${done}.`);
  } catch (error) {
    throw new Refused(
      `Chưa trả lời được phiếu; chạy lại sau ít phút. (${(error as Error).message})`,
    );
  }
}
