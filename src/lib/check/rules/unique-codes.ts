import { reservedOf } from '../../read/reserved.ts';
import { isSection, type MarkdownFile, type SectionFile } from '../../read/load-markdown.ts';
import type { About } from '../../read/about.ts';
import { folderOf, groupCode } from '../../read/groups.ts';
import type { Found, Rule } from '../rule.ts';

/** Section codes are unique, stand in their group's folder, and no two files give one address. */
export const uniqueCodes: Rule = {
  code: 'ma-muc',
  reason: 'Mã mục và địa chỉ là vĩnh viễn: mỗi mã, mỗi địa chỉ chỉ thuộc về một tệp.',
  check({ markdown, content }) {
    const sections = markdown.filter(isSection);
    return [
      ...twins(markdown),
      ...pagesWithTakenNames(markdown, content.about),
      ...codesTwice(sections),
      ...codesOutOfPlace(sections, content.about),
    ];
  },
};

function twins(files: MarkdownFile[]): Found[] {
  const addressOf = ({ id }: MarkdownFile) => id.replace(/\/index$/, '');
  const byAddress = Map.groupBy(files, addressOf);
  return files.flatMap((current): Found[] => {
    const address = addressOf(current);
    const twin = byAddress.get(address)?.find((other) => other !== current);
    if (!twin) return [];
    const message = `Tệp này và ${twin.file} cùng cho một địa chỉ /${address}/; đổi tên hoặc xóa một tệp.`;
    return [{ file: current.file, line: 1, message }];
  });
}

/** The name of a standing page is its code, its address and an id on other pages. */
function pagesWithTakenNames(files: MarkdownFile[], about: About): Found[] {
  const reserved = reservedOf(about);
  return files
    .filter(({ kind, id }) => kind === 'page' && reserved.isName(id))
    .map(({ file, id }) => {
      const message = `Tên tệp “${id}” đã dùng cho việc khác (mã một mục, trang báo lỗi, bộ tìm kiếm, mã máy đặt), mà tên tệp trong trang/ thành địa chỉ và mã của trang; đổi sang tên khác, ví dụ trang/gioi-thieu.mdx.`;
      return { file, line: 1, message };
    });
}

/** The sections that are the first with their code. */
const firstWithCode = (sections: SectionFile[]) =>
  new Map(sections.toReversed().map((section) => [section.data.code, section]));

function codesTwice(sections: SectionFile[]): Found[] {
  const first = firstWithCode(sections);
  return sections.flatMap((section): Found[] => {
    const { file, data, lineOf } = section;
    const owner = first.get(data.code)!;
    if (owner === section) return [];
    const message = `Mã “${data.code}” đã thuộc về ${owner.file}; đặt mã khác.`;
    return [{ file, line: lineOf(['code']), message }];
  });
}

/** In a folder that is a group's, with a code of one: of any other, reading tells (`strangers.ts`). */
function codesOutOfPlace(sections: SectionFile[], about: About): Found[] {
  return [...firstWithCode(sections).values()].flatMap(({ file, data, lineOf }): Found[] => {
    const { code } = data;
    const letters = about.groups[file.split('/')[0]!]?.letters;
    const folder = folderOf(about, groupCode(code));
    const place = `${folder}/${code.includes('-') ? '‹tên›.md' : 'index.md'}`;
    const rightFolder = file.startsWith(`${folder}/`);
    const rightName = file.endsWith('/index.md') !== code.includes('-');
    if (!letters || (rightFolder && rightName)) return [];
    const own = file.endsWith('/index.md') ? `“${letters}”` : `bắt đầu bằng “${letters}-”`;
    const message = rightFolder
      ? `Mã “${code}” không hợp với tên tệp; đổi tên tệp thành ${place}, hoặc đặt mã ${own}.`
      : `Mã “${code}” không thuộc phần chứa tệp này; chuyển tệp tới ${place}, hoặc đặt mã của phần này, ${own}.`;
    return [{ file, line: lineOf(['code']), message }];
  });
}
