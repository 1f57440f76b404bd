import { contentDirectory } from '../lib/content/content-directory.ts';
import { mendedFiles } from '../lib/forge/mended-files.ts';
import { saveRecords } from '../lib/forge/save-records.ts';
import { tellSteps } from '../lib/forge/step-files.ts';
import { editionsDirectory } from '../lib/editions/names.ts';
import { ledgerFile } from '../lib/ledger/ledger.ts';

/**
 * `npm run luu-so`: puts what `so-dia-chi` and `phien-ban` wrote on main, with what `check --fix`
 * mended in the content, and tells later steps which commit may be published (`commit`). Says
 * nothing to them when main has moved on.
 */
const content = contentDirectory();
const records = [ledgerFile, ...mendedFiles(content)].map((file) => `${content}/${file}`);
const saved = saveRecords('.', [...records, editionsDirectory()], process.env);

switch (saved.state) {
  case 'saved':
    tellSteps('GITHUB_OUTPUT', { commit: saved.commit }, process.env);
    console.log(
      saved.fresh
        ? `Đã đưa sổ địa chỉ và phiên bản vào nhánh main (${saved.commit.slice(0, 7)}).`
        : 'Sổ địa chỉ và phiên bản đã đủ, không có gì phải đưa vào nhánh main.',
    );
    break;
  case 'overtaken':
    console.log(
      'Nhánh main vừa có lần sửa mới hơn, nên lần này không xuất bản; lần chạy cho bản mới ấy sẽ ghi sổ và xuất bản.',
    );
    break;
  case 'refused':
    console.error(
      `Nhánh main không nhận sổ địa chỉ và phiên bản, nên chưa xuất bản gì; vào Settings → Rules cho phép github-actions[bot] ghi vào main, rồi chạy lại. Git báo: ${saved.why}`,
    );
    process.exitCode = 1;
}
