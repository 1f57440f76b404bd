import type { Problem } from '../../read/problem.ts';
import { addressesIn, type BuiltElement, type BuiltPage } from '../../publish/built-page.ts';
import { shortened } from '../../words/shortened.ts';
import { schemeOf } from '../../words/web-address.ts';

interface Target {
  link: string;
  file: string;
  id: string;
}
interface Wrong {
  message: string;
}

/** A place of a page where something is wrong, or that leads to a part of another which is perhaps not read yet. */
type Found = {
  file: string;
  /** Where its element begins. */
  index: number;
} & (Wrong | { to: Target });

/**
 * Each page is read once and forgotten: the page or asset of every link exists, the fragment
 * meets an element with that id, ids are unique, nothing leaves the base path, and nothing
 * is loaded from elsewhere.
 */
export class LinkCheck {
  readonly #files: ReadonlySet<string>;
  readonly #base: string;
  readonly #ids = new Map<string, Set<string>>();
  readonly #found: Found[] = [];
  /** Links that read alike on every page: most pages have the same in their head and foot. */
  readonly #targets = new Map<string, Target | Wrong>();

  constructor(files: Iterable<string>, base: string) {
    this.#files = new Set(files);
    this.#base = base;
  }

  read({ file, elements }: BuiltPage): void {
    const ids = new Set<string>();
    for (const { index, attributes } of elements) {
      const { id } = attributes;
      if (id === undefined) continue;
      const message = `Mã “${id}” có hai lần trên một trang; đổi một trong hai.`;
      if (ids.has(id)) this.#found.push({ file, index, message });
      else ids.add(ofItsOwn(id));
    }
    this.#ids.set(file, ids);
    for (const element of elements)
      for (const address of addressesIn(element)) {
        const wrong = this.#wrong(element, address, file);
        if (wrong) this.#found.push({ file, index: element.index, ...wrong });
      }
  }

  #wrong(element: BuiltElement, link: string, file: string): Wrong | { to: Target } | undefined {
    const foreign = foreignReason(link, element);
    if (foreign) return { message: foreign };
    if (/^(?:https?|mailto):/.test(link)) return undefined;
    const to = this.#targetOf(link, file);
    if ('message' in to) return to;
    const isThere = !to.id || !to.file.endsWith('.html') || this.#ids.get(to.file)?.has(to.id);
    return isThere ? undefined : { to };
  }

  #targetOf(address: string, from: string): Target | Wrong {
    const known = this.#targets.get(address);
    if (known) return known;
    const link = ofItsOwn(address);
    const target = targetOf(link, from, this.#base, this.#files);
    if (link.startsWith('/')) this.#targets.set(link, target);
    return target;
  }

  /** What is wrong, once every page has been read; its line is told of the page's text. */
  problems(textOf: (file: string) => string): Problem[] {
    return this.#found
      .filter((each) => !('to' in each) || this.#ids.get(each.to.file)?.has(each.to.id) === false)
      .map(({ file, index, ...found }) => {
        const line = textOf(file).slice(0, index).split('\n').length;
        const message = 'to' in found ? noSuchPart(found.to) : found.message;
        return { file, line, rule: 'lien-ket-chet', message };
      });
  }
}

/** The same text, to be kept: as a piece of a page it would keep all of the page. */
const ofItsOwn = (text: string) => Buffer.from(text).toString();

const noSuchPart = ({ link }: Target) =>
  `Liên kết “${link}” dẫn tới tiểu mục “${link.split('#')[1]}” không có.`;

/** Nothing is loaded from elsewhere, and no link opens what it carries in itself. */
function foreignReason(address: string, element: BuiltElement): string | undefined {
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

/** Relations that a browser follows only when asked to. */
const mereRelations =
  'alternate author canonical external help license me next nofollow noopener noreferrer prev search';

/** Followed by who reads, not by the browser of itself. */
function isMereLink({ name, attributes }: BuiltElement): boolean {
  if (name !== 'link') return name === 'a' || name === 'area';
  const relations = (attributes.rel ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const mere = mereRelations.split(' ');
  return relations.length > 0 && relations.every((each) => mere.includes(each));
}

const shown = (link: string) => shortened(link, 80);

function targetOf(
  link: string,
  from: string,
  base: string,
  files: ReadonlySet<string>,
): Target | Wrong {
  const [path = '', fragment = ''] = link.split('#');
  try {
    const address = addressFrom(from, path.split('?')[0]!, base);
    const id = decodeURIComponent(fragment);
    const stray = address && strayReason(address, link, base);
    if (stray) return { message: stray };
    const file = address ? fileOf(address, base) : from;
    return files.has(file)
      ? { link, file, id }
      : { message: `Liên kết “${link}” dẫn tới trang hoặc tệp không có.` };
  } catch {
    const message = `Liên kết “${shown(link)}” không phải là một địa chỉ; dấu % đứng một mình thì viết %25.`;
    return { message };
  }
}

function strayReason(address: string, link: string, base: string): string | undefined {
  if (!address.startsWith('/')) return `Liên kết “${link}” phải bắt đầu bằng dấu /.`;
  return address.startsWith(base)
    ? undefined
    : `Liên kết “${link}” ra ngoài gốc ${base} của trang.`;
}

/**
 * From the root, as a frozen edition holds wherever it lies and has relative links.
 *
 * @throws when it is no address
 */
function addressFrom(file: string, path: string, base: string): string {
  const isRelative = path && !path.startsWith('/') && file.startsWith('phien-ban/');
  return decodeURI(isRelative ? new URL(path, `http://trang${base}${file}`).pathname : path);
}

function fileOf(address: string, base: string): string {
  const file = address.slice(base.length);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}
