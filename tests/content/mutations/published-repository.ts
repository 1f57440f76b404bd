import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inspectAgainstBase } from '../../../src/lib/check/published/against-base.ts';
import { compareEditions } from '../../../src/lib/check/published/compare-editions.ts';
import { sha256 } from '../../../src/lib/publish/editions/clause-hash.ts';
import { errorsOf, type Problem } from '../../../src/lib/read/problem.ts';
import { loadContent } from '../../../src/lib/plan/load.ts';
import { findGitBase } from '../../../src/lib/check/published/git-base.ts';
import { readTree } from '../../../src/lib/read/read-tree.ts';
import { copyContent, forgetEditions, run } from '../../support/content-copy.ts';
import { commitAll, git, restoreMain } from '../../support/git.ts';
import { assemble, type Mutation, type Texts } from './edit.ts';
import { memory } from '../../support/memory.ts';

/** The day of the published edition. */
export const edition = '2026-12-01';
/** As on a build server: compared with `origin/main`. */
const env = { CI: 'true', PUBLISH_DATE: '2027-01-02' };

/** A repository that has published the real content and an edition, on a branch off main. */
export class PublishedRepository {
  readonly root = mkdtempSync(join(tmpdir(), 'dot-bien-git-'));
  readonly content = join(this.root, 'content');
  readonly editions = join(this.content, 'phien-ban');

  async publish(): Promise<void> {
    renameSync(copyContent(), this.content);
    forgetEditions(this.content);
    await run('ledger', this.content, { PUBLISH_DATE: edition });
    await run('edition', this.content, { PUBLISH_DATE: edition });
    git(this.root, 'init', '-q', '-b', 'main');
    this.commit('published');
    git(this.root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    git(this.root, 'checkout', '-q', '-b', 'sua');
  }

  commit(message: string): void {
    commitAll(this.root, message);
  }

  restore(): void {
    restoreMain(this.root);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  /** Puts a mutation into the content. */
  mutate(texts: Texts, mutation: Mutation): void {
    for (const [file, now] of assemble(texts, [mutation]).changed)
      if (typeof now === 'string') this.write(join('content', file), now);
  }

  /** Writes a text of an edition anew, and its hash with it: they fit each other. */
  rewrite(name = edition, from = 'Trà Vinh', to = 'Trà  Vinh'): void {
    const [texts, manifest] = ['loi-van.json', 'manifest.json'].map((file) =>
      join('content', 'phien-ban', name, file),
    );
    const kept = JSON.parse(this.read(texts!)) as Record<string, string>;
    const [was, text] = Object.entries(kept).find(([, each]) => each.includes(from))!;
    const hash = sha256(text.replace(from, to));
    const anew = (file: string, change: (text: string) => string) =>
      this.write(file, change(this.read(file).replaceAll(was, hash)));
    anew(texts!, (each) =>
      each.replace(JSON.stringify(text), JSON.stringify(text.replace(from, to))),
    );
    anew(manifest!, (each) => each);
  }

  editionErrors(directory = this.content): Problem[] {
    const { loaded } = loadContent(readTree(directory), memory);
    const base = findGitBase(directory, env);
    const now = { ledger: loaded.content.ledger, loaded, today: env.PUBLISH_DATE };
    return compareEditions(directory, base, now);
  }

  contentErrors(directory = this.content): Problem[] {
    return errorsOf(inspectAgainstBase(directory, readTree(directory), memory, env).problems);
  }
}
