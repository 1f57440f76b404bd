import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { join, relative } from 'node:path';
import { linkMark, type ContentTree } from './content-tree.ts';
import { isFrozen } from './edition-names.ts';
import { filesIn } from './files-in.ts';
import { largestFile } from './limits.ts';
import { BuildRefused } from './refused.ts';

export { linkMark, type ContentTree } from './content-tree.ts';

/**
 * Reads a content folder without its editions. Symbolic links, which Astro would follow, bytes that are not UTF-8
 * (U+FFFD) and the start of what is too large are kept to be refused at their line.
 *
 * @throws BuildRefused when the folder, or something in it, cannot be read.
 */
export function readTree(directory: string): ContentTree {
  try {
    const files = filesIn(directory).filter((file) => !isFrozen(file));
    return new Map(files.map((file) => [file, textAt(join(directory, file))]));
  } catch (error) {
    const { code = '', path = directory } = error as NodeJS.ErrnoException;
    const file = relative(directory, path);
    const message = (file ? undefined : unopened[code]) ?? unopened.default!;
    throw new BuildRefused(directory, [{ file, line: 1, rule: 'thu-muc', message }]);
  }
}

/** Why a folder, or something in it, cannot be read, by the system's code. */
export const unopened: Record<string, string> = {
  ENOENT:
    'Không có thư mục nội dung này; ghi lại đường dẫn ở PLAN_CONTENT_DIR, hoặc bỏ biến ấy để dùng thư mục content.',
  ENOTDIR:
    'Đây là một tệp, không phải thư mục nội dung; ghi đường dẫn của cả thư mục ở PLAN_CONTENT_DIR.',
  default: 'Tệp hay thư mục này không mở được; xem lại quyền đọc của nó.',
};

/** The text of a file as a tree holds it, without asking how large the file is or where a link leads. */
export function textAt(path: string): string {
  const stats = lstatSync(path);
  if (!stats.isFile()) return linkMark;
  const bytes = Buffer.alloc(Math.min(stats.size, largestFile + 1));
  const file = openSync(path, 'r');
  try {
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}
