import { loadContent } from '../../plan/load.ts';
import { section, withSample } from '../fixture.ts';
import { comparePublished } from '../published/compare-published.ts';
import { firstDay } from './entries.ts';
import { changeCodes, readingCodes, ruleCodes, samplesOf } from './samples-of.ts';
import { publishing } from './publishing.ts';
import { shownIn, toldOf, type Shown, type Told } from './told.ts';
import { checkContent } from '../check.ts';
import { unopened } from '../../read/read-tree.ts';
import { folded, reported } from '../report/report.ts';

/** Every message an editor can be told, by code: those of reading first, the rules' in their order, then the others. */
export function allTold(): Told[] {
  const reading = [folder, ...readingCodes.map(toldBy), missing, hints];
  const byCode = new Map<string, Told>();
  for (const told of [...reading, ...[...ruleCodes, ...changeCodes].map(toldBy), ...publishing()]) {
    const known = byCode.get(told.code);
    byCode.set(told.code, known ? { ...known, shown: [...known.shown, ...told.shown] } : told);
  }
  return [...byCode.values()];
}

/** What the bad samples of a code are told, and those that take the place of what was published. */
function toldBy(code: string): Told {
  const { reason, bad, changes } = samplesOf(code);
  const compared = changes.flatMap(({ was, is, today }): Shown[] => {
    const now = withSample(is);
    const [before, after] = [withSample(was), now].map((tree) => loadContent(tree).loaded);
    const published = { ledgers: [before!.content.ledger], date: firstDay };
    return comparePublished(before!, after!, today, published)
      .filter(({ rule }) => rule === code)
      .map((problem) => shownIn(now, problem));
  });
  const told = bad.flatMap((sample) => toldOf(withSample(sample), code));
  return { code, reason, shown: [...told, ...compared] };
}

const folder: Told = {
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
const missing: Told = {
  code: 'thieu-tep',
  reason: 'Trang được làm từ một số tệp có tên cố định: tệp dữ liệu, và trang có bảng dữ liệu.',
  shown: [
    without('mau-thuan.yaml'),
    without('trang/muc-luc.mdx'),
    new Map<string, string>(),
  ].flatMap((tree) => toldOf(tree, 'thieu-tep')),
};

const pasted = withSample({ 'giai-phap/a.md': section('gp-1', 'Chữ  này.\n\nBiển  xanh.') });
const hints: Told = {
  code: 'goi-y',
  reason:
    'Gợi ý không chặn việc đăng: một tệp có nhiều gợi ý thì gộp lại một dòng, để không lẫn với lỗi phải sửa.',
  shown: folded(reported([{ directory: '', problems: checkContent(pasted) }])).map((each) =>
    shownIn(pasted, each),
  ),
};
