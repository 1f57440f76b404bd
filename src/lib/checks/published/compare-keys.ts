import { treeAt, type FoundBase } from './git-base.ts';
import type { Loaded } from '../../content/load.ts';
import type { Problem } from '../../content/problem.ts';
import { readYaml } from '../../content/yaml.ts';

/** Files whose keys are addresses on a page: `/thuat-ngu/#pci`. */
const pages: Record<string, string> = {
  'co-quan.yaml': '/co-quan/',
  'thuat-ngu.yaml': '/thuat-ngu/',
};

/** Bodies and terms that main has published and this change takes away or gives another key, by git. */
export function compareKeys(directory: string, loaded: Loaded, base: FoundBase): Problem[] {
  return lostKeys(
    treeAt(directory, base.commit, (file) => Object.hasOwn(pages, file)),
    loaded,
  );
}

/** Keys that published files have and those of now do not. A file that cannot be read lost none. */
export function lostKeys(published: Map<string, string>, { tree, yaml }: Loaded): Problem[] {
  return [...published].flatMap(([file, text]) => {
    const located = yaml.get(file);
    if (!located || located.problems.length || tree.get(file) === text) return [];
    const before = keysOf(readYaml(text, file).value);
    const now = keysOf(located.value);
    const kept = new Set(now);
    return before.flatMap((key, index): Problem[] => {
      if (kept.has(key)) return [];
      // What stands in its place is most likely the same under another key.
      const instead = now[Math.min(index, now.length - 1)];
      return [
        {
          file,
          line: instead === undefined ? 1 : located.lineOf([instead]),
          rule: 'ten-khoa',
          message: `Địa chỉ ${pages[file]}#${key} đã đăng, có người đã dẫn, mà tên “${key}” không còn trong tệp này; giữ tên ấy như cũ, chỉ sửa lời bên trong.`,
        },
      ];
    });
  });
}

function keysOf(value: unknown): string[] {
  return value && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
}
