import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { browserOptions } from '../../tests/support/browser.ts';
import { median } from '../measure.ts';

const version = '13.5.0';
const folder = '.build/lighthouse';
const runs = 5;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * Lighthouse's four marks for a phone, each the median of five runs. It is fetched for this alone:
 * among the packages it would be half as much again as all of them.
 */
export function lighthouse(address: string): string {
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['install', '--no-save', '--prefix', folder, `lighthouse@${version}`], {
    stdio: 'ignore',
  });
  const { executablePath, args, env } = browserOptions();
  const marks = Array.from({ length: runs }, () => {
    const report = `${folder}/report.json`;
    execFileSync(
      process.execPath,
      [
        `${folder}/node_modules/lighthouse/cli/index.js`,
        ...[address, '--quiet', '--output=json', `--output-path=${report}`],
        `--chrome-flags=--headless ${args!.join(' ')}`,
      ],
      { env: { ...env, CHROME_PATH: executablePath }, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const told = JSON.parse(readFileSync(report, 'utf8')) as {
      categories: Record<string, { score: number }>;
    };
    return categories.map((name) => Math.round(100 * told.categories[name]!.score));
  });
  return categories.map((_name, at) => median(marks.map((mark) => mark[at]!))).join(' / ');
}
