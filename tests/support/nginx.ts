import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';

const program = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path));
const modules = '/etc/nginx/modules-enabled';

/**
 * Whether this machine has nginx with brotli, as Debian's packages bring them; without, what needs
 * them is skipped, and said to be. On CI that is an error.
 */
export const hasNginx = Boolean(program) && existsSync(`${modules}/50-mod-http-brotli-static.conf`);
if (!hasNginx && process.env.CI)
  throw new Error('nginx and libnginx-mod-http-brotli-static are wanted on CI: see README.md');

/** A server's folder, and nginx serving it with the configuration of deploy/. */
export interface Server {
  /** What `npm run dua-len` is told. */
  root: string;
  address: string;
  port: number;
  /** Where the visits are written. */
  visits: string;
  /** Where the figures of visits lie. */
  figures: string;
  /** Once the folder has its first release. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Prepares a server on a port of its own, as deploy/nginx.md says.
 *
 * @param changes of the configuration's text, so that a test need not wait
 */
export async function nginxServer(changes: [from: string, to: string][] = []): Promise<Server> {
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const at = (name: string) => join(home, name);
  for (const name of ['srv', 'visits', 'figures', 'log']) mkdirSync(at(name), { recursive: true });
  chmodSync(at('visits'), 0o777);
  const own = [
    ['listen 80;', `listen 127.0.0.1:${port} backlog=4096;`],
    ['/srv/ke-hoach/', `${at('srv')}/`],
    ['/var/log/ke-hoach/', `${at('visits')}/`],
    ['/var/lib/ke-hoach;', `${at('figures')};`],
    ['/var/log/nginx/', `${at('log')}/`],
  ] as const;
  const site = [...own, ...changes].reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`deploy/nginx/ke-hoach.conf does not say ${from}`);
      return text.replaceAll(from, to);
    },
    readFileSync('deploy/nginx/ke-hoach.conf', 'utf8'),
  );
  writeFileSync(at('site.conf'), site);
  return {
    ...running(home, `include ${at('site.conf')};`),
    root: at('srv'),
    address: `http://127.0.0.1:${port}`,
    port,
    visits: at('visits'),
    figures: at('figures'),
  };
}

/** A second nginx that keeps what the first one says may be kept, as any cache in front of it. */
export async function cacheBefore({
  address,
}: Server): Promise<Pick<Server, 'address' | 'start' | 'stop'>> {
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const site = `proxy_cache_path ${home}/cache keys_zone=trang:1m;
    server { listen 127.0.0.1:${port}; location / { proxy_pass ${address}; proxy_cache trang;
      add_header X-Cache $upstream_cache_status always; } }`;
  return { ...running(home, site), address: `http://127.0.0.1:${port}` };
}

/** An nginx that has one file and nothing to say of it, to measure against. */
export async function bareServer(
  bytes: Buffer,
): Promise<Pick<Server, 'address' | 'start' | 'stop'>> {
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  mkdirSync(join(home, 'bare'));
  writeFileSync(join(home, 'bare/index.html'), bytes);
  const site = `server { listen 127.0.0.1:${port} backlog=4096; root ${home}/bare; gzip off; }`;
  return { ...running(home, site), address: `http://127.0.0.1:${port}` };
}

/** Debian's nginx.conf with some sites. */
function running(home: string, sites: string): Pick<Server, 'start' | 'stop'> {
  const isRoot = process.getuid?.() === 0;
  // Its workers are another user's.
  chmodSync(home, 0o755);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${home}/${name};`,
  );
  writeFileSync(
    join(home, 'nginx.conf'),
    `${isRoot ? 'user www-data;' : ''} worker_processes 2; worker_rlimit_nofile 16384; daemon off; pid ${home}/pid; error_log ${home}/error.log;
    include ${modules}/*.conf;
    events { worker_connections 4096; }
    http { sendfile on; tcp_nopush on; include /etc/nginx/mime.types; default_type application/octet-stream;
      access_log off; gzip on; ${temporary.join(' ')} ${sites} }`,
  );
  let child: ReturnType<typeof spawn> | undefined;
  return {
    async start() {
      child = spawn(program!, ['-c', join(home, 'nginx.conf')], { stdio: 'inherit' });
      const pid = join(home, 'pid');
      while (!existsSync(pid) || !readFileSync(pid, 'utf8')) {
        if (child.exitCode !== null) throw new Error('nginx did not start');
        await pause(20);
      }
    },
    async stop() {
      if (child?.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      rmSync(home, { recursive: true, force: true });
    },
  };
}
