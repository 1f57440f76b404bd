import { z } from 'zod';
import { ledgerFile, ledgerSchema } from './ledger.ts';
import { aboutSchema } from './about.ts';
import { cueSchema, sayingSchema, subjectSchema } from './schema-question.ts';
import { questionFolder } from './places.ts';
import { indicatorSchema } from './schema-indicator.ts';
import { searchSchema } from './schema-search.ts';
import { translationSchema } from './schema-translation.ts';
import { seriesSchema } from './schema-series.ts';
import * as schemas from './schemas.ts';

/**
 * The schema of one kind of content file, as an editor's completion and help need it.
 *
 * @param name of the schema file, without `.schema.json`
 * @param title what the file holds, for the person editing it
 * @param files those it describes, as globs inside the content folder
 */
const described = (name: string, title: string, schema: z.ZodType, ...files: string[]) => ({
  ...{ name, title, schema, files: files.length ? files : [`${name}.yaml`] },
});

const keyed = (schema: z.ZodType, description: string) =>
  z.record(z.string(), schema.describe(description));

const source = 'Một nguồn. Tên nguồn dùng trong chú dẫn, ví dụ [@ten-nguon].';
const term = 'Một thuật ngữ. Tên ấy là địa chỉ của nó trên trang Thuật ngữ.';
const indicator = 'Một chỉ tiêu. Tên ấy là địa chỉ của nó trên trang Chỉ tiêu, sau “chi-tieu.”.';
const event = 'Một sự kiện. Tên ấy là địa chỉ của nó trên trang Dòng thời gian.';
const body = 'Một cơ quan. Tên ấy dùng ở “bodies” của mục.';
const cell = schemas.matrixSchema.describe('Một ô của bảng ấy.');
const point = schemas.contradictionSchema.describe('Một điểm mà các nguồn nói khác nhau.');
const sections = `!(${questionFolder})/*.md`;
const summaries = ['en/tom-tat.yaml', 'km/tom-tat.yaml'];
const ofLedger =
  'Danh sách địa chỉ đã đăng; lệnh xuất bản ghi, chỉ sửa tay khi đổi mã hoặc rút một tiểu mục';

/** Every kind of content file. Front matter is the part between the `---` lines. */
export const fileSchemas = [
  described('muc', 'Phần khai báo ở đầu một mục', schemas.sectionSchema, sections),
  described('trang', 'Phần khai báo ở đầu một trang cố định', schemas.pageSchema, 'trang/*.mdx'),
  described('hoi-dap', 'Các câu hỏi của một chủ đề', subjectSchema, `${questionFolder}/*.md`),
  described('nguon', 'Danh mục nguồn', keyed(schemas.sourceSchema, source)),
  described('co-quan', 'Các cơ quan', keyed(schemas.bodySchema, body)),
  described('thuat-ngu', 'Các thuật ngữ', keyed(schemas.termSchema, term)),
  described(
    'chi-tieu',
    'Chỉ tiêu ở văn bản khác, mức và số mới nhất',
    keyed(indicatorSchema, indicator),
  ),
  described('cach-hoi', 'Cách người đọc hỏi về từng câu', z.record(z.string(), sayingSchema)),
  described('dau-hieu', 'Từ cho biết trang có trả lời hay không', z.record(z.string(), cueSchema)),
  described('da-tra', 'Điều đã tìm mà chưa thấy', keyed(searchSchema, 'Một lần tìm.')),
  described('doi-chieu', 'Bảng nhiệm vụ và giải pháp tương ứng', z.array(cell)),
  described('dong-thoi-gian', 'Dòng thời gian', keyed(schemas.eventSchema, event)),
  described('mau-thuan', 'Chỗ các nguồn nói khác nhau', z.array(point)),
  described('so-lieu', 'Số liệu sau một biểu đồ', seriesSchema, 'so-lieu/*.yaml'),
  described('tom-tat', 'Bản tóm tắt bằng tiếng khác', translationSchema, ...summaries),
  described('plan', 'Mọi điều riêng của kế hoạch', aboutSchema),
  described('site', 'Tên và đơn vị vận hành trang', schemas.siteSchema),
  described('so-dia-chi', ofLedger, ledgerSchema, ledgerFile),
];

/** The JSON Schema of a content file, as text: draft 7, which YAML editors know best, of the file, not of what is read from it. */
export function jsonSchemaText({ title, schema }: ReturnType<typeof described>): string {
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ ...json, title }, null, 2)}\n`;
}
