import { readdirSync, readFileSync } from 'node:fs';

export interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
export interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  env?: unknown;
  steps: Step[];
}
export interface Workflow {
  on: string | Record<string, unknown>;
  permissions: unknown;
  concurrency?: unknown;
  env?: unknown;
  jobs: Record<string, Job>;
}

export const folder = '.github/workflows';
/** Every workflow of the repository, by its file. */
export const texts = new Map(
  readdirSync(folder).map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]),
);
