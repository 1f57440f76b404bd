import { editionsFolder } from '../../read/edition-names.ts';
import { holdsOf } from '../../publish/policy/served-as-is.ts';
import type { Problem } from '../../read/problem.ts';
import type { StoredFiles } from '../../read/stored-files.ts';
import { alteredEditions } from './compare-editions.ts';
import { checkEditions } from './editions.ts';
import { foreignEditions } from './new-editions.ts';

const inEditions = `${editionsFolder}/`;

/** The editions among the files of `public`: paths inside their own folder. */
export function editionsAmong(files: StoredFiles): StoredFiles {
  return new Map(
    [...files].flatMap(([file, bytes]) =>
      file.startsWith(inEditions) ? [[file.slice(inEditions.length), bytes]] : [],
    ),
  );
}

/**
 * Everything wrong with what would be served as it lies in `public`.
 *
 * @param recorded what the ledger records of editions
 */
export function checkPublicFiles(files: StoredFiles, recorded: Record<string, string>): Problem[] {
  const editions = editionsAmong(files);
  const frozen = [
    ...checkEditions(editions),
    ...alteredEditions(recorded, editions),
    ...foreignEditions(editions, recorded),
  ];
  return [
    ...strayFilesIn(files),
    ...frozen.map((problem) => ({ ...problem, file: inEditions + problem.file })),
  ];
}

/** Files of `public` that are no edition's and not what the short list of served files allows. */
export function strayFilesIn(files: StoredFiles): Problem[] {
  return [...files].flatMap(([file, bytes]): Problem[] => {
    if (file.startsWith(inEditions)) return [];
    const holds = holdsOf(file);
    if (holds && bytes && holds(Buffer.from(bytes))) return [];
    const message =
      holds && bytes
        ? `Tệp ${file} có thứ mà tệp loại này không cần, có thể là mã lệnh hay địa chỉ nơi khác; trả lại tệp cũ, hoặc bỏ phần ấy.`
        : 'Tệp này sẽ được đăng nguyên như thế, không ai kiểm tra; xóa nó, thư mục public chỉ giữ biểu tượng của trang (favicon, icon), site.webmanifest, _headers và các phiên bản.';
    return [{ file, line: 1, rule: 'tep-la', message }];
  });
}
