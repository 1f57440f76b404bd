import type { ContentState, ShownProblem } from './content-state.ts';

/** Where the preview's server tells the state of the content, and what it calls out at each change. */
export const stateAddress = '/__noi-dung';
export const stateEvent = 'noi-dung';

/**
 * The list of problems over the page, in the preview only: texts are set as text, whatever the
 * content holds. An empty state has no list.
 */
export function problemPanel({ errors, hints, readable }: ContentState): HTMLElement | undefined {
  if (!errors.length && !hints.length) return undefined;
  const panel = document.createElement('aside');
  panel.dataset.problems = '';
  panel.setAttribute('aria-label', 'Chỗ cần sửa trong nội dung');
  panel.style.cssText =
    'position:fixed;inset:auto 0 0;z-index:99;max-height:45vh;overflow:auto;padding:.5rem 1rem;' +
    'border-top:4px solid #8f2819;background:#fff;color:#17211f;font:16px/1.5 system-ui,sans-serif';
  if (!readable) panel.append(heading('Nội dung có lỗi nên chưa dựng được trang này.'));
  if (errors.length) panel.append(heading(`${errors.length} chỗ cần sửa`), listOf(errors));
  if (hints.length) panel.append(folded(`${hints.length} gợi ý`, listOf(hints)));
  return panel;
}

function heading(text: string): HTMLElement {
  const made = document.createElement('p');
  made.style.fontWeight = '700';
  made.textContent = text;
  return made;
}

function folded(label: string, content: HTMLElement): HTMLElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = label;
  details.append(summary, content);
  return details;
}

function listOf(problems: ShownProblem[]): HTMLElement {
  const list = document.createElement('ul');
  list.style.cssText = 'margin:0 0 .5rem;padding-left:1.25rem;list-style:disc';
  for (const { where, message, instead } of problems) {
    const item = document.createElement('li');
    const place = document.createElement('code');
    place.textContent = where;
    item.append(place, ` ${message}`);
    if (instead !== undefined) item.append(lineOf(instead));
    list.append(item);
  }
  return list;
}

/** Its spaces count. */
function lineOf(text: string): HTMLElement {
  const line = document.createElement('div');
  line.style.cssText = 'white-space:pre-wrap;font-family:ui-monospace,monospace';
  line.textContent = text;
  return line;
}
