/** What is about one plan and no other (`content/plan.yaml`), and what follows from it. */
import { z } from 'zod';
import { lettersPattern } from './groups.ts';
import { recordOf } from './record-of.ts';
import { namesAmount } from '../words/figures/named-figures.ts';
import { speechStyles } from '../words/spoken/numbers.ts';
import { list, name, text, unitName, writtenDay } from './schema-values.ts';

/** Names whose figures need no source. */
const named = z
  .array(
    name.refine((each) => !namesAmount(each), {
      error: ({ input }) =>
        `“${String(input)}” là một số đo đếm, phải có nguồn; bỏ đi, chỉ ghi tên riêng có số như Covid-19`,
    }),
  )
  .max(200)
  .default([]);

const letters = z.string().regex(new RegExp(`^${lettersPattern}$`));
const words = name.describe('Lời ghi cạnh câu hay tiểu mục chỉ có lời của một bên.');
const mark = name.describe('Lời ngắn, khi trong tiểu mục có lời của nhiều bên.');
const marked = z.strictObject({ words, mark });
const ofSources = marked.extend({ sources: name.describe('Tên nhóm nguồn ở trang Nguồn.') });

export const groupSchema = z.strictObject({
  letters: letters.describe('Chữ đầu của mã các mục, hai đến bốn chữ cái, ví dụ ab.'),
  counted: list.describe(
    'Cách đếm các mục, ví dụ [nhóm (nhiệm vụ,) giải pháp]: chữ trong ngoặc có thể có hoặc không; chữ chỉ một tiếng thì chỉ tính khi không có chữ nào theo sau.',
  ),
  ordinals: list.describe('Cách gọi một mục theo số thứ tự, ví dụ [(nhóm) giải pháp].'),
  reports: z
    .enum(['ke-hoach', 'cap-tren'])
    .default('ke-hoach')
    .describe('Tiểu mục noi-dung trích lời của ai: ke-hoach kế hoạch, cap-tren văn bản cấp trên.'),
  status: z
    .boolean()
    .default(true)
    .describe('false: các mục là lời của văn bản khác, không kể ở trang Kết quả.'),
  lead: text.optional().describe('Lời ghi dưới tên phần ở trang đầu.'),
});

export const aboutSchema = z.strictObject({
  feed: z
    .uuid()
    .describe('Dấu riêng của luồng tin sửa đổi: một mã UUID, rút một lần, không bao giờ đổi.'),
  document: z
    .strictObject({
      kind: name.describe('Loại văn bản, ví dụ Quyết định.'),
      number: name.regex(/^\d+\S*$/).describe('Số, ký hiệu, ví dụ 15/QĐ-UBND.'),
      date: writtenDay.describe('Ngày ký, ví dụ "2021-08-26".'),
      body: name.describe('Cơ quan ban hành, viết đầy đủ.'),
      subject: text.describe('Văn bản làm gì, viết nối sau tên cơ quan, có chú dẫn.'),
    })
    .describe('Văn bản mà trang viết về.'),
  period: name.describe('Giai đoạn của kế hoạch, có chú dẫn.'),
  province: z
    .strictObject({
      name: name.describe('Tên tỉnh, không kèm chữ tỉnh.'),
      into: name.optional().describe('Tỉnh nay gồm địa bàn ấy, nếu tỉnh không còn.'),
      until: writtenDay
        .optional()
        .describe('Ngày cuối tỉnh còn là một tỉnh, nếu tỉnh không còn, ví dụ "2025-06-30".'),
    })
    .describe('Tỉnh của kế hoạch.'),
  title: name.describe('Câu lớn ở trang đầu.'),
  lead: text.describe('Lời dẫn ở trang đầu.'),
  notice: text.describe('Lời lưu ý cho người đọc hôm nay.'),
  search: name.describe('Ví dụ về chữ cần tìm, hiện mờ trong ô tìm.'),
  groups: z
    .record(z.string(), groupSchema)
    .transform((groups) => recordOf(Object.entries(groups)))
    .describe('Các phần của kế hoạch, theo thứ tự; tên mỗi phần là tên thư mục của nó.'),
  crossing: z
    .strictObject({
      rows: letters.describe('Phần xếp theo hàng, ví dụ cd.'),
      columns: letters.describe('Phần xếp theo cột, ví dụ ab.'),
    })
    .optional()
    .describe('Hai phần của bảng nhiệm vụ và giải pháp tương ứng; bỏ nếu kế hoạch không có bảng.'),
  facts: z
    .array(unitName)
    .max(4)
    .default([])
    .describe(
      'Tên những kết quả có con số hiện lớn ở trang đầu, ví dụ gp-2.ket-qua.dien-gio-2022.',
    ),
  counter: unitName
    .optional()
    .describe(
      'Tên câu nói nay làm thủ tục ở đâu, đọc ở bản tin cho đài của mục có câu ấy, ví dụ gp-9.ket-qua.noi-lam-thu-tuc.',
    ),
  questions: z
    .array(z.string())
    .max(4)
    .default([])
    .describe('Mã (id) những câu hỏi trong hoi-dap/ nêu ở trang đầu.'),
  provenances: z
    .strictObject({
      'ke-hoach': ofSources.describe('Lời của kế hoạch.'),
      'cap-tren': ofSources.describe('Lời của văn bản cấp trên.'),
      've-sau': ofSources.describe('Tin về sau.'),
      'bien-tap': marked.describe('Lời của ban biên tập.'),
    })
    .describe('Cách gọi lời của từng bên.'),
  called: named.describe(
    'Các cách bài viết gọi kế hoạch, ví dụ [Kế hoạch (hành động) này]; chữ trong ngoặc có thể có hoặc không.',
  ),
  names: z
    .array(
      z.strictObject({
        write: name.describe('Cách viết đúng.'),
        not: list.describe('Các cách viết khác phải sửa; khác chữ hoa thì không cần kể.'),
        reason: name.describe('Vì sao viết như thế.'),
      }),
    )
    .max(500)
    .default([])
    .describe('Những tên chỉ viết một cách; tên ở co-quan.yaml thì không cần kể lại.'),
  places: list.describe(
    'Tên huyện, xã nay không còn, ví dụ [(huyện) Cầu Kè]: trang Điều cần biết dẫn tới những câu nói về nơi ấy; chữ trong ngoặc có thể có hoặc không.',
  ),
  figures: named.describe('Những tên có con số, không cần nguồn, ví dụ [Covid-19].'),
  speech: z
    .strictObject({
      style: z
        .enum(speechStyles)
        .describe('Cách đọc số: nghin-linh (nghìn, linh, tư) hay ngan-le (ngàn, lẻ, bốn).'),
      words: z
        .record(z.string(), name)
        .transform((words) => recordOf(Object.entries(words)))
        .default(() => recordOf<string>([]))
        .describe(
          'Chữ tắt, tên có số và cách đọc thành lời, ví dụ { TTXVN: Thông tấn xã Việt Nam }.',
        ),
    })
    .default(() => ({ style: 'nghin-linh' as const, words: recordOf<string>([]) }))
    .describe(
      'Cách đọc thành lời ở bản tin cho đài và bản để nghe; chữ tắt đã có ở thuat-ngu.yaml thì không kể lại.',
    ),
});

export type About = z.output<typeof aboutSchema>;
export type GroupAbout = About['groups'][string];

const unsaid = { words: '', mark: '', sources: '' };

/** Stands where plan.yaml could not be read. */
export const emptyAbout: About = {
  feed: '',
  document: { kind: '', number: '', date: '', body: '', subject: '' },
  ...{ period: '', province: { name: '' }, title: '', lead: '', notice: '', search: '' },
  ...{ groups: recordOf<never>([]), facts: [], questions: [] },
  ...{ called: [], names: [], places: [], figures: [] },
  speech: { style: 'nghin-linh', words: recordOf<string>([]) },
  provenances: { 'ke-hoach': unsaid, 'cap-tren': unsaid, 've-sau': unsaid, 'bien-tap': unsaid },
};
