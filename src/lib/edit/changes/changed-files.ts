import { relative, resolve } from 'node:path';
import { gitIn } from '../../check/published/git-base.ts';
import { isFrozen } from '../../read/edition-names.ts';
import { ledgerFile } from '../../read/ledger.ts';

/** What a file is to who reviews; the first five ask for a second look, whatever they say. */
export type FileKind = 'archive' | 'ledger' | 'edition' | 'workflow' | 'code' | 'content' | 'other';

export interface ChangedFile {
  /** Path in the repository. */
  path: string;
  /** Path inside the content folder, when it lies there. */
  content: string | undefined;
  kind: FileKind;
  change: 'added' | 'changed' | 'removed';
}

const changeOf: Record<string, ChangedFile['change']> = { A: 'added', D: 'removed' };

/** Every file that differs between a commit and the working tree; a renamed one went and came. */
export function changedFiles(contentDirectory: string, commit: string): ChangedFile[] {
  const top = resolve(contentDirectory, gitIn(contentDirectory)('rev-parse', '--show-cdup') ?? '');
  const git = gitIn(top);
  const list = (output: string | undefined) => (output ?? '').split('\0').filter(Boolean);
  const inContent = `${relative(top, resolve(contentDirectory))}/`;

  const told = list(git('diff', '--name-status', '-z', '--no-renames', '--no-ext-diff', commit));
  const known = Array.from({ length: told.length / 2 }, (_, index) => ({
    path: told[2 * index + 1]!,
    change: changeOf[told[2 * index]!] ?? ('changed' as const),
  }));
  const fresh = list(git('ls-files', '--others', '--exclude-standard', '-z'));
  return [...known, ...fresh.map((path) => ({ path, change: 'added' as const }))].map((file) => {
    const content = file.path.startsWith(inContent) ? file.path.slice(inContent.length) : undefined;
    return { ...file, content, kind: kindOf(file.path, content) };
  });
}

/** What decides what is built, checked or published; `.github/CODEOWNERS` says the same. */
const code =
  /^(?:src|tests|public|bench|deploy|\.ci|\.vscode)\/|^(?:[^/]+\.m?[jt]s|[^/]+\.json|\.npmrc|\.nvmrc|\.gitattributes)$/;

export function kindOf(path: string, content?: string): FileKind {
  if (content === ledgerFile) return 'ledger';
  if (content !== undefined && isFrozen(content)) return 'edition';
  if (content !== undefined) return /^nguon\/.*\.txt$/.test(content) ? 'archive' : 'content';
  if (path.startsWith('.github/')) return 'workflow';
  return code.test(path) ? 'code' : 'other';
}
