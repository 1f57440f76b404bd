import { inert } from '../../publish/forge/inert.ts';
import type { SourceData } from '../../read/schemas.ts';
import type { AddressDifference } from './addresses.ts';
import type { ClauseDifference } from './clauses.ts';
import { dataDifferences, type DataDifference } from './data.ts';
import type { Exchange } from './lists.ts';
import type { PageDifference } from './pages.ts';
import { changedWords, listed } from './words.ts';

const kinds = { added: '**Mới**', changed: 'Sửa', removed: '**Bỏ**' };
const fieldNames: Record<string, string> = {
  title: 'tên',
  short: 'tên ngắn',
  summary: 'tóm tắt',
  order: 'số thứ tự',
  aliases: 'chữ để tìm',
  related: 'mục liên quan',
  bodies: 'cơ quan',
  changes: 'các lần sửa đã ghi',
};

/** A page and what differs in what announces it. */
export function pageLines(page: PageDifference): string[] {
  const where = page.from
    ? `đổi địa chỉ ${inert(page.from)} → ${inert(page.path)}`
    : inert(page.path);
  const fields = page.fields.map((field) => fieldNames[field] ?? field);
  return [
    `- ${kinds[page.kind]}: ${inert(page.title)}, ${where}`,
    ...page.words.map(({ field, parts }) => `  - ${fieldNames[field]}: ${changedWords(parts)}`),
    ...(fields.length ? [`  - đổi ${fields.join(', ')}`] : []),
    ...page.notes.map((note) => `  - lần sửa ghi: ${inert(note)}`),
  ];
}

/** A clause, its words before and after, its figures and where its links lead. */
export function clauseLines(clause: ClauseDifference): string[] {
  const { words, figures, links } = clause;
  const silent = !words.length && !links.added.length && !links.removed.length;
  return [
    `- ${kinds[clause.kind]}: ${inert(clause.code)} ${inert(clause.title)}`,
    ...(words.length ? [`  - ${changedWords(words)}`] : []),
    ...exchanged('con số', figures),
    ...exchanged('liên kết', links),
    ...(silent
      ? ['  - chữ không đổi; đổi cách trình bày: in đậm, in nghiêng, bảng hay thành phần']
      : []),
  ];
}

function exchanged(what: string, { added, removed }: Exchange<string>): string[] {
  const told = [
    ...(removed.length ? [`bỏ ${listed(removed)}`] : []),
    ...(added.length ? [`thêm ${listed(added)}`] : []),
  ];
  return told.length ? [`  - ${what}: ${told.join('; ')}`] : [];
}

/** What became of an address. */
export function addressLine({ address, title, kind, told }: AddressDifference): string {
  const name = `${inert(address)} (${inert(title)})`;
  switch (kind) {
    case 'new':
      return `- Mới, sẽ giữ mãi: ${name}`;
    case 'moved':
      return `- Dời: ${name} → ${inert(told ?? '')}`;
    case 'withdrawn':
      return `- Rút: ${name}, lý do: ${inert(told ?? '')}`;
    case 'lost':
      return `- **Mất, không được**: ${name}; địa chỉ đã đăng phải còn, hãy ghi trong danh sách địa chỉ đã đăng nơi nó dẫn tới hoặc lý do rút`;
  }
}

/** Every source that is new, gone or described otherwise. */
export function sourceLines(
  before: Record<string, SourceData>,
  after: Record<string, SourceData>,
): string[][] {
  const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...keys].flatMap((key) => {
    const differences = dataDifferences(before[key], after[key]);
    if (!differences.length) return [];
    const kind = !before[key] ? 'added' : after[key] ? 'changed' : 'removed';
    return [
      [`- ${kinds[kind]}: ${inert(key)}`, ...differences.map((each) => `  ${valueLine(each)}`)],
    ];
  });
}

/** One value of a data file. */
export function dataLines(file: string, difference: DataDifference): string[] {
  return [`- ${inert(file)}, ${valueLine(difference).slice(2)}`];
}

function valueLine({ place, words }: DataDifference): string {
  return `- ${inert(place)}: ${changedWords(words)}`;
}
