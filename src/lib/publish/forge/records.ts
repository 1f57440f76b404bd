import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../read/files-in.ts';
import {
  editionFileNames,
  editionsFolder,
  isEditionName,
  isFrozen,
} from '../../read/edition-names.ts';
import { ledgerFile } from '../../read/ledger-file.ts';

/**
 * What is wrong with records that another job handed over, whose packages may have done anything
 * to them: a file that is none, a link, a ledger without a line it had, an edition that the
 * content has with other bytes, or one that is not whole. One clause in Vietnamese; undefined
 * when they may be put on main.
 *
 * @param handed the folder handed over, laid out like the content folder
 */
export function wrongRecord(handed: string, content: string): string | undefined {
  const files = filesIn(handed);
  const editionOf = (file: string) => {
    const [, name = '', ...rest] = file.split('/');
    const allowed = editionFileNames.includes(rest.join('/')) || existsSync(join(content, file));
    return isFrozen(file) && isEditionName(name) && allowed ? name : undefined;
  };
  const stray = files.find(
    (file) =>
      !lstatSync(join(handed, file)).isFile() ||
      (file !== ledgerFile && editionOf(file) === undefined),
  );
  if (stray !== undefined)
    return `“${stray}” không phải danh sách địa chỉ đã đăng hay tệp của một bản lưu`;
  if (files.includes(ledgerFile) && !growsFrom(ledgerIn(content), ledgerIn(handed)))
    return `“${ledgerFile}” không phải là danh sách địa chỉ đã đăng, hay mất dòng đã có`;

  const names = new Set(files.flatMap((file) => editionOf(file) ?? []));
  for (const name of names) {
    const [is, was] = [handed, content].map((root) => join(root, editionsFolder, name));
    const isKnown = existsSync(was!);
    const expected = isKnown ? filesIn(was!) : editionFileNames;
    const differs = expected.some((file) => {
      const path = join(is!, file);
      if (!existsSync(path)) return true;
      return isKnown && !readFileSync(path).equals(readFileSync(join(was!, file)));
    });
    if (differs) return `bản lưu ${name} ${isKnown ? 'khác bản đã đăng' : 'thiếu tệp'}`;
  }
  return undefined;
}

function ledgerIn(folder: string): string {
  const path = join(folder, ledgerFile);
  return existsSync(path) ? readFileSync(path, 'utf8') : '{ "pages": {}, "clauses": {} }';
}

/** Recording adds lines and renews titles: no address goes, and none gets another day. */
function growsFrom(before: string, after: string): boolean {
  try {
    const [was, now] = [before, after].map((text) => JSON.parse(text) as Lines);
    return (['pages', 'clauses', 'embeds'] as const).every((part) =>
      Object.entries(was![part] ?? {}).every(
        ([key, { since, text }]) =>
          now![part]?.[key]?.since === since && now![part][key].text === text,
      ),
    );
  } catch {
    return false;
  }
}

type Lines = Partial<
  Record<'pages' | 'clauses' | 'embeds', Record<string, { since: string; text?: string }>>
>;
