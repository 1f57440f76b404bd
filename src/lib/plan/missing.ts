import type { About } from '../read/about.ts';
import { dataFiles, isSubjectFile, optionalFiles } from '../read/places.ts';
import type { Problem } from '../read/problem.ts';
import type { ContentTree } from '../read/read-tree.ts';
import { matrixPage } from './matrix.ts';
import { pagesWithData, questionPage } from './plain-pages.ts';

/** The files that every content has and this one has not. */
export function missingFiles(tree: ContentTree, { crossing }: About): Problem[] {
  if (!tree.size)
    return [missing('', 'Thư mục nội dung này trống; chạy npm run new để bắt đầu một kế hoạch.')];
  const pages = [
    ...pagesWithData,
    ...(crossing ? [matrixPage] : []),
    ...([...tree.keys()].some(isSubjectFile) ? [questionPage] : []),
  ];
  const optional: readonly string[] = optionalFiles;
  return [
    ...dataFiles.filter((file) => !optional.includes(file)),
    ...pages.map((id) => `trang/${id}.mdx`),
  ]
    .filter((file) => !tree.has(file) && (crossing || file !== `${matrixPage}.yaml`))
    .map((file) => missing(file, `Thiếu tệp ${file}; lấy lại tệp cũ vào thư mục nội dung.`));
}

/** The pages of groups that are not there: a rule tells of them, and what leads there is not to blame. */
export function missingIndexes(tree: ContentTree, { groups }: About): string[] {
  return Object.keys(groups)
    .map((folder) => `${folder}/index.md`)
    .filter((file) => !tree.has(file));
}

function missing(file: string, message: string): Problem {
  return { file, line: 1, rule: 'thieu-tep', message };
}
