import { isUtf8 } from 'node:buffer';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../read/files-in.ts';
import { slugPattern } from '../../words/slug.ts';
import { entryFiles } from '../change-file/entry-files.ts';

/** What the job that reads an issue hands to the one that answers; neither trusts the other's packages. */
export interface Handed {
  /** Markdown for the thread. */
  told: string;
  /** Files of the content folder as they are to be; none where the check did not accept. */
  files: Map<string, string>;
}

export const answerFile = 'tra-loi.md';
export const filesFolder = 'noi-dung';

/** A comment may have 65,536 characters, some of which come with it. */
export const answerBytes = 60_000;
const fileBytes = 2 ** 20;
const mostFiles = 200;

/** What a change file can touch; a new archive of a source apart, only what is there. */
const archive = new RegExp(`^nguon/${slugPattern}\\.txt$`);
const correctable = new RegExp(
  `^(?:(?:${entryFiles.join('|')})\\.yaml|(?!nguon/|so-lieu/|phien-ban/)${slugPattern}/${slugPattern}\\.mdx?)$`,
);

/**
 * What was handed over, looked at again: names, sizes, UTF-8.
 *
 * @throws {Error} with a sentence when it is not what a change can make
 */
export function handedIn(folder: string, content: string): Handed {
  const names = filesIn(folder);
  const strange = names.find((name) => {
    const [top, ...rest] = name.split('/');
    const file = rest.join('/');
    const isKnown = correctable.test(file) && existsSync(join(content, file));
    const isNamed = name === answerFile || (top === filesFolder && (isKnown || archive.test(file)));
    return !isNamed || !lstatSync(join(folder, name)).isFile();
  });
  if (strange !== undefined || names.length > mostFiles)
    throw new Error(
      `Việc đọc phiếu trao “${strange ?? 'quá nhiều tệp'}”, không phải thứ một đề nghị sửa được; xem lại bước đọc phiếu.`,
    );
  const told = names.includes(answerFile) ? textIn(join(folder, answerFile), answerBytes) : '';
  const files = names
    .filter((name) => name !== answerFile)
    .map(
      (name) =>
        [name.slice(filesFolder.length + 1), textIn(join(folder, name), fileBytes)] as const,
    );
  return { told, files: new Map(files) };
}

function textIn(path: string, most: number): string {
  const bytes = readFileSync(path);
  if (bytes.length <= most && !bytes.includes(0) && isUtf8(bytes)) return bytes.toString();
  throw new Error(
    'Việc đọc phiếu trao một tệp quá lớn hay không phải chữ; xem lại bước đọc phiếu.',
  );
}
