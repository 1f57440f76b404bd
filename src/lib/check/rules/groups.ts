import type { Loaded } from '../../plan/load.ts';
import { isGroupFolder } from '../../read/places.ts';
import type { Problem } from '../../read/problem.ts';
import { reservedOf } from '../../read/reserved.ts';
import type { Rule } from '../rule.ts';

/** A group is its folder: each that plan.yaml names has its page; of other folders, reading tells (`strangers.ts`). */
export const groups: Rule = {
  code: 'phan',
  reason:
    'Mỗi phần của kế hoạch là một thư mục có trang riêng: phần khai thiếu hay thừa thì mất cả thư mục mà không ai hay.',
  needs: ['plan.yaml'],
  check: (loaded) => [...declared(loaded), ...crossing(loaded)],
};

const file = 'plan.yaml';

function at({ yaml }: Loaded, path: PropertyKey[], message: string): Problem {
  return { file, line: yaml.get(file)?.lineOf(path) ?? 1, rule: 'phan', message };
}

function declared(loaded: Loaded): Problem[] {
  const { content, raw } = loaded;
  return Object.entries(content.about.groups).flatMap(([folder, { letters }]): Problem[] => {
    const index = `${folder}/index.md`;
    const path = ['groups', folder];
    if (!isGroupFolder(folder))
      return [
        at(
          loaded,
          path,
          `“${folder}” không làm tên thư mục của một phần được; viết bằng chữ thường không dấu, số và gạch nối, và không lấy tên trang có sẵn như trang, nguon.`,
        ),
      ];
    if (isTaken(loaded, folder, letters))
      return [
        at(
          loaded,
          [...path, 'letters'],
          `Chữ đầu “${letters}” đã dùng cho phần khác hay cho một địa chỉ của trang; chọn chữ khác, hai đến bốn chữ cái.`,
        ),
      ];
    return raw.has(index)
      ? []
      : [
          at(
            loaded,
            path,
            `Phần “${folder}” chưa có tệp ${index}; thêm tệp ấy theo mẫu của một phần đã có, hoặc bỏ phần này khỏi plan.yaml.`,
          ),
        ];
  });
}

/** Letters are a short address, ids and the start of codes: no other group's, nor the site's. */
function isTaken({ content }: Loaded, folder: string, letters: string): boolean {
  const others = Object.entries(content.about.groups).filter(([each]) => each !== folder);
  const site = reservedOf({ groups: {} });
  return (
    others.some(([name, group]) => name === letters || group.letters === letters) ||
    content.pages.some(({ id }) => id === letters) ||
    [letters, `${letters}-1`].some(site.isName) ||
    !isGroupFolder(letters)
  );
}

function crossing(loaded: Loaded): Problem[] {
  const { crossing, groups } = loaded.content.about;
  const letters = new Set(Object.values(groups).map((group) => group.letters));
  return Object.entries(crossing ?? {}).flatMap(([key, value]) =>
    letters.has(value)
      ? []
      : at(
          loaded,
          ['crossing', key],
          `Bảng nhiệm vụ và giải pháp gọi phần “${value}” mà groups không có; ghi chữ đầu của một phần đã khai.`,
        ),
  );
}
