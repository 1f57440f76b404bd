import { ForgeRefused, type Forge } from '../../publish/forge/api.ts';
import type { IssueEvent } from './event.ts';

/** What became of a change that was to be a branch. */
type Proposed =
  | { commit: string; pull?: number }
  /** The branch is not as the last commit made here left it. */
  | 'touched';

interface Ref {
  object: { sha: string };
}
interface Commit {
  sha: string;
  tree: { sha: string };
}

export const branchOf = (number: number) => `de-nghi/phieu-${number}`;

/**
 * Puts files on the branch of an issue, as one commit on top of `base` and of what the branch held,
 * and asks for it to be pulled. Nothing of the issue but its number is in a name.
 *
 * @param files path in the repository → text
 * @param last the commit that was made here before; the branch moves from it alone, without force
 * @param base the commit of main that was read
 * @throws {ForgeRefused}
 */
export async function propose(
  forge: Forge,
  { issue: { number }, repository: { owner } }: IssueEvent,
  files: ReadonlyMap<string, string>,
  last: string | undefined,
  base: string,
): Promise<Proposed> {
  const branch = branchOf(number);
  const ref = await orNone(forge<Ref>('GET', `/git/ref/heads/${branch}`), 404);
  const head = ref?.object.sha;
  const main = await forge<Commit>('GET', `/git/commits/${base}`);
  const { sha: tree } = await forge<{ sha: string }>('POST', '/git/trees', {
    base_tree: main.tree.sha,
    tree: [...files].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content })),
  });
  const tip = head && (await forge<Commit>('GET', `/git/commits/${head}`));
  // A run that broke off after it had written left the branch so.
  const isWritten = tip && tip.tree.sha === tree;
  if (head && !isWritten && head !== last) return 'touched';
  let sha = head;
  if (!isWritten) {
    const commit = await forge<Commit>('POST', '/git/commits', {
      message: `Sửa theo phiếu #${number}\n\n${[...files.keys()].join('\n')}`,
      tree,
      parents: head ? [head, base] : [base],
    });
    sha = commit.sha;
    // 422: somebody was faster. 409: the branch is being changed.
    const moved = head
      ? forge<Ref>('PATCH', `/git/refs/heads/${branch}`, { sha, force: false })
      : forge<Ref>('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha });
    if (!(await orNone(moved, 409, 422))) return 'touched';
  }
  const query = new URLSearchParams({ state: 'open', head: `${owner.login}:${branch}` });
  const [open] = await forge<{ number: number }[]>('GET', `/pulls?${query}`);
  // 403: a setting keeps workflows from opening any.
  const pull =
    open ??
    (await orNone(
      forge<{ number: number }>('POST', '/pulls', {
        title: `Sửa theo phiếu #${number}`,
        head: branch,
        base: 'main',
        body: `Máy lập từ đề nghị ở phiếu #${number}, đúng bản mang dấu đã ghi ở đó.\n\nCloses #${number}`,
      }),
      403,
    ));
  return { commit: sha!, ...(pull && { pull: pull.number }) };
}

/** An answer; undefined where the forge refuses it with one of these. */
export async function orNone<Answer>(
  answer: Promise<Answer>,
  ...statuses: number[]
): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ForgeRefused && statuses.includes(error.status)) return undefined;
    throw error;
  }
}
