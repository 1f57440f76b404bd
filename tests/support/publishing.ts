import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, type Ended } from './command.ts';
import { copyContent, edit } from './content-copy.ts';
import { commitAll, git } from './git.ts';

/** The ledger, and the edition that is made, inside what is handed over. */
export const ledger = 'so-dia-chi.json';
export const newEdition = 'phien-ban/2026-12-01';

/** A repository that publishes, as its jobs and an editor see it. */
export class Publishing {
  readonly root = mkdtempSync(join(tmpdir(), 'xuat-ban-'));
  readonly origin = join(this.root, 'kho.git');
  /** The checkouts of the job that builds, of the one that pushes, and an editor's. */
  readonly builder = join(this.root, 'dung');
  readonly pusher = join(this.root, 'day');
  readonly editor = join(this.root, 'nguoi');
  /** What the first hands over to the second. */
  readonly handed = join(this.root, 'trao');

  /** One that has published the content, or a copy of another, or of some folders of it. */
  constructor(like?: Publishing, parts = like ? readdirSync(like.root) : []) {
    for (const part of parts)
      cpSync(join(like!.root, part), join(this.root, part), { recursive: true });
    if (!like) this.publish();
  }

  private publish(): void {
    git(this.root, 'init', '-q', '--bare', '-b', 'main', this.origin);
    git(this.origin, 'config', 'http.receivepack', 'true');
    mkdirSync(this.editor);
    git(this.editor, 'init', '-q', '-b', 'main');
    renameSync(copyContent(), join(this.editor, 'content'));
    this.edit('## Kết quả được báo cáo', '## Kết quả được kể');
    // By a path that stays true in a copy.
    git(this.editor, 'remote', 'add', 'origin', '../kho.git');
    git(this.editor, 'push', '-q', 'origin', 'main');
    // In one file it is copied faster.
    git(this.editor, 'gc', '-q');
    for (const checkout of [this.builder, this.pusher]) {
      git(this.root, 'clone', '-q', this.origin, checkout);
      git(checkout, 'remote', 'set-url', 'origin', '../kho.git');
    }
  }

  /** A change of the editor's, committed. */
  edit(from: string, to: string): void {
    edit(join(this.editor, 'content'), 'giai-phap/kinh-te-bien.md', from, to);
    commitAll(this.editor, 'sửa');
  }

  /** Records addresses and editions and hands them over. */
  async record(): Promise<void> {
    for (const name of ['ledger', 'edition']) {
      const { code, stderr } = await command(name, {
        cwd: this.builder,
        env: { PUBLISH_DATE: '2026-12-01' },
      });
      if (code) throw new Error(stderr);
    }
    for (const path of [ledger, 'phien-ban'])
      cpSync(join(this.builder, 'content', path), join(this.handed, path), { recursive: true });
  }

  /** Pushes what was handed over; `output` is what it tells later steps. */
  async save(
    env: Record<string, string> = {},
    start: typeof command = command,
  ): Promise<Ended & { output: string }> {
    const file = join(this.root, 'ket-qua');
    writeFileSync(file, '');
    const ended = await start('save-records', {
      cwd: this.pusher,
      env: { GITHUB_OUTPUT: file, RECORDS_DIR: this.handed, ...env },
    });
    return { ...ended, output: readFileSync(file, 'utf8') };
  }

  /** What main's last commit says, as git formats it. */
  last(format: string): string {
    return git(this.origin, 'log', '-1', `--format=${format}`, 'main');
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
