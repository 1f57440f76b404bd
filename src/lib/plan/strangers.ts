import type { About } from '../read/about.ts';
import { folderOf, groupCode } from '../read/groups.ts';
import type { MarkdownFile } from '../read/load-markdown.ts';
import { isSubjectFile, places } from '../read/places.ts';
import type { Problem } from '../read/problem.ts';

/** The folder of a section's file; of a standing page, nothing. */
const folderIn = (file: string) =>
  places.markdown.test(file) && file.endsWith('.md') && !isSubjectFile(file)
    ? file.split('/')[0]!
    : undefined;

/** The files of folders that are no group of the plan, each folder told once: they are not read. */
export function inStrangeFolders(files: string[], { groups }: Pick<About, 'groups'>) {
  const strange = files.filter((file) => {
    const folder = folderIn(file);
    return folder !== undefined && !(folder in groups);
  });
  const first = new Map(strange.toReversed().map((file) => [folderIn(file)!, file]));
  const problems = [...first].map(([folder, file]): Problem => ({
    file,
    line: 1,
    rule: 'phan',
    message: `Thư mục “${folder}” không phải là phần nào trong plan.yaml; khai phần ấy ở groups, hoặc chuyển các tệp trong đó đi.`,
  }));
  return { files: strange, problems };
}

/** Why a file is no section of its group: its code starts as no code of the plan does. */
export function strangeCode(read: MarkdownFile, about: Pick<About, 'groups'>): Problem[] {
  if (read.kind !== 'section') return [];
  const { file, data, lineOf } = read;
  if (folderOf(about, groupCode(data.code)) !== undefined) return [];
  const letters = about.groups[folderIn(file)!]?.letters;
  const own = file.endsWith('/index.md') ? `“${letters}”` : `bắt đầu bằng “${letters}-”`;
  const message = `Mã “${data.code}” không thuộc phần nào của kế hoạch; đặt mã của phần này, ${own}.`;
  return [{ file, line: lineOf(['code']), rule: 'ma-muc', message }];
}
