/**
 * `npm run lines`: how many lines (newlines) each folder of the code has, so that a change can
 * tell what it adds. Tests are left out; samples stand apart; what is not kept in git is not counted.
 */
import { execFileSync } from 'node:child_process';

const code = /\.(?:ts|astro|css|mjs|js|ya?ml)$/;
const config = /^[^/]+\.(?:mjs|ts|json)$/;

/** The row that a file is counted in; none for what is not counted. */
function rowOf(file: string): string | undefined {
  if (/\.test\.ts$|(?:^|\/)package-lock\.json$/.test(file)) return undefined;
  if (config.test(file)) return 'config';
  if (!code.test(file) || !/^(?:src|bench)\//.test(file)) return undefined;
  if (file.includes('/samples/')) return 'samples';
  const folders = file.split('/').slice(0, -1);
  return folders.slice(0, folders[1] === 'lib' ? 3 : 2).join('/');
}

export default function lines(): void {
  const counts = new Map<string, number>();
  const told = execFileSync('git', ['grep', '-I', '-c', ''], { encoding: 'utf8' });
  for (const [, file, length] of told.matchAll(/^(.*):(\d+)$/gm)) {
    const row = rowOf(file!);
    if (row) counts.set(row, (counts.get(row) ?? 0) + Number(length));
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = rows.reduce((sum, [, length]) => sum + length, 0);
  for (const [row, length] of [...rows, ['tổng', total] as const])
    console.log(String(length).padStart(7), row);
}
