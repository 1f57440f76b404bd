import { readFileSync } from 'node:fs';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { loadContent, type Loaded } from '../lib/plan/load.ts';
import { errorsOf, formatProblem } from '../lib/read/problem.ts';
import { forgeOf } from '../lib/publish/forge/api.ts';
import { askAll } from '../lib/edit/outside-links/ask-all.ts';
import { keepIssue } from '../lib/edit/outside-links/issue.ts';
import { linkReport, type LinkFinding } from '../lib/edit/outside-links/report.ts';
import { verdictOf } from '../lib/edit/outside-links/verdict.ts';
import { displayDate, today } from '../lib/words/day.ts';
import { readContent } from './read-content.ts';

/**
 * `npm run kiem-lien-ket`: asks for every source's address and prints those that do not
 * simply open; in a workflow also keeps an issue about them. Broken links are no failure
 * of the command.
 */
export default async function sourceLinks(): Promise<number> {
  const directory = contentDirectory();
  const tree = readContent(directory);
  if (!tree) return 1;
  const { loaded, problems } = loadContent(tree);
  const errors = errorsOf(problems);
  for (const problem of errors) console.error(formatProblem(problem, directory));
  if (errors.length) return 1;

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
  if (linked.length && [...answers.values()].every(({ status }) => status === undefined)) {
    console.error(
      'Không máy chủ nào trả lời, có lẽ máy này không ra được Internet; hãy kiểm tra kết nối mạng rồi chạy lại lệnh này.',
    );
    return 1;
  }
  const findings = linked.map((source): LinkFinding => ({
    ...source,
    ...verdictOf(source.url, answers.get(source.url)!),
  }));
  const report = linkReport(findings, displayDate(today(process.env)));
  console.log(report);
  return tellForge(findings, report);
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
  const { name } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { name: string };
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: own } = process.env;
  const home = repository || (server && own ? `${server}/${own}` : '');
  if (!home)
    console.error(
      'repository trong site.yaml còn trống; các máy chủ được hỏi sẽ không biết liên hệ với ai.',
    );
  return `${name}/kiem-lien-ket${home ? ` (+${home})` : ''}`;
}

async function tellForge(findings: LinkFinding[], report: string): Promise<number> {
  const forge = forgeOf(process.env);
  if (!forge) return 0;
  const needed = findings.some(({ state }) => state === 'dead' || state === 'moved');
  const footer =
    'Quy trình kiểm tra liên kết viết lại phiếu này mỗi tuần và tự đóng khi không còn gì phải sửa.';
  try {
    const issue = await keepIssue(forge, needed, `${report}\n${footer}\n`);
    console.log(issue ? `Phiếu: ${issue}` : 'Không có gì phải sửa, không mở phiếu.');
    return 0;
  } catch (error) {
    console.error(`Không ghi được phiếu; hãy chạy lại sau ít phút. (${(error as Error).message})`);
    return 1;
  }
}
