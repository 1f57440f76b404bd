import { createHash } from 'node:crypto';
import type { Forge } from '../../publish/forge/api.ts';
import { opened } from '../change-file/envelope.ts';
import { branchOf, orNone, propose } from './branch.ts';
import type { IssueEvent } from './event.ts';
import type { Handed } from './handed.ts';

/** With it somebody who may write lets a change become a branch. */
const label = 'nhan-sua';
/** `github-actions[bot]`: a name can be taken, a number not. */
const ownId = 41898282;

/** What of the own comment is read again: the change it spoke of, and the branch made of one. */
type Said = { id?: number } & Partial<Record<'hash' | 'branch' | 'commit', string | undefined>>;
const said =
  /^Đề nghị sửa (?:`(?<hash>[0-9a-f]{64})`|chưa nhận được)\.\n(?<branch>Nhánh `[a-z0-9/-]+`, lần ghi `(?<commit>[0-9a-f]{40})`.*\n)?/;

type Issue = IssueEvent['issue'] & { state: string; labels: { name: string }[] };

const reasons = {
  person: 'người gắn nhãn không có quyền ghi vào kho, nên chưa lập nhánh',
  unread:
    'đề nghị khác với điều đã ghi ở đây lúc gắn nhãn; đọc lại lời trên, đối chiếu nguồn rồi gắn lại nhãn',
  touched:
    'nhánh của phiếu này đã có người ghi thêm; sửa tiếp ở nhánh ấy, hoặc xóa nhánh rồi gắn lại nhãn',
} as const;

/**
 * Answers an issue in its thread, in one comment that is written anew; of one with the label also
 * makes the branch, if the label was set by somebody who may write, for the very change that the
 * comment named. Everything else takes the label off.
 *
 * @param files path in the repository → text
 * @param base the commit of main that was read
 * @returns what happened, one clause in Vietnamese for the log
 * @throws {ForgeRefused}
 */
export async function answerIssue(
  forge: Forge,
  event: IssueEvent,
  { told, files }: Handed,
  base: string,
): Promise<string> {
  const { action, issue } = event;
  const now = await forge<Issue>('GET', `/issues/${issue.number}`);
  const known = { ...issue, state: 'open' } as const;
  if ((['id', 'url', 'body', 'state'] as const).some((name) => now[name] !== known[name]))
    return 'phiếu đã đổi, đóng hay dời đi, nên thôi';
  const hash = files.size ? await hashOf(issue.body ?? '') : undefined;
  const own = await ownComment(forge, issue.number);
  const isLabelled = now.labels.some(({ name }) => name === label);
  if (action === 'labeled' && !isLabelled) return 'nhãn đã được gỡ, nên thôi';

  const accepted = async () => {
    const path = `/collaborators/${encodeURIComponent(event.sender.login)}/permission`;
    const right = await orNone(forge<{ permission: string }>('GET', path), 404);
    if (!right || !['admin', 'write'].includes(right.permission)) return 'person';
    return hash && own.hash === hash ? propose(forge, event, files, own.commit, base) : 'unread';
  };
  const made = action === 'labeled' ? await accepted() : undefined;
  const isMade = typeof made === 'object';
  const why = isMade || !made ? undefined : reasons[made];
  const branch = isMade ? branchLine(event, made) : own.branch;
  // First: a label that stayed would count for what the comment is about to name.
  if (isLabelled && !isMade)
    await orNone(forge('DELETE', `/issues/${issue.number}/labels/${label}`), 404);
  const body = commentOf({ hash, branch, why, told });
  if (own.id) await forge('PATCH', `/issues/comments/${own.id}`, { body });
  else await forge('POST', `/issues/${issue.number}/comments`, { body });
  return why ?? (isMade ? `đã ghi ${branchOf(issue.number)}` : 'đã trả lời');
}

/** The comment, whose first lines are read again (`said`). */
function commentOf({
  hash,
  branch,
  why,
  told,
}: Pick<Said, 'hash' | 'branch'> & { why: string | undefined; told: string }): string {
  return [
    `Đề nghị sửa ${hash ? `\`${hash}\`` : 'chưa nhận được'}.`,
    ...(branch ? [branch.trim()] : []),
    '',
    ...(why ? [`Nhãn \`${label}\` đã được gỡ: ${why}.`, ''] : []),
    hash ? forEditors : forWriters,
    '',
    told,
  ].join('\n');
}

const forEditors = `Đề nghị đạt mọi quy tắc. Máy không biết nguồn có nói thế hay không: người có quyền ghi đối chiếu nguồn rồi gắn nhãn \`${label}\`, máy lập nhánh từ đúng bản mang dấu (SHA-256) ở trên. Phiếu được sửa thì nhãn bị gỡ.`;
const forWriters =
  'Sửa theo lời dưới đây ở trang “Sửa nội dung” (mở đề nghị này bằng “Mở đề nghị đã nhận”), rồi sửa phiếu: dán đề nghị mới thay cho đề nghị cũ.';

function branchLine(
  { issue, repository }: IssueEvent,
  { commit, pull }: { commit: string; pull?: number },
) {
  const branch = branchOf(issue.number);
  const start = `Nhánh \`${branch}\`, lần ghi \`${commit}\`:`;
  return pull
    ? `${start} đề nghị sửa #${pull}. Mở nó, bấm “Approve workflows to run” để máy kiểm tra.`
    : `${start} kho chưa cho quy trình mở đề nghị sửa; mở ở [liên kết này](${repository.html_url}/compare/main...${branch}?expand=1), hoặc bật “Allow GitHub Actions to create and approve pull requests” ở Settings → Actions → General.`;
}

/** As many comments as the forge gives at once. */
const perPage = 100;

/** However many others wrote before it: unread it would be written anew at every edit. */
async function ownComment(forge: Forge, number: number, page = 1): Promise<Said> {
  const all = await forge<{ id: number; user: { id: number } | null; body: string }[]>(
    'GET',
    `/issues/${number}/comments?per_page=${perPage}&page=${page}`,
  );
  for (const { id, user, body } of all) {
    const found = user?.id === ownId && said.exec(body);
    if (found) return { id, ...found.groups };
  }
  return all.length < perPage ? {} : ownComment(forge, number, page + 1);
}

/** Of what a change says, whatever letter it lies in. */
async function hashOf(letter: string): Promise<string> {
  const change = JSON.stringify(await opened(letter));
  return createHash('sha256').update(change).digest('hex');
}
