/**
 * What each content file may hold. The descriptions are the editors' help, said once: the
 * JSON Schemas of `json-schemas.ts` carry them into the editor.
 */
import { z } from 'zod';
import { documentWords, languageWords, readWords } from '../words/source-words.ts';
import { levelWords, statusWords } from '../words/vi.ts';
import { lettersPattern } from './groups.ts';
import { linksItsNames } from './own-names.ts';
import { shared } from './schema-shared.ts';
import { statusSchema } from './schema-status.ts';
import {
  amount,
  strings,
  https,
  list,
  longestName,
  looseDate,
  name,
  oneOf,
  orNames,
  text,
  told,
  unitName,
  unitNames,
} from './schema-values.ts';

const sectionCode = new RegExp(String.raw`^${lettersPattern}-[1-9]\d{0,2}$`);

/** Front matter of a section or group page (`content/‹group›/*.md`). */
export const sectionSchema = z
  .strictObject({
    code: z
      .string()
      .regex(new RegExp(String.raw`^${lettersPattern}(-[1-9]\d{0,2})?$`))
      .describe(
        'Mã cố định của mục, ví dụ ab-2; trang của cả phần chỉ có chữ, ví dụ ab. Đã đăng thì không đổi.',
      ),
    ...shared,
    order: z
      .int()
      .positive({ abort: true })
      .default(0)
      .describe('Số thứ tự của mục trong phần; trang của cả phần thì bỏ.'),
    related: strings.describe('Mã các mục liên quan, ví dụ [ab-3, cd-2].'),
    bodies: strings.describe('Mã các cơ quan được nói đến, theo co-quan.yaml, ví dụ [ubnd-tinh].'),
    status: statusSchema.optional(),
  })
  // That its group has none, a rule says.
  .refine(({ code, order }) => !code.includes('-') || order, {
    path: ['order'],
    error: 'mục chưa có số thứ tự trong phần; thêm một dòng như “order: 1”',
  });

/** Front matter of a standing page (`content/trang/*.mdx`). */
export const pageSchema = z.strictObject({
  ...shared,
  units: unitNames.describe(
    'Chỉ ở trang gọn in vừa một tờ: tên những câu có các con số của trang, ví dụ [ab-2.ket-qua.muc-moi].',
  ),
});

/** A source (`content/nguon.yaml`): CSL fields and how it was read. */
export const sourceSchema = z.strictObject({
  type: oneOf(documentWords).describe(
    `Loại tài liệu: ${Object.entries(documentWords)
      .map((each) => each.join(' '))
      .join(', ')}.`,
  ),
  title: name.describe('Nhan đề; trong ngoặc vuông là mô tả của ban biên tập.'),
  author: z
    .array(z.strictObject({ literal: name.describe('Tên tác giả, viết như trên bài.') }))
    .optional()
    .describe('Tác giả, ví dụ [{literal: Cẩm Tú}].'),
  'container-title': name.optional().describe('Tên báo, tạp chí hay trang web đăng bài.'),
  publisher: name.optional().describe('Nơi xuất bản hoặc ban hành.'),
  issued: looseDate
    .optional()
    .describe('Ngày đăng hoặc ngày ban hành: "2025-03-11", "2025-03" hoặc "2025".'),
  URL: z.url().optional().describe('Địa chỉ của nguồn, bắt đầu bằng https://.'),
  language: oneOf(languageWords).describe(
    'Ngôn ngữ của nguồn: vi, en, fr, ja (Nhật), id (Indonesia) hay cjm (Chăm); cũng là cách nguồn viết số.',
  ),
  provenance: z
    .enum(['ke-hoach', 'cap-tren', 've-sau'])
    .describe('Nói về: ke-hoach kế hoạch, cap-tren văn bản cấp trên, ve-sau điều khác.'),
  read: oneOf(readWords).describe('Đã đọc đến đâu: toan-van, doan-trich hay chua-xem.'),
  accessed: looseDate.describe('Tháng truy cập, ví dụ "2026-11".'),
  archive: z.url().optional().describe('Địa chỉ của bản lưu, phòng khi trang gốc mất.'),
  note: text.optional().describe('Ghi chú cho người đọc, ví dụ không rõ ngày đăng.'),
  short: name.optional().describe('Lời ghi ngắn bên lề, khi khác với cách ghi tự động.'),
  'so-lieu': z
    .array(z.union([name, amount]))
    .max(200)
    .default([])
    .describe(
      'Các con số nguồn này nêu, viết theo kiểu Việt: ngày, số văn bản thì chỉ ghi số, như "26/8/2021"; số đo đếm thì ghi thêm đo gì, của năm nào, như { so: "tăng 10,04%", cua: GRDP, nam: 2024 }.',
    ),
});

/** A body (`content/co-quan.yaml`). */
export const bodySchema = z.strictObject({
  name: name.describe('Tên đầy đủ của cơ quan.'),
  short: name.optional().describe('Tên gọn, nếu có.'),
  aliases: list.describe('Những tên khác người đọc hay gõ.'),
  level: oneOf(levelWords).describe(
    'Cấp hoặc loại: trung-uong, tinh, huyen, bao-chi hay doan-the.',
  ),
  duty: told.describe(`Việc được giao trong kế hoạch, có chú dẫn; ${orNames}`),
  status: oneOf(statusWords).describe(
    'Hiện trạng: con còn, doi-ten đã đổi tên, khong-con không còn, chua-ro chưa rõ.',
  ),
  now: told
    .default([])
    .describe(`Nay ra sao, có chú dẫn; ${orNames} Không có gì để nói thì bỏ dòng này.`),
});

/** A glossary entry (`content/thuat-ngu.yaml`). */
export const termSchema = z
  .strictObject({
    term: name.describe('Thuật ngữ, viết đầy đủ.'),
    abbr: list.describe('Chữ viết tắt, ví dụ [NTM].'),
    synonyms: list.describe(
      'Chữ mà người đọc hay gõ để tìm, cũng có ở mục lục A–Z; không in cạnh thuật ngữ.',
    ),
    match: list.describe(
      'Các cách viết được tự nối tới thuật ngữ trong bài, bằng chữ thường; mỗi cách chứa một tên ở trên.',
    ),
    definition: text.describe('Định nghĩa bằng lời dễ hiểu; có số thì phải có chú dẫn.'),
  })
  .superRefine(linksItsNames);

/** A mark of the matrix (`content/doi-chieu.yaml`). */
export const matrixSchema = z.strictObject({
  task: z.string().regex(sectionCode).describe('Mã mục ở phần xếp theo hàng, ví dụ cd-2.'),
  solution: z.string().regex(sectionCode).describe('Mã mục ở phần xếp theo cột, ví dụ ab-3.'),
  why: text.max(160).describe('Gần nhau ở chỗ nào, tối đa 160 ký tự.'),
});

/** An event (`content/dong-thoi-gian.yaml`). */
export const eventSchema = z.strictObject({
  date: looseDate.describe('Ngày, tháng hoặc năm: "2025-03-11", "2025-03" hoặc "2025".'),
  end: looseDate.optional().describe('Ngày kết thúc, nếu kéo dài.'),
  title: name.describe('Tên sự kiện, ngắn gọn.'),
  text: told.describe(`Việc gì đã xảy ra, có chú dẫn; ${orNames}`),
});

/** A point on which sources differ (`content/mau-thuan.yaml`). */
export const contradictionSchema = z.strictObject({
  point: text.describe('Các nguồn nói khác nhau về điều gì.'),
  accounts: z
    .array(unitName)
    .min(2)
    .describe('Tên những câu kể điều ấy, mỗi câu một dòng, ví dụ ab-2.ket-qua.muc-moi.'),
  reading: text.describe('Nên đọc thế nào.'),
});

const orNone = <Schema extends z.ZodType>(schema: Schema) => z.union([z.literal(''), schema]);

/** Who runs the site and what it is called (`content/site.yaml`). Empty until the operator fills it. */
export const siteSchema = z.strictObject({
  name: name.describe('Tên trang.'),
  url: orNone(https).describe('Địa chỉ chính thức của trang, hoặc "" khi chưa có.'),
  publisher: z.string().max(longestName).describe('Đơn vị chịu trách nhiệm, hoặc "" khi chưa có.'),
  contact: orNone(z.email()).describe('Thư điện tử nhận góp ý, hoặc "" khi chưa có.'),
  repository: orNone(https).describe('Địa chỉ kho nội dung, hoặc "" khi chưa có.'),
});

export type SectionData = z.infer<typeof sectionSchema>;
export type PageData = z.infer<typeof pageSchema>;
export type SourceData = z.infer<typeof sourceSchema>;
export type BodyData = z.infer<typeof bodySchema>;
export type TermData = z.infer<typeof termSchema>;
export type MatrixMark = z.infer<typeof matrixSchema>;
export type TimelineEvent = z.infer<typeof eventSchema>;
export type Contradiction = z.infer<typeof contradictionSchema>;
export type SiteData = z.infer<typeof siteSchema>;
