import { sortProblems, type Problem } from '../../read/problem.ts';

/** The problems of several folders as one list, errors first; files by their path from where the command was started, as an editor can open them. */
export function reported(folders: { directory: string; problems: Problem[] }[]): Problem[] {
  return sortProblems(
    folders.flatMap(({ directory, problems }) =>
      problems.map((each) => {
        const file = [directory.replace(/\/+$/, ''), each.file].filter(Boolean).join('/');
        return { ...each, file };
      }),
    ),
  );
}

/** The same list with the hints of each file, where it has several, as one. */
export function folded(list: Problem[]): Problem[] {
  const hints = Map.groupBy(list, ({ file, hint }) => (hint ? file : ''));
  return list.flatMap((each) => {
    const all = (each.hint && hints.get(each.file)) || [each];
    if (all.length === 1) return [each];
    const some = (values: unknown[]) => [...new Set(values)].slice(0, 9).join(', ');
    const message = `${all.length} gợi ý ở tệp này (mã ${some(all.map(({ rule }) => rule))}), ở các dòng ${some(all.map(({ line }) => line))}; tra mã trong docs/thong-bao.md, hoặc chạy npm run check -- --format json để đọc từng gợi ý.`;
    return each === all[0] ? [{ ...each, rule: 'goi-y', message, instead: undefined }] : [];
  });
}
