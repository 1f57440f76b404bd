import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { treeOf } from './reader.ts';

const addressAttributes =
  'href src srcSet action formAction poster data xLinkHref cite ping background manifest'.split(
    ' ',
  );

/**
 * Everything in a page that a browser would run, load from elsewhere or obey, one short line
 * each: scripts by their text, handlers, frames, styles on elements, addresses by their host or
 * scheme, and what `<meta>` and `<base>` order. Data in a script is only that it is data.
 */
export function executableParts(html: string): Set<string> {
  const parts = new Set<string>();
  visit(treeOf(html), 'element', (element: Element) => {
    const { tagName, properties } = element;
    if (tagName === 'script') parts.add(scriptPart(element));
    if (/^(?:iframe|object|embed|applet|base|frame|portal|form|style|template)$/.test(tagName))
      parts.add(`<${tagName}>`);
    if (properties.httpEquiv) parts.add(`http-equiv ${String(properties.httpEquiv)}`);
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) parts.add(`${tagName} ${name}`);
      if (name === 'style' || name === 'srcDoc') parts.add(`${tagName} ${name}`);
      if (addressAttributes.includes(name)) {
        const place = placeOf(String(value));
        if (place) parts.add(`${tagName} ${name} ${place}`);
      }
    }
  });
  return parts;
}

function scriptPart({ properties, children }: Element): string {
  const type = typeof properties.type === 'string' ? properties.type : '';
  const text = children.map((child) => ('value' in child ? child.value : '')).join('');
  if (/json/.test(type)) return `script of ${type}`;
  return `script ${String(properties.src ?? createHash('sha256').update(text).digest('hex'))}`;
}

/** The host or scheme of an address that leads off the site. */
function placeOf(address: string): string | undefined {
  const url = new URL(address, 'https://trang-nay.invalid/');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return url.protocol;
  return url.hostname === 'trang-nay.invalid' ? undefined : url.hostname;
}
