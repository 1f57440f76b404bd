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
  const panel = element('aside', {
    'data-problems': '',
    'aria-label': 'Chỗ cần sửa trong nội dung',
    style:
      'position:fixed;inset:auto 0 0;z-index:99;max-height:45vh;overflow:auto;padding:.5rem 1rem;' +
      'border-top:4px solid #8f2819;background:#fff;color:#17211f;font:16px/1.5 system-ui,sans-serif',
  });
  if (!readable) panel.append(heading('Nội dung có lỗi nên chưa dựng được trang này.'));
  if (errors.length) panel.append(heading(`${errors.length} chỗ cần sửa`), listOf(errors));
  if (hints.length) {
    const label = element('summary', {}, `${hints.length} gợi ý`);
    panel.append(element('details', {}, label, listOf(hints)));
  }
  return panel;
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
