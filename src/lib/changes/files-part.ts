import type { Loaded } from '../content/load.ts';
import { inert } from '../forge/inert.ts';
import { wordParts } from '../editions/word-changes.ts';
import type { ChangedFile, FileKind } from './changed-files.ts';
import { changedWords } from './words.ts';

/** Content before and after a change. */
export interface Sides {
  before: Loaded;
  after: Loaded;
}

/** What became of a file. */
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
    title: 'Sổ địa chỉ',
    why: 'Người khác đã dẫn các địa chỉ này: chỉ ghi nơi địa chỉ dẫn tới hay lý do rút, không xóa dòng.',
  },
  {
    kind: 'edition',
    title: 'Phiên bản đã đăng',
    why: 'Phiên bản không bao giờ sửa tay: không duyệt, trừ khi biết rõ vì sao.',
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

/** So many files are named one by one. */
const most = 50;

/** The files that a reviewer must not overlook, loudly; nothing when none of them changed. */
export function guardedFiles(files: ChangedFile[], sides: Sides | undefined): string[] {
  const parts = guarded.flatMap(({ kind, title, why }) => {
    const own = files.filter((file) => file.kind === kind);
    if (!own.length) return [];
    return [`### ⚠️ ${title} (${own.length})`, '', why, '', ...fileLines(own, sides), ''];
  });
  return parts.length ? ['## ⚠️ PHẢI XEM KỸ TRƯỚC KHI DUYỆT', '', ...parts] : [];
}

/** Every other file by name: whatever the comparison above should fail to see stands here. */
export function otherFiles(files: ChangedFile[]): string[] {
  const titles: [FileKind, string][] = [
    ['content', 'Tệp nội dung'],
    ['other', 'Tệp ngoài nội dung'],
  ];
  return titles.flatMap(([kind, title]) => {
    const own = files.filter((file) => file.kind === kind);
    return own.length ? [`## ${title} (${own.length})`, '', ...fileLines(own, undefined), ''] : [];
  });
}

function fileLines(files: ChangedFile[], sides: Sides | undefined): string[] {
  const left = files.length - most;
  return [
    ...files
      .slice(0, most)
      .flatMap((file) => [
        `- ${changeWords[file.change]}: ${inert(file.path)}`,
        ...wordsOf(file, sides),
      ]),
    ...(left > 0 ? [`- và ${left} tệp nữa`] : []),
  ];
}

/** What changed within an archive; the ledger's changes are told as addresses. */
function wordsOf({ kind, content }: ChangedFile, sides: Sides | undefined): string[] {
  if (kind !== 'archive' || !content || !sides) return [];
  const [before, after] = [sides.before, sides.after].map(({ tree }) => tree.get(content) ?? '');
  return before === after ? [] : [`  - ${changedWords(wordParts(before!, after!))}`];
}
