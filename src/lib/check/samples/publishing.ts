import { sha256 } from '../../publish/editions/clause-hash.ts';
import { madeEdition } from '../../publish/editions/kept.ts';
import { textsToKeep } from '../../publish/kit/sheet-records.ts';
import type { StoredFiles } from '../../read/stored-files.ts';
import { rewrittenChanges, untoldChanges } from '../published/changes.ts';
import { checkEditions } from '../published/editions.ts';
import { section, withSample, type Sample } from '../fixture.ts';
import { loadContent, type Loaded } from '../../plan/load.ts';
import type { Problem } from '../../read/problem.ts';
import { foreignEditions, lostEditions, unmadeEditions } from '../published/compare-editions.ts';
import { lostKeys } from '../published/compare-keys.ts';
import { strayFilesIn } from '../published/public-files.ts';
import { unreviewed } from '../published/compare-questions.ts';
import { newbornOld } from '../published/compare-translations.ts';
import { selfVouching } from '../published/compare-sources.ts';
import { ledgerLines, missing } from './ledger-lines.ts';
import { sampleOf } from './samples-of.ts';
import { shownIn, type Shown, type Told } from './told.ts';

/** What is told by comparing with what was published: the ledger, changes, editions. */
export function publishing(): Told[] {
  return [
    { code: 'so-dia-chi', reason: '', shown: [...ledgerLines(), missing()] },
    {
      code: 'lan-sua',
      reason:
        'Người đọc cần biết trang đã sửa gì, khi nào: trang đã đăng mà đổi lời, kể cả lời lấy từ tệp dữ liệu, thì kể ở changes; ngày ở dòng đầu là ngày cập nhật, lời đã kể thì giữ nguyên.',
      shown: changes(),
    },
    { code: 'ten-khoa', reason: '', shown: keys() },
    { code: 'hoi-dap', reason: '', shown: questions() },
    { code: 'ban-dich', reason: '', shown: translations() },
    { code: 'tep-la', reason: '', shown: publicFiles() },
    {
      code: 'nguon-truoc',
      reason:
        'Ai vừa sửa điều nguồn ghi vừa viết lời dựa vào đó thì tự làm chứng cho mình. Đoạn trích, con số, loại nguồn đã ghi chỉ đổi hay bỏ trong một đề nghị riêng; nguồn chỉ đọc đoạn trích thì được thêm đoạn, thêm con số cùng với lời, nguồn đã đọc toàn văn thì không.',
      shown: sources(),
    },
    {
      code: 'phien-ban',
      reason:
        'Bản lưu là bản chụp đứng yên để người ta dẫn nhiều năm sau: chỉ máy chụp, đã đăng thì không sửa, không thêm, không xóa.',
      shown: editions(),
    },
  ];
}

const file = 'giai-phap/a.md';

type Sides = [before: Loaded, now: Loaded];

/** What is told of one sample that takes the place of another. */
function compared(was: Sample, is: Sample, problemsOf: (...sides: Sides) => Problem[]): Shown[] {
  const now = withSample(is);
  return problemsOf(loadContent(withSample(was)).loaded, loadContent(now).loaded).map((problem) =>
    shownIn(now, problem),
  );
}

/** A question whose unit has another figure since it was reviewed. */
function questions(): Shown[] {
  const [was, now] = ['Tăng', 'Giảm'].map((way) =>
    sampleOf({
      clause: `${way} 10,04%.[@bai-bao] {#tang}`,
      'hoi-dap/kinh-te.md': {
        questions: [{ id: 'tang', conclusion: 'Chưa rõ.' }],
      },
    }),
  );
  return compared(was!, now!, (...sides) => unreviewed(...sides, '2026-12-01'));
}

/** A title and a sentence in another language that are old from the start. */
function translations(): Shown[] {
  const now = sampleOf({
    clause: 'Kinh tế tăng 10,04%.[@bai-bao] {#tang}',
    'en/tom-tat.yaml':
      'title: Growth of 99%\nsentences:\n  - { text: It grew by 99%., unit: gp-1.noi-dung.tang, hash: k7f3 }\n',
  });
  return compared({}, now, newbornOld);
}

function changes(): Shown[] {
  const was = { [file]: section('gp-1', 'Tỉnh đặt ra hai mục tiêu.') };
  const terms = (definition: string) => ({
    'thuat-ngu.yaml': `xa:\n  term: Xã\n  definition: ${definition}\n`,
  });
  const rewritten = was[file]!.replace('Đăng lần đầu.', 'Sửa chữ.');
  const untold = (...sides: Sides) => untoldChanges(...sides, '2027-01-02');
  return [
    ...compared(was, { [file]: section('gp-1', 'Tỉnh đặt ra các mục tiêu.') }, untold),
    ...compared(terms('Một cấp.'), terms('Cấp thấp nhất.'), untold),
    ...compared(was, { [file]: rewritten }, rewrittenChanges),
  ];
}

function keys(): Shown[] {
  const terms = (key: string) => sampleOf({ 'thuat-ngu.yaml': { entries: { [key]: {} } } });
  return compared(terms('xa'), terms('cap-xa'), lostKeys);
}

/** A passage rewritten, and one added to a source read in full, each with the words that rest on it. */
function sources(): Shown[] {
  const archive = 'nguon/bai-bao.txt';
  const passages = withSample({}).get(archive)!;
  return [
    passages.replace('nông thôn mới', 'đô thị'),
    `${passages}\nTỉnh đạt chuẩn đô thị.\n`,
  ].flatMap((changed) => {
    const text = section('gp-1', '> đạt chuẩn đô thị[@bai-bao]');
    return compared({}, { [file]: text, [archive]: changed }, selfVouching);
  });
}

function publicFiles(): Shown[] {
  const files: StoredFiles = new Map([
    ['trang.html', Buffer.from('<p>Chữ.</p>')],
    ['phien-ban/2026-11-24/manifest.json', Buffer.from('{}')],
    ['favicon.svg', Buffer.from('<svg onload="alert(1)"/>')],
  ]);
  return strayFilesIn(files).map((problem) => shownIn(new Map(), problem));
}

function editions(): Shown[] {
  const name = '2026-11-24';
  const { loaded } = loadContent(withSample({}));
  const { files } = madeEdition(textsToKeep(loaded.plan), {
    date: name,
    after: null,
  });
  const frozen: StoredFiles = new Map(
    [...files].map(([each, text]) => [`${name}/${each}`, Buffer.from(text)]),
  );
  const [manifest, texts] = ['manifest.json', 'loi-van.json'].map((each) => `${name}/${each}`);
  const bytes = Buffer.from('Chữ.');
  const of = (text: object) => Buffer.from(`${JSON.stringify(text, null, 2)}\n`);
  const without = new Map([...frozen].filter(([each]) => each !== texts));
  const published = { [name]: sha256('như đã đăng') };
  const older = of({ date: name, files: {}, clauses: {} });
  return [
    ...checkEditions(new Map([['nhap/index.html', bytes]])),
    ...checkEditions(new Map([...frozen, [texts!, bytes]])),
    ...checkEditions(without),
    ...checkEditions(new Map([...frozen, [`${name}/them.html`, bytes]])),
    ...checkEditions(new Map([...frozen, [manifest!, of({ version: 3 })]])),
    ...lostEditions(published, frozen),
    ...lostEditions(published, new Map()),
    ...unmadeEditions(new Map([...frozen, [texts!, bytes]]), new Set(), loaded, name),
    ...foreignEditions(new Map([[manifest!, older]]), {}),
    ...unmadeEditions(frozen, new Set(), loaded, '2026-11-23'),
  ].map((problem) => shownIn(new Map(), problem));
}
