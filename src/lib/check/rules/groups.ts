import type { Loaded } from '../../plan/load.ts';
import { isGroupFolder } from '../../read/places.ts';
import { reservedOf } from '../../read/reserved.ts';
import type { Rule } from '../rule.ts';

/** A group is its folder: each that plan.yaml names has its page; of other folders, reading tells (`strangers.ts`). */
export const groups: Rule = {
  code: 'phan',
  needs: ['plan.yaml'],
  *check(loaded) {
    const file = 'plan.yaml';
    const { crossing, groups } = loaded.content.about;
    for (const [folder, { letters }] of Object.entries(groups)) {
      const index = `${folder}/index.md`;
      const path = ['groups', folder];
      if (!isGroupFolder(folder)) {
        const message = `“${folder}” không làm tên thư mục của một phần được; viết bằng chữ thường không dấu, số và gạch nối, và không lấy tên trang có sẵn như trang, nguon.`;
        yield { file, path, message };
      } else if (isTaken(loaded, folder, letters)) {
        const message = `Chữ đầu “${letters}” đã dùng cho phần khác hay cho một địa chỉ của trang; chọn chữ khác, hai đến bốn chữ cái.`;
        yield { file, path: [...path, 'letters'], message };
      } else if (!loaded.raw.has(index)) {
        const message = `Phần “${folder}” chưa có tệp ${index}; thêm tệp ấy theo mẫu của một phần đã có, hoặc bỏ phần này khỏi plan.yaml.`;
        yield { file, path, message };
      }
    }
    const letters = new Set(Object.values(groups).map((group) => group.letters));
    for (const [key, value] of Object.entries(crossing ?? {})) {
      const message = `Bảng nhiệm vụ và giải pháp gọi phần “${value}” mà groups không có; ghi chữ đầu của một phần đã khai.`;
      if (!letters.has(value)) yield { file, path: ['crossing', key], message };
    }
  },
};

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
