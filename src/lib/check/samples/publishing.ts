import { sha256 } from '../../publish/editions/clause-hash.ts';
import { madeEdition } from '../../publish/editions/kept.ts';
import { textsToKeep } from '../../publish/kit/sheets.ts';
import type { StoredFiles } from '../../read/stored-files.ts';
import { checkEditions } from '../published/editions.ts';
import { withSample } from '../fixture.ts';
import { loadContent } from '../../plan/load.ts';
import { ledgerFile } from '../../read/ledger.ts';
import { foreignEditions, lostEditions, unmadeEditions } from '../published/compare-editions.ts';
import { missingBase } from '../published/git-base.ts';
import { strayFilesIn } from '../published/public-files.ts';
import { shownIn, type Shown, type Told } from './told.ts';

/** What is told of files that are published as they lie, and where nobody knows what was published. */
export function publishing(): Told[] {
  const { message } = missingBase('kho ở đây thiếu lịch sử');
  return [
    { code: 'so-dia-chi', reason: '', shown: [{ line: ledgerFile, message, hint: false }] },
    { code: 'tep-la', reason: '', shown: publicFiles() },
    {
      code: 'phien-ban',
      reason:
        'Bản lưu là bản chụp đứng yên để người ta dẫn nhiều năm sau: chỉ máy chụp, đã đăng thì không sửa, không thêm, không xóa.',
      shown: editions(),
    },
  ];
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
