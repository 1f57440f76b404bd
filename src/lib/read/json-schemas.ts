import { z } from 'zod';
import { ledgerFile, ledgerSchema } from './ledger.ts';
import { aboutSchema } from './about.ts';
import { subjectSchema } from './schema-question.ts';
import { questionFolder } from './places.ts';
import { indicatorSchema } from './schema-indicator.ts';
import { searchSchema } from './schema-search.ts';
import { translationSchema } from './schema-translation.ts';
import { seriesSchema } from './schema-series.ts';
import * as schemas from './schemas.ts';

/** The schema of one kind of content file, as an editor's completion and help need it. */
export interface FileSchema {
  /** Name of the schema file, without `.schema.json`. */
  name: string;
  /** What the file holds, for the person editing it. */
  title: string;
  /** The files it describes, as globs inside the content folder. */
  files: string[];
  schema: z.ZodType;
}

/** Every kind of content file. Front matter is the part between the `---` lines. */
export const fileSchemas: FileSchema[] = [
  {
    name: 'muc',
    title: 'Phần khai báo ở đầu một mục',
    files: [`!(${questionFolder})/*.md`],
    schema: schemas.sectionSchema,
  },
  {
    name: 'trang',
    title: 'Phần khai báo ở đầu một trang cố định',
    files: ['trang/*.mdx'],
    schema: schemas.pageSchema,
  },
  {
    name: 'hoi-dap',
    title: 'Các câu hỏi của một chủ đề',
    files: [`${questionFolder}/*.md`],
    schema: subjectSchema,
  },
  {
    name: 'nguon',
    title: 'Danh mục nguồn',
    files: ['nguon.yaml'],
    schema: keyed(
      schemas.sourceSchema,
      'Một nguồn. Tên nguồn dùng trong chú dẫn, ví dụ [@ten-nguon].',
    ),
  },
  {
    name: 'co-quan',
    title: 'Các cơ quan',
    files: ['co-quan.yaml'],
    schema: keyed(schemas.bodySchema, 'Một cơ quan. Tên ấy dùng ở “bodies” của mục.'),
  },
  {
    name: 'thuat-ngu',
    title: 'Các thuật ngữ',
    files: ['thuat-ngu.yaml'],
    schema: keyed(
      schemas.termSchema,
      'Một thuật ngữ. Tên ấy là địa chỉ của nó trên trang Thuật ngữ.',
    ),
  },
  {
    name: 'chi-tieu',
    title: 'Chỉ tiêu do nơi khác đặt, mức và số mới nhất',
    files: ['chi-tieu.yaml'],
    schema: keyed(
      indicatorSchema,
      'Một chỉ tiêu. Tên ấy là địa chỉ của nó trên trang Chỉ tiêu, sau “chi-tieu.”.',
    ),
  },
  {
    name: 'da-tra',
    title: 'Điều đã tìm mà chưa thấy',
    files: ['da-tra.yaml'],
    schema: keyed(searchSchema, 'Một lần tìm.'),
  },
  {
    name: 'doi-chieu',
    title: 'Bảng nhiệm vụ và giải pháp tương ứng',
    files: ['doi-chieu.yaml'],
    schema: z.array(schemas.matrixSchema.describe('Một ô của bảng ấy.')),
  },
  {
    name: 'dong-thoi-gian',
    title: 'Dòng thời gian',
    files: ['dong-thoi-gian.yaml'],
    schema: keyed(
      schemas.eventSchema,
      'Một sự kiện. Tên ấy là địa chỉ của nó trên trang Dòng thời gian.',
    ),
  },
  {
    name: 'mau-thuan',
    title: 'Chỗ các nguồn nói khác nhau',
    files: ['mau-thuan.yaml'],
    schema: z.array(schemas.contradictionSchema.describe('Một điểm mà các nguồn nói khác nhau.')),
  },
  {
    name: 'so-lieu',
    title: 'Số liệu sau một biểu đồ',
    files: ['so-lieu/*.yaml'],
    schema: seriesSchema,
  },
  {
    name: 'tom-tat',
    title: 'Bản tóm tắt bằng tiếng khác',
    files: ['en/tom-tat.yaml', 'km/tom-tat.yaml'],
    schema: translationSchema,
  },
  {
    name: 'plan',
    title: 'Mọi điều riêng của kế hoạch',
    files: ['plan.yaml'],
    schema: aboutSchema,
  },
  {
    name: 'site',
    title: 'Tên và đơn vị vận hành trang',
    files: ['site.yaml'],
    schema: schemas.siteSchema,
  },
  {
    name: 'so-dia-chi',
    title:
      'Danh sách địa chỉ đã đăng; lệnh xuất bản ghi, chỉ sửa tay khi đổi mã hoặc rút một tiểu mục',
    files: [ledgerFile],
    schema: ledgerSchema,
  },
];

/**
 * The JSON Schema of a content file, as text. Draft 7, which YAML editors know best; what
 * may be left out is optional, since it describes the file, not what is read from it.
 */
export function jsonSchemaText({ title, schema }: FileSchema): string {
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ ...json, title }, null, 2)}\n`;
}

function keyed(schema: z.ZodType, description: string): z.ZodType {
  return z.record(z.string(), schema.describe(description));
}
