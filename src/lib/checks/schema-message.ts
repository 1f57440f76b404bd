import type { core } from 'zod';

/** One Vietnamese sentence for one schema issue: what is wrong and what to write. */
export function schemaMessage(issue: core.$ZodIssue): string {
  const key = issue.path.filter((part) => typeof part === 'string').at(-1);
  const name = key ? `“${String(key)}”` : 'phần dữ liệu này';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Khóa ${issue.keys.map((each) => `“${each}”`).join(', ')} không có trong mẫu; bỏ khóa ấy hoặc sửa lại tên cho đúng.`;
    case 'invalid_type':
      return issue.input === undefined
        ? `Thiếu ${name}; thêm một dòng “${String(key)}: …”.`
        : `Giá trị của ${name} không đúng kiểu; cần ${kinds[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `Giá trị của ${name} không dùng được; chọn một trong: ${issue.values.join(', ')}.`;
    case 'too_big':
      return `${name} quá dài; rút còn tối đa ${issue.maximum} ký tự.`;
    case 'too_small':
      return `${name} còn trống; điền nội dung.`;
    case 'invalid_format':
      return `${name} viết sai mẫu; ${formats[String(key)] ?? 'xem mẫu ở một mục đã có.'}`;
    default:
      return `${name} chưa đúng; xem mẫu ở một mục đã có.`;
  }
}

const kinds: Record<string, string> = {
  string: 'một dòng chữ, đặt trong ngoặc kép nếu bắt đầu bằng số',
  number: 'một con số',
  int: 'một số nguyên',
  array: 'một danh sách, ví dụ [a, b]',
  object: 'một nhóm khóa thụt vào trong',
};

const formats: Record<string, string> = {
  code: 'mã mục có dạng gp-2.',
  date: 'ngày viết như "2026-11-24".',
  URL: 'địa chỉ bắt đầu bằng https://.',
  url: 'địa chỉ bắt đầu bằng https://.',
  issued: 'ngày viết như "2025-03-11", "2025-03" hoặc "2025".',
  accessed: 'tháng viết như "2026-11".',
};
