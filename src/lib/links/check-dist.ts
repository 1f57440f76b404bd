import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { filesIn } from '../content/files-in.ts';
import type { Problem } from '../content/problem.ts';
import { schemeOf } from '../text/web-address.ts';

interface Page {
  file: string;
  elements: Element[];
  ids: Set<string>;
}

const linkAttributes = ['href', 'src', 'action'] as const;

/**
 * Checks every link of a built site as files: the page or asset exists, the fragment
 * meets an element with that id, ids are unique, nothing leaves the base path.
 */
export function checkDist(directory: string, base: string): Problem[] {
  const pages = filesIn(directory)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(directory, file));
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return pages.flatMap((page) => [
    ...duplicateIds(page),
    ...page.elements.flatMap((element) =>
      linkAttributes.flatMap((attribute) => {
        const value = element.properties[attribute];
        if (typeof value !== 'string') return [];
        const message =
          foreignReason(value, attribute) ?? brokenReason(value, page, directory, base, byFile);
        return message ? [problem(page, element, message)] : [];
      }),
    ),
  ]);
}

function readPage(directory: string, file: string): Page {
  const tree = fromHtml(readFileSync(join(directory, file), 'utf8'));
  const elements = selectAll('[href],[src],[action],[id]', tree);
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
function foreignReason(
  link: string,
  attribute: (typeof linkAttributes)[number],
): string | undefined {
  // Browsers drop spaces and control characters before they read the scheme.
  const scheme = schemeOf(link);
  if (attribute !== 'href' && (scheme || /^[\\/]{2}/.test(link)))
    return `Trang tải “${shown(link)}” từ nơi khác; chỉ dùng tệp của chính trang.`;
  return scheme && !['http', 'https', 'mailto'].includes(scheme)
    ? `Liên kết “${shown(link)}” mở bằng “${scheme}:”; chỉ dùng địa chỉ http, https hay thư điện tử.`
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
  const [path = '', fragment] = link.split('#');
  const address = addressFrom(page.file, decodeURI(path.split('?')[0] ?? ''), base);
  if (address && !address.startsWith('/')) return `Liên kết “${link}” phải bắt đầu bằng dấu /.`;
  if (address && !address.startsWith(base))
    return `Liên kết “${link}” ra ngoài gốc ${base} của trang.`;
  const file = address ? fileOf(address, base) : page.file;
  if (!isFile(join(directory, file))) return `Liên kết “${link}” dẫn tới trang hoặc tệp không có.`;
  const known = pages.get(file)?.ids.has(decodeURIComponent(fragment ?? ''));
  return fragment && known === false
    ? `Liên kết “${link}” dẫn tới khoản “${fragment}” không có.`
    : undefined;
}

/** A frozen edition must hold wherever it lies, so its links are relative; from the root here. */
function addressFrom(file: string, address: string, base: string): string {
  if (!address || address.startsWith('/') || !file.startsWith('phien-ban/')) return address;
  return decodeURI(new URL(address, `http://trang${base.replace(/\/$/, '')}/${file}`).pathname);
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
