import { inert } from '../../publish/forge/inert.ts';
import type { ChangedFile, FileKind } from './changed-files.ts';
import { lossLines, termLines } from './reach.ts';
import { sentenceLines } from './sentences.ts';
import { valueLines } from './values.ts';
import { changedWords, writtenParts, type Sides } from './words.ts';

const changeWords: Record<ChangedFile['change'], string> = {
  added: 'Thêm',
  changed: 'Sửa',
  removed: 'Xóa',
};

const guarded: { kind: FileKind; title: string; why: string }[] = [
  {
    kind: 'archive',
    title: 'Bản lưu của nguồn',
    why: 'Mọi trích dẫn và con số được soát theo tệp này: mở chính nguồn ra so từng chữ.',
  },
  {
    kind: 'ledger',
    title: 'Danh sách địa chỉ đã đăng',
    why: 'Người khác đã dẫn các địa chỉ này: chỉ ghi nơi địa chỉ dẫn tới hay lý do rút, không xóa dòng.',
  },
  {
    kind: 'edition',
    title: 'Bản lưu đã đăng',
    why: 'Bản lưu không bao giờ sửa tay: không duyệt, trừ khi biết rõ vì sao.',
  },
  {
    kind: 'workflow',
    title: 'Quy trình của kho',
    why: 'Tệp trong .github quyết định máy làm gì và ai phải duyệt: để người phụ trách mã xem.',
  },
  {
    kind: 'code',
    title: 'Mã của trang và bộ kiểm tra',
    why: 'Các tệp này quyết định trang hiện gì và máy kiểm tra những gì: để người phụ trách mã xem từng dòng.',
  },
];

const judged: { title: string; why: string; linesOf: (sides: Sides) => string[] }[] = [
  {
    title: 'Con số, tên, tên miền của nguồn đã có; thông tin của trang, của kế hoạch; lời dịch',
    why: 'Con số ghi thêm thì cả trang được dùng, tên có số ở plan.yaml thì không ai hỏi nguồn, tên hay tên miền đổi thì thành lời của người khác: mở nguồn ra so. Lời dịch máy không hiểu: nhờ người biết thứ tiếng ấy đọc.',
    linesOf: valueLines,
  },
  {
    title: 'Câu mới nói tới cơ quan',
    why: 'Máy không biết câu có thật hay không, kể cả câu có chú dẫn: mở nguồn của từng câu ra đọc.',
    linesOf: sentenceLines,
  },
  {
    title: 'Thuật ngữ gặp ở quá nhiều tiểu mục',
    why: 'Tiểu mục nào cũng sẽ nối tới thuật ngữ: xem cách viết có phải một chữ thường dùng.',
    linesOf: termLines,
  },
  {
    title: 'Trang mất hơn nửa số chữ',
    why: 'Người khác có thể đã dẫn các chữ bị bỏ: xem vì sao bỏ, lần sửa có ghi không.',
    linesOf: lossLines,
  },
];

/** So many files or places are named one by one. */
const most = 50;

/** What a reviewer must not overlook, loudly: files, then places; nothing when there is none. */
export function firstLook(files: ChangedFile[], sides: Sides | undefined): string[] {
  const parts = [
    ...guarded.map(({ kind, ...part }) => ({ ...part, lines: fileLines(files, kind, sides) })),
    ...judged.map(({ linesOf, ...part }) => ({ ...part, lines: sides ? linesOf(sides) : [] })),
  ].flatMap(({ title, why, lines }) => listed(`### ⚠️ ${title}`, lines, [why, '']));
  return parts.length ? ['## ⚠️ PHẢI XEM KỸ TRƯỚC KHI DUYỆT', '', ...parts] : [];
}

/** Every other file by name: whatever the comparison above should fail to see stands here. */
export function otherFiles(files: ChangedFile[]): string[] {
  return [
    ...listed('## Tệp nội dung', fileLines(files, 'content')),
    ...listed('## Tệp ngoài nội dung', fileLines(files, 'other')),
  ];
}

function listed(heading: string, lines: string[], why: string[] = []): string[] {
  const left = lines.length - most;
  const rest = left > 0 ? [`- và ${left} dòng nữa`] : [];
  return lines.length
    ? [`${heading} (${lines.length})`, '', ...why, ...lines.slice(0, most), ...rest, '']
    : [];
}

function fileLines(files: ChangedFile[], kind: FileKind, sides?: Sides): string[] {
  return files
    .filter((file) => file.kind === kind)
    .map((file) => `- ${changeWords[file.change]}: ${wordsOf(file, sides)}`);
}

/** What changed within an archive, too; the ledger's changes are told as addresses. */
function wordsOf({ kind, path, content }: ChangedFile, sides: Sides | undefined): string {
  if (kind !== 'archive' || !content || !sides) return inert(path);
  const [was = '', now = ''] = [sides.before, sides.after].map(({ tree }) => tree.get(content));
  if (was === now) return inert(path);
  let same = 0;
  while (same < now.length && now[same] === was[same]) same += 1;
  const start = now.slice(0, same) + (/^\s*/.exec(now.slice(same)) ?? '');
  return `${inert(`${path}:${start.split('\n').length}`)} ${changedWords(writtenParts(was, now))}`;
}
