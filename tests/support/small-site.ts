import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { layRelease, switchTo } from '../../src/lib/publish/hosting/release.ts';
import { nginxHeaders } from '../../src/lib/publish/policy/headers.ts';
import { nginxServer, type Server } from './nginx.ts';

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

/** nginx serving a small site, as `npm run dua-len` lays it. */
export async function smallServer({
  base = '/',
  files = [] as string[],
  changes = [] as Parameters<typeof nginxServer>[0],
  headers = (text: string) => text,
} = {}): Promise<Server> {
  const server = await nginxServer(changes);
  for (const [name, text] of Object.entries(nginxHeaders(base)))
    writeFileSync(join(server.root, name), headers(text));
  const { site } = smallSite(['/', '/404.html', ...files], base);
  const { name } = await layRelease({ site, root: server.root, base, now: new Date() });
  switchTo(server.root, name);
  await server.start();
  return server;
}
