import { inert, stepSummary } from '../../publish/forge/inert.ts';
import { isGone, ledgerFile } from '../../read/ledger.ts';
import type { ChangedFile } from './changed-files.ts';
import { entryLines } from './data.ts';
import { firstLook, otherFiles } from './files-part.ts';
import { fieldNames, writtenIn } from './pages.ts';
import { bothSides, type Sides } from './words.ts';
import { addressesNow } from '../../plan/published-addresses.ts';

/**
 * What a change means for readers, as Markdown; first of all what needs a second
 * look. Whatever stands in content is in code spans, so that it cannot act in the summary.
 *
 * @param sides undefined when one of them could not be read whole: then files alone are told
 */
export function changeSummary(files: ChangedFile[], sides: Sides | undefined): string {
  const lines = [
    '# Điều thay đổi với người đọc',
    '',
    ...firstLook(files, sides),
    ...(sides ? readersPart(sides) : unread),
    ...otherFiles(files),
  ];
  return stepSummary(
    lines,
    (left) => `Còn ${left} dòng nữa không hiện ở đây; hãy xem trong thẻ Files changed.`,
  );
}

function readersPart(sides: Sides): string[] {
  const { before, after } = sides;
  const [was, now] = [writtenIn(before), writtenIn(after)];
  const parts: [title: string, lines: string[][]][] = [
    ['Trang', entryLines(was.pages, now.pages, fieldNames)],
    ['Tiểu mục', entryLines(was.clauses, now.clauses, fieldNames)],
    ['Địa chỉ', addressLines(sides).map((line) => [line])],
    ['Nguồn', entryLines(sourcesIn(before), sourcesIn(after))],
    ['Dữ liệu', entryLines(dataIn(before), dataIn(after))],
  ];
  const told = parts.filter(([, items]) => items.length);
  if (!told.length) return ['Chữ, số, địa chỉ và nguồn mà người đọc thấy đều không đổi.', ''];
  return [
    `${told.map(([title, items]) => `${title}: ${items.length}`).join(' · ')}. Chữ bỏ đi ~~gạch ngang~~, chữ thêm vào **in đậm**. Lời hiện như viết trong tệp: \`**\` quanh chữ in đậm, \`[@…]\` là nguồn, \`{#…}\` là tên của câu.`,
    '',
    ...told.flatMap(([title, items]) => [`## ${title} (${items.length})`, '', ...items.flat(), '']),
  ];
}

const sourcesIn = ({ content }: Sides['after']) =>
  new Map(Object.entries(content.sources).map(([key, value]) => [key, { value }]));

/** The other data files: what changes of addresses is told by itself. */
const dataIn = ({ yaml }: Sides['after']) =>
  new Map([...yaml].filter(([file]) => file !== 'nguon.yaml' && file !== ledgerFile));

const unread = [
  'Nội dung còn lỗi nên chưa đọc được trọn; dưới đây chỉ là tên các tệp đã đổi. Sửa lỗi mà npm run check báo thì bản tóm tắt này sẽ đủ.',
  '',
];

/** Page addresses, then clause codes, that readers may have kept and that are new, lead elsewhere, or are gone. */
function addressLines({ before, after }: Sides): string[] {
  const [was, now] = [addressesNow(before.plan), addressesNow(after.plan)];
  const [old, fresh] = [before.plan.ledger, after.plan.ledger];
  return (['pages', 'clauses'] as const).flatMap((part) => {
    const stood = Object.entries(old[part]).filter(([, entry]) => !isGone(entry));
    const known = new Map<string, { title: string }>([...stood, ...was[part]]);
    return bothSides(known, now[part]).flatMap(([address, left, stands]) => {
      if (left && stands) return [];
      const named = `${inert(address)} (${inert((left ?? stands)!.title)})`;
      return left ? goneLine(named, fresh[part][address]) : `- Mới, sẽ giữ mãi: ${named}`;
    });
  });
}

/** What became of an address, as the ledger tells. */
function goneLine(name: string, entry: { now?: string; withdrawn?: { why: string } } = {}): string {
  if (entry.withdrawn) return `- Rút: ${name}, lý do: ${inert(entry.withdrawn.why)}`;
  if (entry.now) return `- Dời: ${name} → ${inert(entry.now)}`;
  return `- **Mất, không được**: ${name}; địa chỉ đã đăng phải còn, hãy ghi trong danh sách địa chỉ đã đăng nơi nó dẫn tới hoặc lý do rút`;
}
