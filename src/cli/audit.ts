import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeWithFolders } from '../lib/read/stored-files.ts';

const billFile = '.build/sbom.json';

/**
 * `npm run audit`: the licences of the packages, a bill of materials, and the weaknesses that are
 * known of them where the registry tells; on GitHub not to be told is an error.
 */
export default function audit(): number {
  const { licences, unnamed } = licencesOf(
    JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile,
  );
  const list = licences.map(({ licence, count }) => `${licence} ${count}`).join(', ');
  console.log(`Giấy phép của các gói: ${list}.`);
  if (unnamed.length)
    console.error(
      `Gói không nêu giấy phép: ${unnamed.join(', ')}; hỏi tác giả, hoặc thay gói khác.`,
    );
  const bill = npm('sbom', '--sbom-format=cyclonedx', '--package-lock-only');
  writeWithFolders(billFile, sameBill(bill));
  console.log(`Danh mục các gói (CycloneDX): ${billFile}`);
  const weaknesses = weaknessesIn(
    npm('audit', '--json', '--package-lock-only', '--fetch-retries=0', '--fetch-timeout=30000'),
  );
  for (const each of weaknesses ?? [])
    console.error(`Lỗ hổng đã biết: ${each}; nâng gói ấy lên bản đã sửa.`);
  if (weaknesses) console.log(`Lỗ hổng đã biết: ${weaknesses.length}.`);
  else
    console.error(
      'Lỗ hổng đã biết: chưa kiểm được vì nơi phát hành gói không trả lời; chạy lại ở máy ra được Internet.',
    );
  const untold = !weaknesses && process.env.GITHUB_ACTIONS === 'true';
  return unnamed.length || weaknesses?.length || untold ? 1 : 0;
}

function npm(...words: string[]): string {
  return spawnSync('npm', words, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 26,
  }).stdout;
}

interface Lockfile {
  packages: Record<string, { version?: string; license?: string }>;
}

/** The licences of the packages, most first, and those that name none. */
export function licencesOf({ packages }: Lockfile) {
  const installed = Object.entries(packages).filter(([path]) => path);
  const counts = Map.groupBy(installed, ([, { license }]) => license ?? '');
  const unnamed = counts.get('') ?? [];
  counts.delete('');
  return {
    licences: [...counts]
      .map(([licence, own]) => ({ licence, count: own.length }))
      .sort((a, b) => b.count - a.count),
    unnamed: unnamed.map(([path]) => path.replace('node_modules/', '')),
  };
}

/**
 * A bill of materials that is the same for the same lockfile: npm gives each its own number and time.
 *
 * @param text CycloneDX, as `npm sbom` prints it
 */
export function sameBill(text: string): string {
  const { serialNumber, metadata, ...bill } = JSON.parse(text) as Record<string, object>;
  const { timestamp, ...rest } = metadata as Record<string, unknown>;
  if (!serialNumber || !timestamp) throw new Error('no bill of materials');
  return `${JSON.stringify({ ...bill, metadata: rest }, null, 2)}\n`;
}

/**
 * The weaknesses that a registry tells of, a line each.
 *
 * @param text what `npm audit --json` prints
 * @returns nothing when the registry did not answer
 */
export function weaknessesIn(text: string): string[] | undefined {
  try {
    const { vulnerabilities } = JSON.parse(text) as {
      vulnerabilities?: Record<string, { severity: string; range: string }>;
    };
    return (
      vulnerabilities &&
      Object.entries(vulnerabilities).map(
        ([name, { severity, range }]) => `${name} ${range} (${severity})`,
      )
    );
  } catch {
    return undefined;
  }
}
