import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  currentRelease,
  layRelease,
  releasesIn,
  switchTo,
  tidy,
} from '../lib/publish/hosting/release.ts';
import { replaceFiles } from '../lib/read/replace-files.ts';
import { nginxHeaders } from '../lib/publish/policy/headers.ts';
import { Refused } from './refused.ts';

const usage =
  'Thiếu thư mục của máy chủ; viết, ví dụ, npm run dua-len -- /srv/ke-hoach, thêm --lui để lùi về bản trước.';

/**
 * `npm run dua-len -- /srv/ke-hoach`: lays the built site beside the releases of before and switches
 * to it at once; with `--lui` back to the one before. See deploy/nginx.md.
 */
export default async function deploy(words: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: words,
    options: { lui: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [root] = positionals;
  if (!root || positionals.length > 1) throw new Refused(usage);
  // A server's user is another one.
  process.umask(0o022);
  return values.lui ? goBack(root) : goOn(root, process.env.DIST_DIR ?? 'dist');
}

async function goOn(root: string, site: string): Promise<void> {
  const headers = join(site, '_headers');
  if (!existsSync(headers))
    throw new Refused(`Chưa có bản dựng trong ${site}/; chạy npm run build rồi chạy lại lệnh này.`);
  // The site itself says under which path it was built.
  const base = readFileSync(headers, 'utf8').split('*')[0]!;
  mkdirSync(root, { recursive: true });
  try {
    const { name, files, changed } = await layRelease({ site, root, base, now: new Date() });
    const isNew = putHeaders(root, base);
    switchTo(root, name);
    tidy(root);
    console.log(`Đã đưa lên bản ${name}: ${files} tệp, ${changed} tệp mới hoặc đổi.`);
    if (isNew)
      console.log('Tiêu đề HTTP đã đổi; chạy sudo nginx -t && sudo systemctl reload nginx.');
  } catch (error) {
    throw new Refused(
      `Chưa đưa lên được, máy chủ vẫn giữ bản cũ; chạy lại lệnh này. (${(error as Error).message})`,
    );
  }
}

/** What nginx includes; whether it is otherwise than it was. */
function putHeaders(root: string, base: string): boolean {
  const changed = Object.entries(nginxHeaders(base)).filter(([name, text]) => {
    const path = join(root, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  replaceFiles(root, new Map(changed));
  return changed.length > 0;
}

function goBack(root: string): void {
  const releases = releasesIn(root);
  const before = releases[releases.indexOf(currentRelease(root) ?? '') - 1];
  if (!before) throw new Refused('Không còn bản nào trước bản đang đăng; đưa lên một bản mới.');
  switchTo(root, before);
  console.log(`Đã lùi về bản ${before}.`);
}
