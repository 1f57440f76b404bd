import project from '../../package.json' with { type: 'json' };
import { contentDirectory } from '../lib/read/content-directory.ts';
import { loadContent, type Loaded } from '../lib/plan/load.ts';
import { errorsOf } from '../lib/read/problem.ts';
import { readTree } from '../lib/read/read-tree.ts';
import { BuildRefused } from '../lib/read/refused.ts';
import { forgeOf } from '../lib/publish/forge/api.ts';
import { askAll } from '../lib/edit/outside-links/ask-all.ts';
import { keepIssue } from '../lib/edit/outside-links/issue.ts';
import { linkReport, type LinkFinding } from '../lib/edit/outside-links/report.ts';
import { verdictOf } from '../lib/edit/outside-links/verdict.ts';
import { displayDate, today } from '../lib/words/day.ts';
import { Refused } from './refused.ts';

/**
 * `npm run kiem-lien-ket`: asks for every source's address and prints those that do not
 * simply open; in a workflow also keeps an issue about them. Broken links are no failure
 * of the command.
 */
export default async function sourceLinks(): Promise<void> {
  const directory = contentDirectory();
  const { loaded, problems } = loadContent(readTree(directory));
  const errors = errorsOf(problems);
  if (errors.length) throw new BuildRefused(directory, errors);

  const linked = linkedSources(loaded, directory);
  const answers = await askAll(
    linked.map(({ url }) => url),
    {
      userAgent: userAgent(loaded.plan.site.repository),
      timeout: 20_000,
      hosts: 8,
      pause: 1000,
      patience: 60_000,
    },
  );
  // Without a network every domain looks as if it were gone.
  if (linked.length && [...answers.values()].every(({ status }) => status === undefined))
    throw new Refused(
      'Không máy chủ nào trả lời, có lẽ máy này không ra được Internet; hãy kiểm tra kết nối mạng rồi chạy lại lệnh này.',
    );
  const findings = linked.map((source): LinkFinding => ({
    ...source,
    ...verdictOf(source.url, answers.get(source.url)!),
  }));
  const report = linkReport(findings, displayDate(today(process.env)));
  console.log(report);
  await tellForge(findings, report);
}

function linkedSources(
  loaded: Loaded,
  directory: string,
): Pick<LinkFinding, 'key' | 'url' | 'place' | 'year' | 'archive'>[] {
  const yaml = loaded.yaml.get('nguon.yaml');
  return Object.entries(loaded.plan.sources).flatMap(([key, { URL: url, archive, accessed }]) => {
    const place = `${directory}/nguon.yaml:${yaml?.lineOf([key, 'URL'])}`;
    return url
      ? [{ key, url, place, year: accessed.slice(0, 4), ...(archive && { archive }) }]
      : [];
  });
}

/** Who asks, and where to complain: the operator's repository, or the one that runs this. */
function userAgent(repository: string): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: own } = process.env;
  const home = repository || (server && own ? `${server}/${own}` : '');
  if (!home)
    console.error(
      'repository trong site.yaml còn trống; các máy chủ được hỏi sẽ không biết liên hệ với ai.',
    );
  return `${project.name}/kiem-lien-ket${home ? ` (+${home})` : ''}`;
}

async function tellForge(findings: LinkFinding[], report: string): Promise<void> {
  const forge = forgeOf(process.env);
  if (!forge) return;
  const needed = findings.some(({ state }) => state === 'dead' || state === 'moved');
  const footer =
    'Quy trình kiểm tra liên kết viết lại phiếu này mỗi tuần và tự đóng khi không còn gì phải sửa.';
  try {
    const issue = await keepIssue(forge, needed, `${report}\n${footer}\n`);
    console.log(issue ? `Phiếu: ${issue}` : 'Không có gì phải sửa, không mở phiếu.');
  } catch (error) {
    throw new Refused(
      `Không ghi được phiếu; hãy chạy lại sau ít phút. (${(error as Error).message})`,
    );
  }
}
