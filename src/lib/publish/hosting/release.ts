import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesIn } from '../../read/files-in.ts';
import { isHashed } from '../policy/headers.ts';
import { pressed } from './pressed.ts';

/**
 * Where a server keeps the site. `current` names the release that is served, which a rename
 * switches; `kept/` has the hashed files of all of them, for who still reads an older page.
 */
const places = { releases: 'releases', current: 'current', kept: 'kept' };
const named = /^\d{4}(?:-\d\d){2}T(?:\d\d-){2}\d\dZ$/;
/** So many can be gone back to. */
const most = 5;
const atOnce = 16;

/** A release by its second of the clock: no two share one, and what changed with it bears its time. */
const nameOf = (second: number) =>
  `${new Date(second * 1000).toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
const secondOf = (name: string) => Date.parse(name.replace(/-(\d\d)-(\d\d)Z$/, ':$1:$2Z')) / 1000;

/** The releases that are complete, oldest first. */
export function releasesIn(root: string): string[] {
  const folder = join(root, places.releases);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => named.test(name))
        .sort()
    : [];
}

export function currentRelease(root: string): string | undefined {
  const link = join(root, places.current);
  return existsSync(link) ? basename(readlinkSync(link)) : undefined;
}

/** Serves another release: at once, but what a server has open it may send for a second more. */
export function switchTo(root: string, name: string): void {
  const link = join(root, `${places.current}.moi`);
  rmSync(link, { force: true });
  symlinkSync(join(places.releases, name), link);
  renameSync(link, join(root, places.current));
}

interface Laid {
  site: string;
  root: string;
  /** Base path; a release has its folders, so that a server finds a file by its address. */
  base: string;
  now: Date;
  /** Of brotli; 11 but for tests, which do not wait for it. */
  quality?: number;
}

/**
 * Lays a built site beside the releases of before, complete before it has its name. A file of the
 * same bytes is the same file, with its time; another one gets a second that none has had: nginx
 * tells versions apart by time and size alone.
 *
 * @returns its name, how many files it has and how many of them are new or changed
 * @throws when the site was built anew meanwhile
 */
export async function layRelease({ site, root, base, now, quality = 11 }: Laid) {
  const releases = join(root, places.releases);
  mkdirSync(releases, { recursive: true });
  for (const name of readdirSync(releases).filter((each) => !named.test(each)))
    rmSync(join(releases, name), { recursive: true });
  const last = releasesIn(root).at(-1);
  const second = Math.max(Math.floor(now.getTime() / 1000), last ? secondOf(last) + 1 : 0);
  const name = nameOf(second);
  const draft = join(releases, `${name}.${process.pid}`);
  const built = folderAt(site);
  const files = filesIn(site);
  let changed = 0;
  const lay = async (file: string) => {
    const path = join(base, file);
    const before = join(root, places.current, path);
    const bytes = readFileSync(join(site, file));
    mkdirSync(dirname(join(draft, path)), { recursive: true });
    if (existsSync(before) && readFileSync(before).equals(bytes)) {
      for (const ending of ['', '.br', '.gz'])
        if (existsSync(before + ending)) linkSync(before + ending, join(draft, path + ending));
      return;
    }
    changed += 1;
    for (const [ending, version] of await pressed(file, bytes, quality)) {
      writeFileSync(join(draft, path + ending), version);
      utimesSync(join(draft, path + ending), second, second);
    }
  };
  for (let at = 0; at < files.length; at += atOnce)
    await Promise.all(files.slice(at, at + atOnce).map(lay));
  if (folderAt(site) !== built) throw new Error('built anew');
  keepHashed(root, draft, base);
  renameSync(draft, join(releases, name));
  return { name, files: files.length, changed };
}

/** Which folder stands at a path: another one may come to have its number. */
function folderAt(path: string): string {
  const { ino, birthtimeMs } = statSync(path);
  return `${ino} ${birthtimeMs}`;
}

/** Puts the hashed files of a release where those of all are found. */
function keepHashed(root: string, release: string, base: string): void {
  for (const file of filesIn(release).filter((each) => isHashed(`/${each}`, base))) {
    const path = join(root, places.kept, file);
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) linkSync(join(release, file), path);
  }
}

/** Leaves the last releases and the one that is served, and of the hashed files those they have. */
export function tidy(root: string): void {
  const current = currentRelease(root);
  for (const name of releasesIn(root)
    .slice(0, -most)
    .filter((each) => each !== current)) {
    const path = join(root, places.releases, name);
    // Half a release has no name of one.
    renameSync(path, `${path}.cu`);
    rmSync(`${path}.cu`, { recursive: true });
  }
  const kept = join(root, places.kept);
  for (const file of existsSync(kept) ? filesIn(kept) : [])
    if (statSync(join(kept, file)).nlink === 1) unlinkSync(join(kept, file));
}
