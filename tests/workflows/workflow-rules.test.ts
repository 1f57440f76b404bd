import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { texts, type Step, type Workflow } from '../support/workflows.ts';

/** What each rule finds wrong in a workflow, and a text that it refuses: a good one, with one thing changed. */
const rules: Record<
  string,
  {
    wrong: (workflow: Workflow, text: string) => unknown[];
    bad: [file: string, from: string, to: string];
  }
> = {
  'takes no text of others into a script': {
    wrong: ({ jobs: own }) =>
      stepsOf(own).filter(
        ({ run, uses }) => run?.includes('${{') || uses?.includes('github-script'),
      ),
    bad: [
      'pull-request.yml',
      'run: npm run build',
      'run: echo ${{ github.event.pull_request.title }}',
    ],
  },
  'keeps its token out of what it uploads': {
    wrong: ({ jobs: own }) =>
      stepsOf(own).filter(
        (step) =>
          step.uses?.startsWith('actions/checkout@') &&
          step.with?.['persist-credentials'] !== false,
      ),
    bad: ['publish.yml', '          persist-credentials: false\n', ''],
  },
  'is never started by an event that lends a stranger the rights of the repository': {
    wrong: ({ on }) =>
      /pull_request_target|workflow_run|issue_comment/.exec(JSON.stringify(on)) ?? [],
    bad: ['pull-request.yml', 'on: pull_request', 'on: pull_request_target'],
  },
  'may do nothing until a job asks for it': {
    wrong: ({ permissions, jobs: own }) => [
      ...(JSON.stringify(permissions) === '{}' ? [] : [permissions]),
      ...Object.values(own).filter((job) => typeof job.permissions !== 'object'),
    ],
    bad: ['issue.yml', 'permissions: {}', 'permissions: write-all'],
  },
  'pins every action by its commit and says which version that is': {
    wrong: (_, text) =>
      (text.match(/uses:.*/g) ?? []).filter(
        (line) => !/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d[\d.]*$/.test(line),
      ),
    bad: ['issue.yml', '@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1', '@v7'],
  },
  'takes no cache, which others can fill, where it may write or publish': {
    wrong: ({ on, jobs: own }) =>
      on === 'pull_request'
        ? []
        : stepsOf(own).filter(
            ({ uses, with: options }) =>
              uses?.startsWith('actions/cache@') ||
              (uses?.startsWith('actions/setup-node@') &&
                (options?.cache || options?.['package-manager-cache'] !== false)),
          ),
    bad: ['publish.yml', 'package-manager-cache: false', 'cache: npm'],
  },
  'trusts no name that whoever starts it can have': {
    wrong: (_, text) => text.match(/github\.(?:triggering_)?actor|\.login\b|\[bot\]'/g) ?? [],
    bad: ['issue.yml', "github.event.sender.type == 'User'", "github.actor != 'dependabot[bot]'"],
  },
};

function stepsOf(own: Workflow['jobs']): Step[] {
  return Object.values(own).flatMap((job) => job.steps);
}

describe.each(Object.entries(rules))('a workflow %s', (_, { wrong, bad: [file, from, to] }) => {
  it('and so do all of ours', () => {
    for (const [name, text] of texts)
      expect(wrong(parse(text) as Workflow, text), name).toEqual([]);
  });

  it('and a bad sample is refused', () => {
    const text = texts.get(file)!.replace(from, () => to);
    expect(text).not.toBe(texts.get(file));
    expect(wrong(parse(text) as Workflow, text)).not.toEqual([]);
  });
});
