import { basename, dirname } from 'node:path';
import { manifestFile } from '../../editions/names.ts';
import type { Plan } from '../../plan/types.ts';
import { treeAt, type GitBase } from './git-base.ts';
import { foreignEditions, unmadeEditions } from './new-editions.ts';
import type { Problem } from '../../content/problem.ts';
import type { StoredFiles } from '../../content/stored-files.ts';

/**
 * By git: editions that main has published and this change takes away or rewrites, manifest
 * and all, and those it adds that the content does not make. Outside a checkout only what
 * no edition may hold; that a base is missing, `compareContent` tells.
 *
 * @param base of the folder that the editions' folder stands in: it may itself be what is gone.
 * @param now the content, when it has no error, and the day.
 */
export function compareEditions(
  directory: string,
  files: StoredFiles,
  base: GitBase,
  now: { plan: Plan | undefined; today: string },
): Problem[] {
  if (base.kind === 'none') return foreignEditions(files);
  if (base.kind === 'missing') return [];
  const folder = `${basename(directory)}/`;
  const published = treeAt(
    dirname(directory),
    base.commit,
    (file) => file.startsWith(folder) && file.endsWith(`/${manifestFile}`),
  );
  const manifests = new Map(
    [...published].map(([path, text]) => [path.slice(folder.length), text]),
  );
  const names = new Set([...manifests.keys()].map((file) => dirname(file)));
  return [
    ...lostEditions(manifests, files),
    ...(now.plan ? unmadeEditions(files, names, now.plan, now.today) : []),
  ];
}

/** Published manifests, path inside the editions' folder → text, that are gone or differ now. */
export function lostEditions(published: Map<string, string>, files: StoredFiles): Problem[] {
  return [...published].flatMap(([file, text]) => {
    const now = files.get(file);
    if (now && Buffer.from(now).toString('utf8') === text) return [];
    const name = dirname(file);
    return [
      {
        file,
        line: 1,
        rule: 'phien-ban',
        message: `Phiên bản ${name} đã đăng nay ${now ? 'đã khác' : 'không còn'}; trả lại cả thư mục ${name} cũ (nhờ người duyệt nếu chưa biết cách), còn chỗ sai thì sửa trong thư mục content, máy sẽ chụp phiên bản mới.`,
      },
    ];
  });
}
