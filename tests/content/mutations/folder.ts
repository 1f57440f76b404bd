import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesIn } from '../../../src/lib/read/files-in.ts';
import type { Mutated, Texts } from './edit.ts';

/**
 * The texts of the real content, as they lie on disk, but for questions and the summary: these
 * only repeat what others say, by rules of their own, whose samples break them.
 */
export function realTexts(): Texts {
  return new Map(
    filesIn('content')
      .filter((file) => !/^(?:hoi-dap\/|trang\/tom-tat\.mdx$)/.test(file))
      .map((file) => [file, readFileSync(join('content', file), 'utf8')]),
  );
}

/** A copy of the real content that takes mutations and gives them back. */
export class Folder {
  readonly directory = mkdtempSync(join(tmpdir(), 'dot-bien-'));

  constructor() {
    cpSync('content', this.directory, { recursive: true });
  }

  /** What the folder gives while it is mutated. */
  during<Result>({ changed }: Mutated, ask: (directory: string) => Result): Result {
    try {
      for (const [file, now] of changed) this.#put(file, now);
      return ask(this.directory);
    } finally {
      for (const file of changed.keys()) this.#restore(file);
    }
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }

  #put(file: string, now: string | Uint8Array | { target: string } | undefined): void {
    const path = join(this.directory, file);
    rmSync(path, { recursive: true, force: true });
    if (now === undefined) return;
    mkdirSync(dirname(path), { recursive: true });
    if (typeof now === 'string' || now instanceof Uint8Array) writeFileSync(path, now);
    else symlinkSync(now.target, path);
  }

  #restore(file: string): void {
    const path = join(this.directory, file);
    rmSync(path, { recursive: true, force: true });
    if (existsSync(join('content', file))) cpSync(join('content', file), path);
  }
}
