import type { core } from 'zod';

/** One Vietnamese sentence for one schema issue: what is wrong and what to write. */
export function schemaMessage(issue: core.$ZodIssue): string {
  const key = issue.path.filter((part) => typeof part === 'string').at(-1);
  const name = key ? `“${String(key)}”` : 'phần dữ liệu này';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Mẫu không có dòng nào tên ${issue.keys.map((each) => `“${each}”`).join(', ')}; bỏ dòng ấy hoặc sửa lại tên cho đúng.`;
    case 'invalid_type':
      return issue.input === undefined
        ? `Thiếu ${name}; thêm một dòng “${String(key)}: …”.`
        : `Giá trị của ${name} không đúng kiểu; ghi ${kinds[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `Giá trị của ${name} không dùng được; chọn một trong: ${issue.values.join(', ')}.`;
    case 'too_big':
      return `${name} quá dài; rút còn tối đa ${issue.maximum} ký tự.`;
    case 'too_small':
      if (issue.origin === 'array')
        return `Danh sách ${name} còn thiếu; ghi ít nhất ${issue.minimum} dòng.`;
      return issue.origin === 'string'
        ? `${name} còn trống; điền nội dung.`
        : `Giá trị của ${name} nhỏ quá; ghi một số lớn hơn.`;
    case 'invalid_format':
      return `${name} viết sai mẫu; ${formats[String(key)] ?? 'xem mẫu ở một mục đã có'}.`;
    default:
      return `${name} chưa đúng; ${formats[String(key)] ?? 'xem mẫu ở một mục đã có'}.`;
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
  code: 'viết mã mục như gp-2, trang nhóm thì như gp',
  date: 'viết ngày như "2026-11-24"',
  URL: 'viết địa chỉ bắt đầu bằng https://',
  url: 'viết địa chỉ bắt đầu bằng https://',
  issued: 'viết ngày như "2025-03-11", "2025-03" hoặc "2025"',
  end: 'viết ngày như "2025-03-11", "2025-03" hoặc "2025"',
  accessed: 'viết tháng như "2026-11"',
  archive: 'viết địa chỉ bắt đầu bằng https://',
  repository: 'viết địa chỉ bắt đầu bằng https://',
  contact: 'viết một địa chỉ thư như bientap@example.org',
  task: 'viết mã nhiệm vụ như nv-2',
  solution: 'viết mã giải pháp như gp-2',
};
