import type { Loaded } from '../../plan/load.ts';
import { isGroupFolder } from '../../read/places.ts';
import { reservedOf } from '../../read/reserved.ts';
import type { Found, Rule } from '../rule.ts';

/** A group is its folder: each that plan.yaml names has its page; of other folders, reading tells (`strangers.ts`). */
export const groups: Rule = {
  code: 'phan',
  reason:
    'Mỗi phần của kế hoạch là một thư mục có trang riêng: phần khai thiếu hay thừa thì mất cả thư mục mà không ai hay.',
  needs: ['plan.yaml'],
  check: (loaded) => [...declared(loaded), ...crossing(loaded)],
};

const file = 'plan.yaml';

function at({ yaml }: Loaded, path: PropertyKey[], message: string): Found {
  return { file, line: yaml.get(file)?.lineOf(path) ?? 1, message };
}

function declared(loaded: Loaded): Found[] {
  const { content, raw } = loaded;
  return Object.entries(content.about.groups).flatMap(([folder, { letters }]): Found[] => {
    const index = `${folder}/index.md`;
    const path = ['groups', folder];
    const odd = `“${folder}” không làm tên thư mục của một phần được; viết bằng chữ thường không dấu, số và gạch nối, và không lấy tên trang có sẵn như trang, nguon.`;
    const taken = `Chữ đầu “${letters}” đã dùng cho phần khác hay cho một địa chỉ của trang; chọn chữ khác, hai đến bốn chữ cái.`;
    const absent = `Phần “${folder}” chưa có tệp ${index}; thêm tệp ấy theo mẫu của một phần đã có, hoặc bỏ phần này khỏi plan.yaml.`;
    if (!isGroupFolder(folder)) return [at(loaded, path, odd)];
    if (isTaken(loaded, folder, letters)) return [at(loaded, [...path, 'letters'], taken)];
    return raw.has(index) ? [] : [at(loaded, path, absent)];
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

function crossing(loaded: Loaded): Found[] {
  const { crossing, groups } = loaded.content.about;
  const letters = new Set(Object.values(groups).map((group) => group.letters));
  return Object.entries(crossing ?? {}).flatMap(([key, value]) => {
    const message = `Bảng nhiệm vụ và giải pháp gọi phần “${value}” mà groups không có; ghi chữ đầu của một phần đã khai.`;
    return letters.has(value) ? [] : at(loaded, ['crossing', key], message);
  });
}
