import type { Forge } from '../../publish/forge/api.ts';

const label = 'lien-ket-nguon';
const title = 'Liên kết tới nguồn cần xem lại';

interface Issue {
  number: number;
  html_url: string;
  pull_request?: object;
}

/**
 * Keeps one issue: opens it when a source needs somebody, writes it anew each week, closes
 * it when none does. Only one that a workflow opened is taken for it: anybody may write
 * an issue of the same title.
 *
 * @returns its address; undefined when there is none and none is needed
 */
export async function keepIssue(
  forge: Forge,
  needed: boolean,
  body: string,
): Promise<string | undefined> {
  const query = new URLSearchParams({
    state: 'open',
    labels: label,
    creator: 'github-actions[bot]',
  });
  const open = await forge<Issue[]>('GET', `/issues?${query}`);
  const own = open.find(({ pull_request }) => !pull_request);
  if (own) {
    const state = needed ? {} : { state: 'closed', state_reason: 'completed' };
    await forge<Issue>('PATCH', `/issues/${own.number}`, { title, body, ...state });
    return own.html_url;
  }
  if (!needed) return undefined;
  const made = await forge<Issue>('POST', '/issues', { title, body, labels: [label] });
  return made.html_url;
}
