import { checkContent } from '../check.ts';
import { section, withSample } from '../fixture.ts';
import { unopened } from '../../read/read-tree.ts';
import { folded, reported } from '../report/report.ts';
import { shownIn, toldOf, type Told } from './told.ts';

export const folder: Told = {
  code: 'thu-muc',
  reason: 'Không mở được thư mục nội dung thì không kiểm tra được gì.',
  shown: Object.values(unopened).map((message) => ({
    line: 'PLAN_CONTENT_DIR',
    message,
    hint: false,
  })),
};

const without = (missing: string) =>
  new Map([...withSample({})].filter(([file]) => file !== missing));
export const missing: Told = {
  code: 'thieu-tep',
  reason: 'Trang được làm từ một số tệp có tên cố định: tệp dữ liệu, và trang có bảng dữ liệu.',
  shown: [
    without('mau-thuan.yaml'),
    without('trang/muc-luc.mdx'),
    new Map<string, string>(),
  ].flatMap((tree) => toldOf(tree, 'thieu-tep')),
};

const pasted = withSample({ 'giai-phap/a.md': section('gp-1', 'Chữ  này.\n\nBiển  xanh.') });
export const hints: Told = {
  code: 'goi-y',
  reason:
    'Gợi ý không chặn việc đăng: một tệp có nhiều gợi ý thì gộp lại một dòng, để không lẫn với lỗi phải sửa.',
  shown: folded(reported([{ directory: '', problems: checkContent(pasted) }])).map((each) =>
    shownIn(pasted, each),
  ),
};
