import { readFileSync } from 'node:fs';
import { speechStyles } from '../lib/words/spoken/numbers.ts';
import { spoken, unsaid } from '../lib/words/spoken/spoken.ts';
import { Refused } from './refused.ts';

/**
 * `npm run -s doc -- --kieu nghin-linh`: says each line of standard input as an announcer does.
 *
 * @returns 1 where something of a line cannot be said, 2 where no style is named
 */
export default function speak([option, named]: string[]): number {
  const style = option === '--kieu' && speechStyles.find((each) => each === named);
  if (!style)
    throw new Refused(
      `Chưa rõ cách đọc; viết npm run -s doc -- --kieu ${speechStyles.join('|')}.`,
      2,
    );
  const lines = readFileSync(0, 'utf8')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  const said = lines.map((line) => spoken(line, { style }));
  console.log(said.join('\n'));
  const wrong = said.flatMap((line, at) => unsaid(line).map((left) => [at + 1, left] as const));
  for (const [line, left] of wrong)
    console.error(`Dòng ${line}: chưa biết đọc “${left}”; viết thành lời.`);
  return wrong.length ? 1 : 0;
}
