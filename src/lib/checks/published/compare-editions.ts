import { basename, dirname, relative } from 'node:path';
import { isEditionName, manifestFile } from '../../editions/names.ts';
import type { Plan } from '../../plan/types.ts';
import { versionsUpTo, type GitBase } from './git-base.ts';
import { foreignEditions, unmadeEditions } from './new-editions.ts';
import type { Problem } from '../../content/problem.ts';
import type { StoredFiles } from '../../content/stored-files.ts';

/**
 * By git: editions that main has published, in whatever state of it, and that are gone or are
 * not as first published, and those this change adds that the content does not make. What main
 * itself rewrote or took away stays told until it is given back. Outside a checkout only what
 * no edition may hold; that a base is missing, `compareContent` tells.
 *
 * @param directory of the editions, e.g. `public/phien-ban`
 * @param base of the folder that `public` stands in: it may itself be what is gone
 * @param now the content, when it has no error, and the day
 */
export function compareEditions(
  directory: string,
  files: StoredFiles,
  base: GitBase,
  now: { plan: Plan | undefined; today: string },
): Problem[] {
  if (base.kind === 'none') return foreignEditions(files);
  if (base.kind === 'missing') return [];
  const root = dirname(dirname(directory));
  const manifests = `:(glob)${relative(root, directory)}/*/${manifestFile}`;
  const versions = versionsUpTo(root, base.commit, manifests, '--first-parent');
  const first = new Map(
    [...versions].flatMap(([file, texts]) => {
      const name = basename(dirname(file));
      return isEditionName(name) ? [[`${name}/${manifestFile}`, texts.at(-1)!] as const] : [];
    }),
  );
  const names = new Set([...first.keys()].map((file) => dirname(file)));
  return [
    ...lostEditions(first, files),
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
