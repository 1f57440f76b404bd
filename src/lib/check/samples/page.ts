import { insteadLabel } from '../../read/problem.ts';
import { codeSpan } from '../../publish/forge/inert.ts';
import type { Shown, Told } from './told.ts';

/** The page for editors with every message, made from samples: Markdown. */
export function messagesPage(told: Told[]): string {
  const count = told.flatMap(({ shown }) => shown).length;
  return [
    '<!-- Viết bởi npm run thong-bao từ các mẫu của quy tắc; đừng sửa tay. -->',
    '',
    '# Các thông báo của bước kiểm tra',
    '',
    'Mỗi lần nội dung được sửa, bước kiểm tra đọc lại tất cả và báo chỗ cần sửa: tên tệp, số dòng, điều sai và cách viết lại, cuối câu là mã trong ngoặc. Nơi máy biết chắc, dòng dưới ghi sẵn cả dòng đã viết đúng, sau chữ “Viết thế này”. **Lỗi** phải sửa xong mới đăng được; **gợi ý** thì nên sửa nhưng không chặn.',
    '',
    `Trang này kể đủ ${told.length} mã và ${count} ví dụ: cột trái là dòng viết sai, cột phải là thông báo về dòng ấy. Tìm mã của thông báo (chữ trong ngoặc) trong danh sách dưới đây. Ở cột trái, ␣ là một dấu cách, → là một dấu tab, ‹U+…› là một ký tự mắt không thấy; lỗi của cả tệp thì ghi tên tệp.`,
    '',
    'Dòng khai báo là dòng “tên: giá trị” ở đầu trang, giữa hai dòng “---”, hoặc trong tệp .yaml. Tiểu mục là phần dưới một dòng “## … {#ma-tieu-muc}”. Chú dẫn là chỗ ghi nguồn, như `[@bai-bao-1740]`.',
    '',
    ...told.map(({ code }) => `- [\`${code}\`](#${code})`),
    '',
    ...told.flatMap(({ code, reason, shown }) => [
      `## ${code}`,
      '',
      `Vì sao: ${reason}`,
      '',
      '| Dòng viết sai | Thông báo |',
      '| --- | --- |',
      ...shown.map(row),
      '',
    ]),
  ].join('\n');
}

function row({ line, message, instead, hint }: Shown): string {
  const told = `${hint ? '**Gợi ý.** ' : ''}${plain(message)}`;
  const below = instead === undefined ? '' : `<br>${insteadLabel}${code(shortened(instead))}`;
  return `| ${code(shortened(line))} | ${told}${below} |`;
}

/** A line as code in a cell of a table, whatever it holds. */
function code(line: string): string {
  return codeSpan(line.replaceAll('|', '\\|'));
}

/** A message as text: nothing of it is markup here. */
function plain(message: string): string {
  return message.replace(/[\\`*_<>[\]{}|#~&]/g, '\\$&').replaceAll('\n', ' ');
}

function shortened(line: string): string {
  return line.length > 120 ? `${line.slice(0, 118)}…` : line;
}
