import { z } from 'zod';
import { isEditionName } from './edition-names.ts';
import { calendarDay, longestName } from './schema-values.ts';
import { slugPattern as slug } from '../words/slug.ts';

export { ledgerFile } from './ledger-file.ts';

const text = z.string().trim().min(1);
// Addresses become files of the site: what does not name a place inside it never gets that far.
const pagePath = z.string().regex(new RegExp(String.raw`^/(?:${slug}/)*$`));
const pageCode = z.string().regex(new RegExp(`^${slug}(?:/${slug})?$`));
// A clause, or a unit in it by the name people gave it: gp-2.ket-qua.dien-gio-2022.
const clauseCode = z.string().regex(new RegExp(String.raw`^${slug}\.${slug}(?:\.${slug})?$`));

/** What may have become of an address; at most one of the two. */
const fate = {
  now: text
    .optional()
    .describe('Nay ở đâu: địa chỉ trang (/a/b/) hay mã tiểu mục (ab-2.noi-dung).'),
  withdrawn: z
    .strictObject({
      on: calendarDay.describe('Ngày rút, ví dụ 2027-01-02.'),
      why: text.describe('Vì sao rút, một câu cho người đọc.'),
    })
    .optional()
    .describe('Đã rút: ngày và lý do.'),
};
const common = {
  title: text.max(longestName).describe('Tên lúc đăng gần nhất; lệnh xuất bản ghi.'),
  since: calendarDay.describe('Ngày địa chỉ được ghi lần đầu; lệnh xuất bản ghi.'),
  ...fate,
};
const pageEntry = z.strictObject({ code: pageCode.describe('Mã của trang.'), ...common });
const clauseEntry = z.strictObject(common);
// A unit by its name or its hash: gp-2.ket-qua.dien-gio-2022, gp-2.ket-qua.k7f3.
const unitCode = z.string().regex(new RegExp(String.raw`^${slug}(?:\.${slug}){1,2}$`));
const embedEntry = z.strictObject({
  text: text.max(4000).describe('Lời của câu lúc được mở lần đầu; lệnh xuất bản ghi.'),
  since: common.since,
});

/** Every page address, clause code and name of a unit ever published (`content/so-dia-chi.json`). */
export const ledgerSchema = z.strictObject({
  pages: z.record(pagePath, pageEntry).describe('Mọi địa chỉ trang đã đăng.'),
  clauses: z.record(clauseCode, clauseEntry).describe('Mọi mã tiểu mục và tên câu đã đăng.'),
  editions: z
    .record(z.string().refine(isEditionName), z.string().regex(/^[0-9a-f]{64}$/))
    .optional()
    .describe('Mọi bản lưu đã đăng: mã SHA-256 của tệp manifest.json; lệnh xuất bản ghi.'),
  embeds: z
    .record(unitCode, embedEntry)
    .optional()
    .describe('Mọi câu đã mở cho trang khác nhúng, với lời lúc đăng; lệnh xuất bản ghi.'),
});

export type Part = 'pages' | 'clauses';

export type Ledger = z.infer<typeof ledgerSchema>;
export type PageEntry = z.infer<typeof pageEntry>;
export type ClauseEntry = z.infer<typeof clauseEntry>;

/** What a plan without a ledger has published: nothing yet. */
export const emptyLedger: Ledger = { pages: {}, clauses: {} };

/** Reads a ledger's text; throws when it is not JSON or not a ledger. */
export function readLedger(json: string): Ledger {
  return ledgerSchema.parse(JSON.parse(json));
}

/**
 * The ledger as text: keys sorted, one address a line, so that two branches rarely touch the same one.
 *
 * @example
 * writeLedger({ pages: {}, clauses: {} }) // '{\n  "pages": {},\n  "clauses": {}\n}\n'
 */
export function writeLedger({ pages, clauses, editions = {}, embeds = {} }: Ledger): string {
  const block = (entries: Record<string, object | string>) => {
    const keys = Object.keys(entries).sort();
    const lines = keys.map((key) => `    ${ledgerLine(key, entries[key]!)}`);
    return lines.length ? `{\n${lines.join(',\n')}\n  }` : '{}';
  };
  const others = Object.entries({ editions, embeds }).flatMap(([part, entries]) =>
    Object.keys(entries).length ? `,\n  "${part}": ${block(entries)}` : [],
  );
  return `{\n  "pages": ${block(pages)},\n  "clauses": ${block(clauses)}${others.join('')}\n}\n`;
}

/**
 * One address as its line of the ledger.
 *
 * @example
 * ledgerLine('gp-2.a', { title: 'A', since: '2026-11-24' }) // '"gp-2.a": { "title": "A", "since": "2026-11-24" }'
 */
export function ledgerLine(key: string, entry: object | string): string {
  const inline = JSON.stringify(entry, null, 1).replace(/\n */g, ' ');
  return `${JSON.stringify(key)}: ${inline}`;
}

/** Every line of a ledger: its part, its address or code, and what it says. */
export function linesOf(ledger: Ledger): {
  part: Part;
  key: string;
  entry: PageEntry | ClauseEntry;
}[] {
  return (['pages', 'clauses'] as const).flatMap((part) =>
    Object.entries(ledger[part]).map(([key, entry]) => ({ part, key, entry })),
  );
}

/** Marked as moved, renamed or withdrawn. */
export function isGone(entry: PageEntry | ClauseEntry): boolean {
  return entry.now !== undefined || entry.withdrawn !== undefined;
}
