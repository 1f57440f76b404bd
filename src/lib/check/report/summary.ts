import { visible } from '../../words/visible.ts';
import { errorsOf, insteadLabel, type Problem } from '../../read/problem.ts';
import { codeSpan, stepSummary } from '../../publish/forge/inert.ts';
import { mostAnnotations } from './forms.ts';
import { folded } from './report.ts';

/** Every problem as a Markdown list, for the summary of a workflow's job. */
export function summaryOf(list: Problem[]): string {
  const errors = errorsOf(list).length;
  const told = folded(list);
  const most = told.length > mostAnnotations ? `, ở đúng dòng chỉ ghi ${mostAnnotations} điều` : '';
  const head = list.length
    ? `${errors} lỗi phải sửa, ${list.length - errors} gợi ý${most}.`
    : 'Nội dung đạt mọi quy tắc.';
  return stepSummary(
    ['## Kiểm tra nội dung', '', head, '', ...told.map(item)],
    (left) => `… và ${left} điều nữa, xem trong nhật ký.`,
  );
}

function item({ file, line, rule, message, instead, hint }: Problem): string {
  const said = `${hint ? 'Gợi ý: ' : ''}${message}`;
  const told = `- **${plain(file)}, dòng ${line}:** ${plain(said)} (${plain(rule)})`;
  if (instead === undefined) return told;
  return `${told}\\\n  ${insteadLabel}${codeSpan(visible(instead))}`;
}

/** Text that Markdown can only show: marks are character references, and a comment parts what would even so be an address. */
function plain(text: string): string {
  return visible(text)
    .replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/&#58;|&#64;|www/gi, (start) => `${start}<!-- -->`);
}
