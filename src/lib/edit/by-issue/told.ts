import { bounded, codeSpan, inert } from '../../publish/forge/inert.ts';
import { formatProblem } from '../../read/problem.ts';
import type { Judged } from '../change-file/judged.ts';
import { sidesOf } from '../change-file/sides.ts';
import { Conflict, type ChangeRefused } from '../change-file/refused.ts';
import { answerBytes } from './handed.ts';

/** What is shown of one side: enough for a clause. */
const longest = 2_000;

/** What a change says, and what the check says of it, as Markdown in which nothing of it is a mark. */
export function toldOf({ parts, note, problems }: Judged, directory: string): string {
  const lines = parts.flatMap(({ file, lines, shown }) => {
    const { before, after } = sidesOf(shown);
    return [
      '',
      codeSpan(`${directory}/${file}:${lines[0]?.[0] ?? 1}`),
      '',
      `- Trước: ${inert(before, longest)}`,
      `- Sau: ${inert(after, longest)}`,
    ];
  });
  const noted = `Lần sửa sẽ ghi: ${inert(note, longest)}`;
  const wrong = problems.map((each) => `- ${inert(formatProblem(each, directory), longest)}`);
  return withinBounds([noted, ...lines, ...(wrong.length ? ['', 'Máy báo:', '', ...wrong] : [])]);
}

export function refusalTold(error: ChangeRefused): string {
  const published = error instanceof Conflict ? error.cause.published : undefined;
  return withinBounds([
    inert(error.message),
    ...(published === undefined ? [] : ['', `Đang đăng: ${inert(published, longest)}`]),
  ]);
}

function withinBounds(lines: string[]): string {
  return bounded(lines, answerBytes, (left) => `Còn ${left} dòng nữa; xem ở đề nghị sửa.`);
}
