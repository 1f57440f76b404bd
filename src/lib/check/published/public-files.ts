import { isEditionName, isFrozen } from '../../read/edition-names.ts';
import { holdsOf } from '../../publish/policy/served-as-is.ts';
import type { Problem } from '../../read/problem.ts';
import type { StoredFiles } from '../../read/stored-files.ts';

/** Files of `public` that are not what the short list of served files allows. */
export function strayFilesIn(files: StoredFiles): Problem[] {
  return [...files].flatMap(([file, bytes]): Problem[] => {
    const holds = holdsOf(file);
    if (holds && bytes && holds(Buffer.from(bytes))) return [];
    return [{ file, line: 1, rule: 'tep-la', message: messageFor(file, Boolean(holds && bytes)) }];
  });
}

function messageFor(file: string, isServed: boolean): string {
  if (isServed)
    return `Tệp ${file} có thứ mà tệp loại này không cần, có thể là mã lệnh hay địa chỉ nơi khác; trả lại tệp cũ, hoặc bỏ phần ấy.`;
  const [, name = ''] = isFrozen(file) ? file.split('/') : [];
  // Main may have published it from here before editions moved.
  if (isEditionName(name))
    return `Bản lưu ${name} nằm ở chỗ cũ, nay bản lưu đi cùng nội dung; chuyển cả thư mục public/phien-ban/${name} sang phien-ban trong thư mục nội dung, không đổi chữ nào.`;
  return 'Tệp này sẽ được đăng nguyên như thế, không ai kiểm tra; xóa nó, thư mục public chỉ giữ biểu tượng của trang (favicon, icon) và site.webmanifest.';
}
