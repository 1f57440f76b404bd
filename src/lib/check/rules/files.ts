import { inEachEntry } from '../../read/entries.ts';
import { linkMark } from '../../read/content-tree.ts';
import { normalise, pasteMarks, type PasteKind } from '../../read/paste.ts';
import { isContentFile, isWritten } from '../../read/places.ts';
import { firstLookAlike } from '../../words/look-alikes.ts';
import { isDevice, slugPattern } from '../../words/slug.ts';
import { describeCharacter, firstUnseen } from '../../words/unseen.ts';
import type { FoundOnLine, Rule } from '../rule.ts';

/** Every file has its place: nothing else is published, and nothing leads out of the folder. */
export const strayFiles: Rule = {
  code: 'tep-la',
  check({ raw, content }) {
    const folders = [...Object.keys(content.about.groups), 'trang', 'nguon'];
    return [...raw].map(([file, text]) => ({ file, message: strayMessage(file, text, folders) }));
  },
};

/** How a picture's bytes begin, decoded as UTF-8, by its extension; from each format's own specification. */
const beginnings = new Map(
  Object.entries({
    png: /^\uFFFDPNG\r\n/,
    jpg: /^\uFFFD{3}/,
    jpeg: /^\uFFFD{3}/,
    gif: /^GIF8[79]a/,
    webp: /^RIFF[\s\S]{4,16}WEBP/,
    avif: /^[\s\S]{4,8}ftypavif/,
    bmp: /^BM/,
    ico: /^\0\0/,
  }),
);

function strayMessage(file: string, text: string, folders: string[]): string | undefined {
  if (text === linkMark)
    return 'Đây là lối tắt tới một chỗ khác, không phải tệp; xóa nó rồi chép thẳng nội dung vào một tệp cùng tên.';
  if (isContentFile(file)) return undefined;
  const extension = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  if (/^svgz?$/.test(extension) || /^\s*<(?:\?xml|svg)/i.test(text))
    return 'Tệp SVG có thể chứa mã lệnh chạy trên máy người đọc; xóa tệp này và kể điều hình cho thấy bằng chữ hay bảng.';
  const picture = beginnings.get(extension);
  if (picture)
    return picture.test(text)
      ? 'Nội dung chưa dùng ảnh; xóa tệp này và kể điều ảnh cho thấy bằng chữ hay bảng.'
      : `Tệp mang đuôi .${extension} nhưng bên trong không phải ảnh loại ấy; xóa tệp này.`;
  if (/^(?:docx?|odt|rtf|pdf|xlsx?|pptx?)$/.test(extension))
    return `Tệp .${extension} không đọc được ở đây; mở nó ra, chép chữ vào một tệp .md theo mẫu của một mục đã có, rồi xóa tệp này.`;
  if (/^(?:html?|xhtml|js|mjs|cjs|ts|jsx|tsx|astro|css|json|wasm|php|sh)$/.test(extension))
    return 'Tệp mã lệnh không được đặt trong thư mục nội dung; xóa tệp này.';
  return `Tệp này không thuộc mẫu thư mục nội dung; chuyển vào ${folders.join('/, ')}/ hay so-lieu/ với đuôi .md, .mdx, .txt hay .yaml, hoặc xóa đi.`;
}

const plainName = new RegExp(String.raw`^(?:${slugPattern}/)?${slugPattern}\.\w+$`);

/** A file's name becomes an address or a key: plain small letters, digits and hyphens. */
export const fileNames: Rule = {
  code: 'ten-tep',
  *check({ raw }) {
    for (const file of raw.keys()) {
      if (!isContentFile(file)) continue;
      const device = file
        .split('/')
        .map((part) => part.split('.', 1)[0]!)
        .find(isDevice);
      if (device) {
        const message = `Windows giữ riêng tên “${device}” nên không mở được tệp này; đổi tên tệp hay thư mục, ví dụ kinh-te-bien.md.`;
        yield { file, message };
      }
      if (plainName.test(file)) continue;
      const odd = firstUnseen(file) ?? firstLookAlike(file);
      const what = odd ? describeCharacter(odd) : 'chữ hoa, dấu hay dấu cách';
      const message = `Tên tệp có ${what}; đổi tên, chỉ dùng chữ thường không dấu, số và gạch nối, ví dụ kinh-te-bien.md.`;
      yield { file, message };
    }
  },
};

const pasted: Record<PasteKind, string> = {
  bom: 'Đầu tệp có dấu BOM',
  'line-end': 'Tệp xuống dòng kiểu Windows (CRLF)',
  'soft-hyphen': 'Dòng này có gạch nối mềm, mắt không thấy',
  'separate-accent': 'Dòng này có chữ mà dấu viết rời khỏi chữ cái (NFD)',
  space: 'Dòng này có dấu cách đặc biệt, như dấu cách không ngắt dòng',
  trailing: 'Cuối dòng này thừa dấu cách',
  double: 'Dòng này có chỗ nhiều dấu cách liền nhau',
};

function marksIn(file: string, text: string): FoundOnLine[] {
  const clean = normalise(text).split('\n');
  return pasteMarks(text).map(({ line, kind }) => {
    const message = `${pasted[kind]}; trang vẫn đọc đúng, cứ để vậy, khi đăng máy tự sửa.`;
    // What begins or ends a line is seen by nobody, in whatever form it is told.
    const instead = /^(?:bom|trailing|line-end)$/.test(kind) ? undefined : clean[line - 1];
    return { file, line, message, hint: true, instead };
  });
}

const marksInFile = inEachEntry(marksIn);

/** Marks of typing and pasting: harmless, read as if they were not there, and told. */
export const pastedMarks: Rule = {
  code: 'dau-vet-dan',
  check: ({ raw, memory }) =>
    [...raw]
      .filter(([file, text]) => isWritten(file) && text !== linkMark)
      .flatMap(([file, text]) => memory.ofText(marksInFile, file, text)),
};
