import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { filesIn } from '../../read/files-in.ts';
import type { Problem } from '../../read/problem.ts';
import { schemeOf } from '../../words/web-address.ts';
import { addressesOf, isMereLink } from './element-addresses.ts';

interface Page {
  file: string;
  elements: Element[];
  ids: Set<string>;
}

/**
 * Checks every link of a built site as files: the page or asset exists, the fragment
 * meets an element with that id, ids are unique, nothing leaves the base path, and nothing
 * is loaded from elsewhere.
 */
export function checkDist(directory: string, base: string): Problem[] {
  const pages = filesIn(directory)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(directory, file));
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return pages.flatMap((page) => [
    ...duplicateIds(page),
    ...page.elements.flatMap((element) =>
      addressesOf(element).flatMap((address) => {
        const message =
          foreignReason(address, element) ?? brokenReason(address, page, directory, base, byFile);
        return message ? [problem(page, element, message)] : [];
      }),
    ),
  ]);
}

function readPage(directory: string, file: string): Page {
  const tree = fromHtml(readFileSync(join(directory, file), 'utf8'));
  const elements = selectAll('*', tree).filter(
    (element) => 'id' in element.properties || addressesOf(element).length > 0,
  );
  return {
    file,
    elements,
    ids: new Set(elements.flatMap(({ properties }) => idOf(properties.id))),
  };
}

function idOf(id: unknown): string[] {
  return typeof id === 'string' ? [id] : [];
}

function duplicateIds(page: Page): Problem[] {
  const seen = new Set<string>();
  return page.elements.flatMap((element) => {
    const [id] = idOf(element.properties.id);
    if (id === undefined) return [];
    const twice = seen.has(id);
    seen.add(id);
    return twice
      ? [problem(page, element, `Mã “${id}” có hai lần trên một trang; đổi một trong hai.`)]
      : [];
  });
}

/** Nothing is loaded from elsewhere, and no link opens what it carries in itself. */
function foreignReason(address: string, element: Element): string | undefined {
  // Browsers drop spaces and control characters before they read the scheme.
  const scheme = schemeOf(address);
  if (!isMereLink(element))
    return scheme || /^\s*[\\/]{2}/.test(address)
      ? `Trang tải “${shown(address)}” từ nơi khác; chỉ dùng tệp của chính trang.`
      : undefined;
  return scheme && !['http', 'https', 'mailto'].includes(scheme)
    ? `Liên kết “${shown(address)}” mở bằng “${scheme}:”; chỉ dùng địa chỉ http, https hay thư điện tử.`
    : undefined;
}

function shown(link: string): string {
  return link.length > 80 ? `${link.slice(0, 80)}…` : link;
}

function brokenReason(
  link: string,
  page: Page,
  directory: string,
  base: string,
  pages: Map<string, Page>,
): string | undefined {
  if (/^(?:https?|mailto):/.test(link)) return undefined;
  const [path = '', fragment = ''] = link.split('#');
  const address = addressFrom(page.file, path.split('?')[0] ?? '', base);
  const id = decoded(fragment, decodeURIComponent);
  if (address === undefined || id === undefined)
    return `Liên kết “${shown(link)}” không phải là một địa chỉ; dấu % đứng một mình thì viết %25.`;
  const stray = address ? strayReason(address, link, base) : undefined;
  if (stray) return stray;
  const file = address ? fileOf(address, base) : page.file;
  if (!isFile(join(directory, file))) return `Liên kết “${link}” dẫn tới trang hoặc tệp không có.`;
  return id && pages.get(file)?.ids.has(id) === false
    ? `Liên kết “${link}” dẫn tới khoản “${fragment}” không có.`
    : undefined;
}

function strayReason(address: string, link: string, base: string): string | undefined {
  if (!address.startsWith('/')) return `Liên kết “${link}” phải bắt đầu bằng dấu /.`;
  return address.startsWith(base)
    ? undefined
    : `Liên kết “${link}” ra ngoài gốc ${base} của trang.`;
}

/**
 * A frozen edition must hold wherever it lies, so its links are relative; from the root here.
 * Undefined when it is no address.
 */
function addressFrom(file: string, path: string, base: string): string | undefined {
  if (!path || path.startsWith('/') || !file.startsWith('phien-ban/'))
    return decoded(path, decodeURI);
  const from = `http://trang${base.replace(/\/$/, '')}/${file}`;
  return URL.canParse(path, from) ? decoded(new URL(path, from).pathname, decodeURI) : undefined;
}

function decoded(text: string, decode: (text: string) => string): string | undefined {
  try {
    return decode(text);
  } catch {
    return undefined;
  }
}

/** The file a root-relative address is served from. */
function fileOf(address: string, base: string): string {
  const file = address.slice(base.replace(/\/$/, '').length + 1);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function problem(page: Page, element: Element, message: string): Problem {
  return {
    file: page.file,
    line: element.position?.start.line ?? 1,
    rule: 'lien-ket-chet',
    message,
  };
}
