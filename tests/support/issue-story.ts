import { readFileSync } from 'node:fs';
import { visit } from 'unist-util-visit';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { sealed } from '../../src/lib/edit/change-file/envelope.ts';
import { hashOf, textAt, unitPlace } from '../../src/lib/edit/change-file/located.ts';
import { parseMarkdown } from '../../src/lib/read/markdown/parse.ts';
import { changedRepository } from './changed-repository.ts';
import { IssueForge } from './issue-forge.ts';
import { Readings, runWorkflow, type Event, type Ran } from './issue-workflow.ts';
import { real as loaded } from './content.ts';

interface Example extends Event {
  issue: Record<string, unknown> & { user: object };
  repository: { owner: object };
  sender: object;
}
export const examples = (
  JSON.parse(
    readFileSync('node_modules/@octokit/webhooks-examples/api.github.com/index.json', 'utf8'),
  ) as { name: string; examples: Example[] }[]
).filter(({ name }) => ['issues', 'issue_comment', 'label', 'pull_request'].includes(name));
const ofIssues = examples.find(({ name }) => name === 'issues')!.examples;

const at = 'gp-2.ket-qua.khach-muc-2025';
export const file = 'content/giai-phap/kinh-te-bien.md';
export const stored = textAt(loaded, unitPlace(loaded, at)!);
export const reworded = (words: string) => stored.replace('nêu trước dịch', words);
export const note = 'Sửa cách viết một câu.';
export const part = (text: string, more: object = {}) => ({
  ...{ kind: 'unit', at, was: hashOf(stored), put: 'instead', text },
  ...more,
});
export const letter = (text: string, more = {}) =>
  sealed({ version: 1, note, parts: [part(text, more)] });
/** What main holds once a sentence is accepted. */
export const expected = (words: string) =>
  readFileSync(file, 'utf8')
    .replace(stored, reworded(words))
    .replace('changes:\n', `changes:\n  - date: 2026-12-01\n    note: ${JSON.stringify(note)}\n`);
export const good = await letter(reworded('được nêu trước dịch'));
export const other = await letter(reworded('đã nêu trước dịch'));
export let checkout: ReturnType<typeof changedRepository>;
let readings: Readings;
export let forge: IssueForge;
export let runs: Ran[];
let events = 0;

/** For each test of a file a repository with one issue, of which every request is one that GitHub knows. */
export function forEachIssue(leastEvents: number): void {
  beforeAll(() => {
    checkout = changedRepository();
    readings = new Readings();
    events = 0;
  });
  beforeEach(() => {
    forge = new IssueForge();
    runs = [];
  });
  afterEach(() => {
    expect(runs.flatMap(({ invalid }) => invalid)).toEqual([]);
    expect(forge.refs.get('heads/main')).toBe(forge.main);
  });
  afterAll(() => {
    checkout.remove();
    readings.remove();
    expect(events).toBeGreaterThanOrEqual(leastEvents);
  });
}

/** What was read is read anew: of other content. */
export function forgetReadings(): void {
  readings.remove();
  readings = new Readings();
}

/** An example of GitHub's, of an action, about the issue as it is now. */
export function eventOf(
  action: string,
  more: { who?: string; type?: string; label?: string } = {},
): Event {
  const all = ofIssues.filter((each) => each.action === action);
  const example = all[events % all.length]!;
  const { who = 'nguoi-doc', type = 'User', label } = more;
  return {
    ...example,
    issue: structuredClone(forge.issue) as Example['issue'],
    repository: {
      ...example.repository,
      full_name: 'ubnd/ke-hoach',
      html_url: 'https://github.com/ubnd/ke-hoach',
      owner: { ...example.repository.owner, login: 'ubnd' },
    },
    sender: { ...example.sender, login: who, type },
    ...(label === undefined ? {} : { label: { name: label } }),
  };
}

export async function happens(
  event: Event,
  handed?: (folder: string) => void,
  name = 'issues',
): Promise<Ran> {
  events += 1;
  const ran = await runWorkflow(name, event, forge, checkout.root, readings, handed);
  runs.push(ran);
  return ran;
}

export async function opens(body: string, author = 'User'): Promise<Ran> {
  const [example] = ofIssues;
  forge.issue = {
    ...example!.issue,
    id: 77,
    number: forge.number,
    url: 'https://api.github.com/repos/ubnd/ke-hoach/issues/1',
    state: 'open',
    user: { ...example!.issue.user, type: author },
    body,
  };
  return happens(eventOf('opened', { type: author }));
}

/** The text is there at once, the event later. */
export function rewrites(body: string): Event {
  forge.issue = { ...forge.issue, body };
  return eventOf('edited');
}

export function label(who = 'bien-tap', type = 'User', name = 'nhan-sua'): Event {
  forge.labels.add(name);
  return eventOf('labeled', { who, type, label: name });
}

export const said = () => forge.comments.find(({ user }) => user.id === 41898282)?.body ?? '';
export const head = () => forge.refs.get('heads/de-nghi/phieu-1');
const branches = () => [...forge.refs.keys()];

/** What the branch holds that main does not, and of what it is made. */
export function committed() {
  const { tree, ...commit } = forge.commits.get(head()!)!;
  return { ...commit, files: Object.fromEntries(forge.trees.get(tree)!) };
}

export const message = `Sửa theo phiếu #1\n\n${file}`;
export const nothingDone = () => {
  expect(branches()).toEqual(['heads/main']);
  expect(forge.pulls).toEqual([]);
};

/** Of what a stranger wrote nothing is a mark: no HTML, no mention, no link. */
export function expectInert(markdown: string): void {
  const found: string[] = [];
  visit(
    parseMarkdown(markdown) as never,
    (node: { type: string; value?: string; url?: string }) => {
      if (node.type === 'html' || node.type === 'image') found.push(node.type);
      if (
        node.type === 'link' &&
        !node.url!.startsWith('https://github.com/ubnd/ke-hoach/compare/')
      )
        found.push(node.url!);
      if (node.type === 'text' && /[@<]|https?:/.test(node.value!)) found.push(node.value!);
    },
  );
  expect(found).toEqual([]);
}
