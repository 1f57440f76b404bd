import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { styleFile } from '../../editions/names.ts';
import { schemeOf } from '../../text/web-address.ts';

/** Every element that an edition's page is made of, and what rendered Markdown may add. */
const elements = new Set(
  (
    'html head meta title link body header nav main section footer div span ' +
    'h1 h2 h3 h4 h5 h6 p a b strong em del br hr blockquote pre code ul ol li input ' +
    'table thead tbody tr th td'
  ).split(' '),
);

/** What any of them may carry: none of these runs, loads or orders anything. */
const plain = new Set('id className lang ariaLabel role scope dataLabel start'.split(' '));

/** What these carry besides, where it says no more than in an edition. */
const own: Record<string, (properties: Element['properties']) => boolean> = {
  a: ({ href = '', rel, ...others }) =>
    [undefined, 'http', 'https', 'mailto'].includes(schemeOf(String(href))) &&
    (rel === undefined || String(rel) === 'external') &&
    isPlain(others),
  link: ({ rel, href, ...others }) =>
    String(rel) === 'stylesheet' && href === styleFile && isPlain(others),
  meta: ({ charSet = 'utf-8', httpEquiv = 'Content-Security-Policy', name, content, ...others }) =>
    charSet === 'utf-8' &&
    String(httpEquiv) === 'Content-Security-Policy' &&
    [undefined, 'viewport', 'robots'].includes(name as string | undefined) &&
    typeof (content ?? '') === 'string' &&
    isPlain(others),
  // The box of a list of tasks.
  input: ({ type, disabled, checked = true, ...others }) =>
    type === 'checkbox' && disabled === true && checked === true && isPlain(others),
};

/**
 * Whether a page holds what no version of this site ever put into an edition: an element,
 * an attribute or a kind of address that is not known to be harmless. Read as browsers do.
 *
 * @example
 * hasForeignMarkup('<p id="a">Chữ.</p>') // false
 * hasForeignMarkup('<a href="java&#115;cript:x">Chữ.</a>') // true
 */
export function hasForeignMarkup(html: string): boolean {
  let foreign = false;
  visit(fromHtml(html), (node: Nodes) => {
    if (node.type === 'element' ? !isKnown(node) : node.type === 'comment') foreign = true;
  });
  return foreign;
}

function isKnown({ tagName, properties }: Element): boolean {
  return elements.has(tagName) && (own[tagName] ?? isPlain)(properties);
}

function isPlain(properties: Element['properties']): boolean {
  return Object.keys(properties).every((name) => plain.has(name));
}

/** Whether a style reads a file, from wherever it may be; escapes in it are read as browsers do. */
export function readsFiles(css: string): boolean {
  const read = css.replace(/\\([0-9a-f]{1,6})\s?|\\(.)/gi, (_all, code: string, sign: string) =>
    code ? String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)) : sign,
  );
  return /@import|(?:url|image-set|image|src)\(/i.test(read);
}
