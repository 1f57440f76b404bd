import { reservedOf } from '../../read/reserved.ts';
import { isSection, type MarkdownFile, type SectionFile } from '../../read/load-markdown.ts';
import type { About } from '../../read/about.ts';
import { folderOf, groupCode } from '../../read/groups.ts';
import type { Rule } from '../rule.ts';

/** Section codes are unique, stand in their group's folder, and no two files give one address. */
export const uniqueCodes: Rule = {
  code: 'ma-muc',
  *check({ markdown, content: { about } }) {
    const reserved = reservedOf(about);
    const byAddress = Map.groupBy(markdown, addressOf);
    const sections = markdown.filter(isSection);
    const firsts = new Map(sections.toReversed().map((each) => [each.data.code, each]));
    for (const page of markdown) {
      const { file, id, kind } = page;
      const address = addressOf(page);
      const twin = byAddress.get(address)!.find((other) => other !== page);
      if (twin)
        yield {
          file,
          message: `Tệp này và ${twin.file} cùng cho một địa chỉ /${address}/; đổi tên hoặc xóa một tệp.`,
        };
      // The name of a standing page is its code, its address and an id on other pages.
      if (kind === 'page' && reserved.isName(id))
        yield {
          file,
          message: `Tên tệp “${id}” đã dùng cho việc khác (mã một mục, trang báo lỗi, bộ tìm kiếm, mã máy đặt), mà tên tệp trong trang/ thành địa chỉ và mã của trang; đổi sang tên khác, ví dụ trang/gioi-thieu.mdx.`,
        };
    }
    for (const section of sections) {
      const owner = firsts.get(section.data.code)!;
      const message =
        owner === section
          ? outOfPlace(section, about)
          : `Mã “${section.data.code}” đã thuộc về ${owner.file}; đặt mã khác.`;
      yield { file: section.file, path: ['code'], message };
    }
  },
};

const addressOf = ({ id }: MarkdownFile) => id.replace(/\/index$/, '');

/** In a folder that is a group's, with a code of one: of any other, reading tells (`strangers.ts`). */
function outOfPlace({ file, data: { code } }: SectionFile, about: About): string | undefined {
  const letters = about.groups[file.split('/')[0]!]?.letters;
  const folder = folderOf(about, groupCode(code));
  const place = `${folder}/${code.includes('-') ? '‹tên›.md' : 'index.md'}`;
  const rightFolder = file.startsWith(`${folder}/`);
  const rightName = file.endsWith('/index.md') !== code.includes('-');
  if (!letters || (rightFolder && rightName)) return undefined;
  const own = file.endsWith('/index.md') ? `“${letters}”` : `bắt đầu bằng “${letters}-”`;
  return rightFolder
    ? `Mã “${code}” không hợp với tên tệp; đổi tên tệp thành ${place}, hoặc đặt mã ${own}.`
    : `Mã “${code}” không thuộc phần chứa tệp này; chuyển tệp tới ${place}, hoặc đặt mã của phần này, ${own}.`;
}
