import { readFileSync } from 'node:fs';

/** What a workflow is told of an issue: its event, as far as it is read. */
export interface IssueEvent {
  action: string;
  sender: { login: string };
  issue: { id: number; number: number; url: string; body: string | null };
  repository: { html_url: string; owner: { login: string } };
}

/**
 * The event that started the workflow.
 *
 * @param path `GITHUB_EVENT_PATH`
 */
export function eventAt(path: string): IssueEvent {
  return JSON.parse(readFileSync(path, 'utf8')) as IssueEvent;
}
