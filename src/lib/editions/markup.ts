import type { ElementContent } from 'hast';
import type { Raw } from 'mdast-util-to-hast';

/** HTML that `renderNodes` made, set in as it is. */
export function rendered(html: string): Raw {
  return { type: 'raw', value: html };
}

/** Each child on a line of its own, so that the file can be read and compared. */
export function lines(...children: ElementContent[]): ElementContent[] {
  const end = { type: 'text', value: '\n' } as const;
  return [end, ...children.flatMap((child) => [child, end])];
}
