import type { Loaded } from '../../plan/load.ts';
import { stepSummary } from '../../publish/forge/step-summary.ts';
import { ledgerFile } from '../../read/ledger.ts';
import { addressDifferences } from './addresses.ts';
import type { ChangedFile } from './changed-files.ts';
import { clauseDifferences } from './clauses.ts';
import { dataDifferences } from './data.ts';
import { firstLook, otherFiles } from './files-part.ts';
import { addressLine, clauseLines, dataLines, pageLines, sourceLines } from './lines.ts';
import { pageDifferences } from './pages.ts';
import type { Sides } from './sides.ts';

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

function readersPart({ before, after }: Sides): string[] {
  const [old, fresh] = [before.plan, after.plan];
  const parts: [title: string, lines: string[][]][] = [
    ['Trang', pageDifferences(old, fresh).map(pageLines)],
    ['Tiểu mục', clauseDifferences(old, fresh).map(clauseLines)],
    ['Địa chỉ', addressDifferences(old, fresh).map((each) => [addressLine(each)])],
    ['Nguồn', sourceLines(old.sources, fresh.sources)],
    ['Dữ liệu', dataFilesPart(before, after)],
  ];
  const told = parts.filter(([, items]) => items.length);
  if (!told.length) return ['Chữ, số, địa chỉ và nguồn mà người đọc thấy đều không đổi.', ''];
  return [
    `${told.map(([title, items]) => `${title}: ${items.length}`).join(' · ')}. Chữ bỏ đi ~~gạch ngang~~, chữ thêm vào **in đậm**.`,
    '',
    ...told.flatMap(([title, items]) => [`## ${title} (${items.length})`, '', ...items.flat(), '']),
  ];
}

function dataFilesPart(before: Loaded, after: Loaded): string[][] {
  const elsewhere = ['nguon.yaml', ledgerFile];
  const names = new Set([...after.yaml.keys(), ...before.yaml.keys()]);
  return [...names]
    .filter((name) => !elsewhere.includes(name))
    .flatMap((name) =>
      dataDifferences(before.yaml.get(name)?.value, after.yaml.get(name)?.value).map((each) =>
        dataLines(name, each),
      ),
    );
}

const unread = [
  'Nội dung còn lỗi nên chưa đọc được trọn; dưới đây chỉ là tên các tệp đã đổi. Sửa lỗi mà npm run check báo thì bản tóm tắt này sẽ đủ.',
  '',
];
