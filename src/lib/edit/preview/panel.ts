import { errorsOf, insteadOf, type Problem } from '../../read/problem.ts';
import { element } from '../../words/nodes.ts';
import type { ContentState } from './content-state.ts';

/** Where the preview's server tells the state of the content, and what it calls out at each change. */
export const stateAddress = '/__noi-dung';
export const stateEvent = 'noi-dung';

/**
 * The list of problems over the page, in the preview only: texts are set as text, whatever the
 * content holds. An empty state has no list.
 */
export function problemPanel({ problems, readable }: ContentState): HTMLElement | undefined {
  if (!problems.length) return undefined;
  const errors = errorsOf(problems);
  const hints = problems.filter(({ hint }) => hint);
  const count = element('summary', {}, `${hints.length} gợi ý`);
  return element(
    'aside',
    {
      'data-problems': '',
      'aria-label': 'Chỗ cần sửa trong nội dung',
      style:
        'position:fixed;inset:auto 0 0;z-index:99;max-height:45vh;overflow:auto;padding:.5rem 1rem;' +
        'border-top:4px solid #8f2819;background:#fff;color:#17211f;font:16px/1.5 system-ui,sans-serif',
    },
    !readable && heading('Nội dung có lỗi nên chưa dựng được trang này.'),
    errors.length > 0 && heading(`${errors.length} chỗ cần sửa`),
    errors.length > 0 && listOf(errors),
    hints.length > 0 && element('details', {}, count, listOf(hints)),
  );
}

const heading = (text: string) => element('p', { style: 'font-weight:700' }, text);

function listOf(problems: Problem[]): HTMLElement {
  const items = problems.map((each) => {
    const place = element('code', {}, `${each.file}:${each.line}`);
    const instead = insteadOf(each);
    // Its spaces count.
    const style = 'white-space:pre-wrap;font-family:ui-monospace,monospace';
    const line = instead && element('div', { style }, instead);
    return element('li', {}, place, ` ${each.message}`, line);
  });
  return element(
    'ul',
    { style: 'margin:0 0 .5rem;padding-left:1.25rem;list-style:disc' },
    ...items,
  );
}
