/**
 * What each content file may hold. The doc comments are the editors' help: they
 * also feed the messages of `npm run check` (see `lib/checks/schema-message.ts`).
 */
import { z } from 'zod';

/** A day (2026-11-24), a month (2026-11) or a year (2026), as text. */
const looseDate = z.preprocess(isoText, z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
const day = z.preprocess(isoText, z.string().regex(/^\d{4}-\d{2}-\d{2}$/));
const text = z.string().trim().min(1);

const change = z.strictObject({
  /** Ngày sửa, ví dụ 2026-11-24. */
  date: day,
  /** Một câu: sửa gì. */
  note: text,
});

const shared = {
  /** Tên mục, hiện ở đầu trang. */
  title: text,
  /** Tên ngắn cho trình đơn, tối đa 60 ký tự. */
  short: text.max(60),
  /** Tóm tắt bằng lời dễ hiểu, tối đa 300 ký tự. */
  summary: text.max(300),
  /** Những chữ người đọc hay gõ để tìm trang này. */
  aliases: z.array(text).default([]),
  /** Các lần sửa, mới nhất ở trên cùng. */
  changes: z.array(change).min(1),
};

/** Front matter of a section or group page (`content/‹group›/*.md`). */
export const sectionSchema = z.strictObject({
  /** Mã cố định của mục, ví dụ gp-2; trang nhóm chỉ có chữ, ví dụ gp. */
  code: z.string().regex(/^(mt|nv|dp|gp|th)(-[1-9]\d{0,2})?$/),
  ...shared,
  /** Số thứ tự trong nhóm. */
  order: z.int().positive(),
  /** Mã các mục liên quan. */
  related: z.array(z.string()).default([]),
  /** Mã các cơ quan được nói đến, theo co-quan.yaml. */
  bodies: z.array(z.string()).default([]),
});

/** Front matter of a standing page (`content/trang/*.mdx`). */
export const pageSchema = z.strictObject(shared);

/** A source (`content/nguon.yaml`): CSL fields and how it was read. */
export const sourceSchema = z.strictObject({
  /** Loại tài liệu theo CSL. */
  type: z.enum([
    'article-newspaper',
    'article-magazine',
    'article-journal',
    'webpage',
    'post-weblog',
    'legislation',
    'report',
    'broadcast',
    'dataset',
  ]),
  /** Nhan đề; trong ngoặc vuông là mô tả của ban biên tập. */
  title: text,
  author: z.array(z.strictObject({ literal: text })).optional(),
  'container-title': text.optional(),
  publisher: text.optional(),
  issued: looseDate.optional(),
  URL: z.url().optional(),
  language: z.enum(['vi', 'en', 'fr']),
  /** Xuất xứ: ke-hoach, cap-tren hay ve-sau. */
  provenance: z.enum(['ke-hoach', 'cap-tren', 've-sau']),
  /** Đã đọc đến đâu: toan-van, doan-trich hay chua-xem. */
  read: z.enum(['toan-van', 'doan-trich', 'chua-xem']),
  /** Tháng truy cập, ví dụ 2026-11. */
  accessed: looseDate,
  archive: z.url().optional(),
  note: text.optional(),
  /** Lời ghi ngắn bên lề, khi khác với cách ghi tự động. */
  short: text.optional(),
  /** Các con số nguồn này nêu, viết theo kiểu Việt. */
  'so-lieu': z.array(text).default([]),
});

/** A body (`content/co-quan.yaml`). */
export const bodySchema = z.strictObject({
  name: text,
  short: text.optional(),
  aliases: z.array(text).default([]),
  level: z.enum(['trung-uong', 'tinh', 'huyen', 'bao-chi', 'doan-the']),
  /** Việc được giao trong kế hoạch. */
  duty: text,
  status: z.enum(['con', 'doi-ten', 'khong-con', 'chua-ro']),
  /** Nay ra sao. */
  now: text,
});

/** A glossary entry (`content/thuat-ngu.yaml`). */
export const termSchema = z.strictObject({
  term: text,
  abbr: z.array(text).default([]),
  synonyms: z.array(text).default([]),
  /** Các cách viết được tự nối tới thuật ngữ trong bài. */
  match: z.array(text).default([]),
  definition: text,
});

/** A mark of the matrix (`content/doi-chieu.yaml`). */
export const matrixSchema = z.strictObject({
  task: z.string().regex(/^nv-\d$/),
  solution: z.string().regex(/^gp-\d{1,3}$/),
  why: text.max(160),
});

/** An event (`content/dong-thoi-gian.yaml`). */
export const eventSchema = z.strictObject({
  date: looseDate,
  end: looseDate.optional(),
  title: text,
  text,
});

export const figureKinds = ['bao-cao', 'uoc', 'muc-tieu', 'chu-truong', 'hien-trang'] as const;
const figureKind = z.enum(figureKinds);

/** Promised and reported (`content/ket-qua.yaml`). */
export const resultsSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      code: z.string(),
      promised: text,
      reported: z.array(z.strictObject({ kind: figureKind, text })).default([]),
      unjudged: text,
    }),
  ),
  contradictions: z.array(
    z.strictObject({ point: text, accounts: z.array(text).min(2), reading: text }),
  ),
});

/** A series behind a chart (`content/so-lieu/*.yaml`). */
export const seriesSchema = z.strictObject({
  title: text,
  unit: text,
  total: z.number().positive(),
  note: text,
  points: z.array(
    z.strictObject({ date: looseDate, value: z.number().nonnegative(), kind: figureKind, text }),
  ),
});

/** Who runs the site and what it is called (`content/site.yaml`). Empty until the operator fills it. */
export const siteSchema = z.strictObject({
  name: text,
  tagline: text,
  title: text,
  lead: text,
  notice: text,
  /** Văn bản mà trang viết về: ghi đầy đủ ở lần đầu, ghi gọn ở lần sau. */
  document: z.strictObject({ full: text, short: text }),
  url: z.union([z.literal(''), z.url({ protocol: /^https$/ })]),
  publisher: z.string(),
  contact: z.union([z.literal(''), z.email()]),
  repository: z.union([z.literal(''), z.url({ protocol: /^https$/ })]),
});

export type SectionData = z.infer<typeof sectionSchema>;
export type PageData = z.infer<typeof pageSchema>;
export type SourceData = z.infer<typeof sourceSchema>;
export type BodyData = z.infer<typeof bodySchema>;
export type TermData = z.infer<typeof termSchema>;
export type MatrixMark = z.infer<typeof matrixSchema>;
export type TimelineEvent = z.infer<typeof eventSchema>;
export type Results = z.infer<typeof resultsSchema>;
export type Series = z.infer<typeof seriesSchema>;
export type SiteData = z.infer<typeof siteSchema>;
export type FigureKind = (typeof figureKinds)[number];

/** Some YAML readers turn an unquoted 2026-11-24 into a Date; editors need not know. */
function isoText(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}
