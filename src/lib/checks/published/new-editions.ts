import { editionFiles } from '../../editions/files.ts';
import { editionStyle } from '../../editions/style.ts';
import { partsOfName } from '../../editions/editions.ts';
import type { Plan } from '../../plan/types.ts';
import { editionFolders, type EditionFiles } from './editions.ts';
import type { Problem } from '../../content/problem.ts';

/**
 * Editions that main does not have and that are not, byte for byte, what this content makes:
 * publishing freezes content, nobody writes an edition. An edition of a day to come would
 * besides stop every one before that day.
 *
 * @param published names of the editions main has: older code may have made them.
 * @param today e.g. `2026-11-24`.
 */
export function unmadeEditions(
  files: EditionFiles,
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

const foreign = new RegExp(
  [
    '<(?:script|style|iframe|frame|object|embed|base|form|img|picture|svg|math|video|audio)(?![a-z])',
    String.raw`<[a-z][^>]*[\s"'/](?:on[a-z]+|style|src|srcset)\s*=`,
    String.raw`<[a-z][^>]*\shref\s*=\s*["']?\s*(?:javascript|data|vbscript):`,
  ].join('|'),
  'i',
);

/**
 * Editions whose page holds what no version of this site ever put there: what runs, or reads
 * from elsewhere. For a folder outside a checkout, where older editions cannot be made again.
 */
export function foreignEditions(files: EditionFiles): Problem[] {
  return [...editionFolders(files)].flatMap(([name, edition]): Problem[] => {
    const html = Buffer.from(edition.get('index.html') ?? []).toString('utf8');
    return foreign.test(html)
      ? [problem(name, `Phiên bản ${name} có thẻ hoặc mã lệnh không do máy viết`, 'index.html')]
      : [];
  });
}

function problem(name: string, wrong: string, file = 'manifest.json'): Problem {
  return {
    file: `${name}/${file}`,
    line: 1,
    rule: 'phien-ban',
    message: `${wrong}; xóa cả thư mục ${name}, khi đăng máy sẽ chụp phiên bản mới.`,
  };
}
