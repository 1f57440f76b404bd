import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { parse } from 'yaml';
import { command, type Ended } from './command.ts';
import { serveForge } from './forge.ts';
import type { IssueForge, Rights } from './issue-forge.ts';
import { githubApi } from './openapi.ts';

/** An event of the forge, as it tells it. */
export type Event = Record<string, unknown> & { action: string };

interface Job {
  if: string;
  needs?: string;
  permissions: Rights;
}

const workflow = parse(readFileSync('.github/workflows/issue.yml', 'utf8')) as {
  on: Record<string, { types: string[] }>;
  jobs: Record<string, Job>;
};
const invalid = githubApi();

/** What ran of the workflow, by job; and requests that GitHub does not know. */
export interface Ran {
  ended: Record<string, Ended>;
  invalid: string[];
}

/** What the first job handed over of a text, kept: of the same content it hands over the same. */
export class Readings {
  readonly #root = mkdtempSync(join(tmpdir(), 'phieu-da-doc-'));
  readonly #kept = new Map<string, Ended>();

  async read(body: unknown, to: string, run: () => Promise<Ended>): Promise<Ended> {
    const key = String(body);
    const known = this.#kept.get(key);
    const folder = join(
      this.#root,
      String(known ? [...this.#kept.keys()].indexOf(key) : this.#kept.size),
    );
    if (known) {
      cpSync(folder, to, { recursive: true });
      return known;
    }
    const ended = await run();
    this.#kept.set(key, ended);
    cpSync(to, folder, { recursive: true });
    return ended;
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}

/**
 * Runs the workflow of issues for an event, as the forge would: its jobs by their own conditions, with
 * their rights.
 *
 * @param cwd the checkout
 * @param handed is done to what the first job hands over
 */
export async function runWorkflow(
  name: string,
  event: Event,
  forge: IssueForge,
  cwd: string,
  readings: Readings,
  handed: (folder: string) => void = () => undefined,
): Promise<Ran> {
  const ran: Ran = { ended: {}, invalid: [] };
  if (!workflow.on[name]?.types.includes(event.action)) return ran;
  const root = mkdtempSync(join(tmpdir(), 'phieu-'));
  const path = join(root, 'event.json');
  writeFileSync(path, JSON.stringify(event));
  const server = await serveForge((asked) => forge.answer(asked));
  try {
    for (const [job, { if: condition, needs, permissions }] of Object.entries(workflow.jobs)) {
      if (needs && ran.ended[needs]?.code !== 0) continue;
      if (!isTrue(condition, event)) continue;
      forge.job = permissions;
      const env = { GITHUB_EVENT_PATH: path, HANDED_DIR: join(root, 'trao'), CI: 'true' };
      ran.ended[job] = await (job === 'read'
        ? readings.read((event.issue as { body: unknown }).body, env.HANDED_DIR, () =>
            command('read-issue', { cwd, env: { ...env, PUBLISH_DATE: '2026-12-01' } }),
          )
        : command('answer-issue', { cwd, env: { ...env, ...server.env, GITHUB_SHA: forge.main } }));
      if (job === 'read') handed(env.HANDED_DIR);
    }
    ran.invalid = server.asked.flatMap((asked) =>
      asked.path.includes('kho-khac') ? [] : invalid(asked),
    );
    return ran;
  } finally {
    server.close();
    rmSync(root, { recursive: true, force: true });
  }
}

/** Whether a job's condition holds, by GitHub's own reading of it. */
function isTrue(condition: string, event: Event): boolean {
  const { tokens } = new Lexer(condition).lex();
  const expression = new Parser(tokens, ['github'], []).parse();
  const github = valueOf({ event });
  const context = new data.Dictionary({ key: 'github', value: github });
  return Boolean(new Evaluator(expression, context).evaluate().coerceString() === 'true');
}

function valueOf(value: unknown): data.ExpressionData {
  if (Array.isArray(value)) return new data.Array(...value.map(valueOf));
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (typeof value !== 'object' || value === null) return new data.Null();
  const pairs = Object.entries(value).map(([key, each]) => ({ key, value: valueOf(each) }));
  return new data.Dictionary(...pairs);
}
