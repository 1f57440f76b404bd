import { isContentFile } from '../../read/places.ts';
import { linkMark } from '../../read/content-tree.ts';
import type { Rule } from '../rule.ts';

/** Every file has its place: nothing else is published, and nothing leads out of the folder. */
export const strayFiles: Rule = {
  code: 'tep-la',
  check({ raw, content }) {
    const folders = [...Object.keys(content.about.groups), 'trang', 'nguon'];
    return [...raw].map(([file, text]) => ({ file, message: messageFor(file, text, folders) }));
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

function messageFor(file: string, text: string, folders: string[]): string | undefined {
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
