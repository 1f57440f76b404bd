import { existsSync } from 'node:fs';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { saveRecords } from '../lib/publish/forge/save-records.ts';
import { tellSteps } from '../lib/publish/forge/step-files.ts';
import { Refused } from './refused.ts';

/**
 * `npm run luu-so`: puts on main what `so-dia-chi` and `phien-ban` wrote in another job, which
 * handed it over in `RECORDS_DIR`, laid out like the content folder, and tells later steps which
 * commit may be published (`commit`). Says nothing to them when main has moved on. Runs without any package.
 */
export default function saveTheRecords(): void {
  const { RECORDS_DIR: handed = '' } = process.env;
  const saved = existsSync(handed)
    ? saveRecords('.', handed, contentDirectory(), process.env)
    : ({
        state: 'strange',
        why: 'RECORDS_DIR không phải thư mục của danh sách địa chỉ và bản lưu',
      } as const);
  if (saved.state === 'strange')
    throw new Refused(
      `Không đưa gì vào nhánh main, vì ${saved.why}; xem lại các bước trước của lần chạy này rồi chạy lại cả quy trình.`,
    );
  if (saved.state === 'refused')
    throw new Refused(
      `Nhánh main không nhận danh sách địa chỉ đã đăng và bản lưu, nên chưa xuất bản gì; vào Settings → Rules cho phép github-actions[bot] ghi vào main, rồi chạy lại. Git báo: ${saved.why}`,
    );
  if (saved.state === 'overtaken')
    return console.log(
      'Nhánh main vừa có lần sửa mới hơn, nên lần này không xuất bản; lần chạy cho bản mới ấy sẽ ghi danh sách địa chỉ và xuất bản.',
    );
  tellSteps('GITHUB_OUTPUT', { commit: saved.commit });
  console.log(
    saved.fresh
      ? `Đã đưa danh sách địa chỉ đã đăng và bản lưu vào nhánh main (${saved.commit.slice(0, 7)}).`
      : 'Danh sách địa chỉ đã đăng và bản lưu đã đủ, không có gì phải đưa vào nhánh main.',
  );
}
