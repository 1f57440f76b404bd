import { sortProblems, type Problem } from '../../content/problem.ts';

/** A problem with its path from where the command was started, as an editor can open it. */
export interface Reported extends Problem {
  path: string;
}

/** The problems of several folders as one list, errors first. */
export function reported(folders: { directory: string; problems: Problem[] }[]): Reported[] {
  const all = folders.flatMap(({ directory, problems }) =>
    problems.map((each): Reported => {
      const path = [directory.replace(/\/+$/, ''), each.file].filter(Boolean).join('/');
      return { ...each, file: path, path };
    }),
  );
  return sortProblems(all) as Reported[];
}
