import { partsOfName } from '../../editions/editions.ts';
import { editionFiles } from '../../editions/files.ts';
import { editionFileNames, manifestFile, styleFile } from '../../editions/names.ts';
import { editionStyle } from '../../editions/style.ts';
import type { Plan } from '../../plan/types.ts';
import { hasForeignMarkup, readsFiles } from './edition-markup.ts';
import { editionFolders } from './editions.ts';
import type { Problem } from '../../content/problem.ts';
import type { StoredFiles } from '../../content/stored-files.ts';

/**
 * Editions that main does not have and that are not, byte for byte, what this content makes:
 * publishing freezes content, nobody writes an edition. An edition of a day to come would
 * besides stop every one before that day.
 *
 * @param published names of the editions main has: older code may have made them.
 * @param today e.g. `2026-11-24`.
 */
export function unmadeEditions(
  files: StoredFiles,
  published: ReadonlySet<string>,
  plan: Plan,
  today: string,
): Problem[] {
  return [...editionFolders(files)].flatMap(([name, edition]): Problem[] => {
    if (published.has(name)) return [];
    if (partsOfName(name).date > today)
      return [problem(name, `Phiên bản ${name} mang ngày chưa tới`)];
    const made = editionFiles(plan, name, editionStyle());
    const other = [...made].find(
      ([file, text]) => !Buffer.from(text).equals(edition.get(file) ?? Buffer.alloc(0)),
    );
    return other
      ? [problem(name, `Phiên bản ${name} không phải do máy chụp từ nội dung này`, other[0])]
      : [];
  });
}

/**
 * Editions that hold what no version of this site ever put there: a file, an element or an
 * attribute that could run, or read from elsewhere. For a folder outside a checkout, where
 * nothing but their own manifests vouches for editions, and older ones cannot be made again.
 */
export function foreignEditions(files: StoredFiles): Problem[] {
  return [...editionFolders(files)].flatMap(([name, edition]): Problem[] => {
    const textOf = (file: string) => Buffer.from(edition.get(file) ?? []).toString('utf8');
    const wrong = [
      ...[...edition.keys()].filter((file) => !editionFileNames.includes(file)),
      ...(hasForeignMarkup(textOf('index.html')) ? ['index.html'] : []),
      ...(readsFiles(textOf(styleFile)) ? [styleFile] : []),
    ];
    return wrong.map((file) =>
      problem(name, `Phiên bản ${name} có tệp, thẻ hoặc mã lệnh không do máy viết`, file),
    );
  });
}

function problem(name: string, wrong: string, file = manifestFile): Problem {
  return {
    file: `${name}/${file}`,
    line: 1,
    rule: 'phien-ban',
    message: `${wrong}; xóa cả thư mục ${name}, khi đăng máy sẽ chụp phiên bản mới.`,
  };
}
