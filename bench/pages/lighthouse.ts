import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { browserOptions } from '../../tests/support/browser.ts';
import { median } from '../measure.ts';

const version = '13.5.0';
const folder = '.build/lighthouse';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What of its report is read; an audit that does not apply has no score. */
interface Told {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null }>;
}

/** Meanwhile this process serves the page. */
const start = promisify(execFile);

/**
 * Lighthouse's four marks for a phone, each the median of some runs, and what cost any of them. It is
 * fetched for this alone: a pack of packages that nothing else needs.
 */
export async function lighthouse(address: string, runs: number): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await start('npm', ['install', '--no-save', '--prefix', folder, `lighthouse@${version}`]);
  const { executablePath, args, env } = browserOptions();
  const marks: number[][] = [];
  const costly = new Set<string>();
  while (marks.length < runs) {
    const report = `${folder}/report.json`;
    await start(
      process.execPath,
      [
        `${folder}/node_modules/lighthouse/cli/index.js`,
        ...[address, '--quiet', '--output=json', `--output-path=${report}`],
        `--chrome-flags=--headless ${args!.join(' ')}`,
      ],
      { env: { ...(env as NodeJS.ProcessEnv), CHROME_PATH: executablePath } },
    );
    const told = JSON.parse(readFileSync(report, 'utf8')) as Told;
    marks.push(categories.map((name) => Math.round(100 * told.categories[name]!.score)));
    for (const { id, weight } of categories.flatMap((name) => told.categories[name]!.auditRefs)) {
      const { score } = told.audits[id]!;
      if (weight && score !== null && score < 1) costly.add(`${id} ${score}`);
    }
  }
  const all = categories.map((_name, at) => median(marks.map((mark) => mark[at]!)));
  return [all.join(' / '), ...costly].join(', ');
}
