import type { core } from 'zod';

/** One Vietnamese sentence for one schema issue: what is wrong and what to write. */
export function schemaMessage(issue: core.$ZodIssue): string {
  const key = issue.path.filter((part) => typeof part === 'string').at(-1);
  const name = key ? `“${String(key)}”` : 'phần khai báo này';
  if (isNeither(issue))
    return schemaMessage({ ...issue, code: 'invalid_type', expected: 'string' });
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Dòng ${issue.keys.map((each) => `“${each}”`).join(', ')} không có trong mẫu; xóa dòng ấy, hoặc sửa tên theo một tệp cùng loại đã có.`;
    case 'invalid_type':
      return issue.input === undefined
        ? `Thiếu ${name}; thêm một dòng “${String(key)}: …”.`
        : wrongKind(name, issue);
    // Only the ledger's keys have a form of their own.
    case 'invalid_key':
      return `“${String(key)}” không phải là địa chỉ trang hay mã tiểu mục; viết địa chỉ trang như /giai-phap/kinh-te-bien/, mã tiểu mục như ab-2.noi-dung.`;
    case 'invalid_value':
      return `Giá trị của ${name} không dùng được; chọn một trong: ${issue.values.join(', ')}.`;
    case 'too_big':
      return tooBig(name, issue);
    case 'too_small':
      return tooSmall(name, issue);
    case 'custom':
      // Said where the value is described.
      return `${name}: ${issue.message}.`;
    case 'invalid_format':
    default:
      return `${name} viết sai mẫu; ${formats.get(issue.path[0] === 'changes' ? 'day' : String(key)) ?? 'xem mẫu ở một mục đã có'}.`;
  }
}

/** What may be a text or a list, and is neither: mostly a text was meant. */
function isNeither(issue: core.$ZodIssue): boolean {
  const branches = issue.code === 'invalid_union' ? issue.errors.flat() : [];
  return branches.some((each) => each.code === 'invalid_type' && each.expected === 'array');
}

const noChanges =
  '“changes” chưa kể lần sửa nào theo mẫu; ghi ít nhất một lần sửa, gồm hai dòng “  - date: …” và “    note: …”.';

function wrongKind(name: string, { input, expected }: core.$ZodIssueInvalidType): string {
  if (expected === 'string' && Number.isFinite(input))
    return `Giá trị của ${name} chỉ gồm số nên máy không coi là chữ; đặt trong ngoặc kép thẳng, ví dụ "2021".`;
  if (expected === 'array' && name === '“changes”') return noChanges;
  return `Giá trị của ${name} không đúng kiểu; ghi ${kinds[expected] ?? expected}.`;
}

function tooBig(name: string, { origin, maximum }: core.$ZodIssueTooBig): string {
  if (origin === 'array') return `Danh sách ${name} quá dài; bỏ bớt, còn tối đa ${maximum} dòng.`;
  if (origin === 'string') return `${name} quá dài; rút còn tối đa ${maximum} ký tự.`;
  return `Giá trị của ${name} lớn quá; ghi một số không lớn hơn ${maximum}.`;
}

function tooSmall(name: string, { origin, minimum, inclusive }: core.$ZodIssueTooSmall): string {
  if (name === '“changes”') return noChanges;
  if (origin === 'array') return `Danh sách ${name} còn thiếu; ghi ít nhất ${minimum} dòng.`;
  if (origin === 'string') return `${name} còn trống; điền nội dung.`;
  return `Giá trị của ${name} nhỏ quá; ghi một số ${inclusive ? 'không nhỏ hơn' : 'lớn hơn'} ${minimum}.`;
}

const kinds: Record<string, string> = {
  string: 'một dòng chữ, đặt trong ngoặc kép thẳng',
  number: 'một số, như 1',
  int: 'một số nguyên, như 1',
  boolean: 'true (có) hoặc false (không)',
  array: 'một danh sách, ví dụ [nông thôn]',
  object: 'các dòng “tên: giá trị” thụt vào trong',
};

/** What is written in the place of a value by its key, or by several. */
const rows: [keys: string, write: string][] = [
  ['feed', 'ghi một mã UUID như 123e4567-e89b-42d3-a456-426655440000'],
  ['letters', 'viết hai đến bốn chữ cái không dấu, như ab'],
  ['rows', 'viết chữ đầu của một phần, như cd'],
  ['columns', 'viết chữ đầu của một phần, như ab'],
  ['number', 'viết số, ký hiệu văn bản như 15/QĐ-UBND'],
  ['code', 'viết mã mục như ab-2, trang của cả phần thì như ab'],
  ['day on reviewed', 'viết năm-tháng-ngày, như 2026-11-24'],
  [
    'date issued end',
    'viết năm-tháng-ngày, năm-tháng hoặc năm, như "2025-03-11", "2025-03" hoặc "2025"',
  ],
  ['accessed', 'viết năm-tháng, như "2026-11"'],
  ['URL url archive repository', 'viết địa chỉ bắt đầu bằng https://'],
  ['contact', 'viết một địa chỉ thư điện tử như bientap@example.org'],
  ['task', 'viết mã mục như cd-2'],
  ['solution', 'viết mã mục như ab-2'],
  ['accounts points text', 'viết tên của một câu như ab-2.ket-qua.muc-moi'],
];
const formats = new Map(
  rows.flatMap(([keys, write]) => keys.split(' ').map((key) => [key, write] as const)),
);
