import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';

/** A site of some pages of `dist`, and of files made up that hold their own paths; and how to change it. */
export function smallSite(paths: string[], base = '/') {
  const site = mkdtempSync(join(inject('builds'), 'nho-'));
  const fileOf = (path: string) => join(site, path.replace(/\/$/, '/index.html'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(fileOf(path)), { recursive: true });
    writeFileSync(fileOf(path), text);
  };
  write('/_headers', `${base}*\n`);
  for (const path of paths)
    write(
      path,
      /\/$|^\/404/.test(path)
        ? readFileSync(join('dist', path.replace(/\/$/, '/index.html')), 'utf8')
        : path,
    );
  /** Changes a file's text; takes it away where there is no change. */
  const change = (path: string, by?: (text: string) => string) => {
    if (by) write(path, by(readFileSync(fileOf(path), 'utf8')));
    else rmSync(fileOf(path));
  };
  return { site, change };
}
