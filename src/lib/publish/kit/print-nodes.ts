import type { Element, ElementContent } from 'hast';
import { addressAt, type Publication } from '../../words/publication.ts';

/** A piece of a sheet, as its template takes it: words as they are, all else by what it is. */
export type PrintNode =
  | string
  | {
      /** As HTML calls it; `note` and `mark` are ours. */
      t: string;
      c: PrintNode[];
      /** Of a link, its absolute address; of a note its source, and where in it. */
      to?: string;
      at?: string;
      /** Of a note that names for the first time in its clause what others name again. */
      first?: boolean;
      /** Of a mark, whose words follow, and how that is called. */
      whose?: string;
      alt?: string;
    };

/** Beside the words on a page: what a sheet says otherwise, or not at all. */
const left = new Set(['margin', 'behind', 'former', 'sr-only']);
/** Around words, and nothing of its own on paper. */
const around = new Set(['div', 'span', 'abbr']);
/** What only holds blocks, between which no white space is meant. */
const holders = new Set(['div', 'ul', 'ol', 'table', 'thead', 'tbody', 'tr', 'blockquote']);

/**
 * What a page shows of a clause, rendered with base path `/`, as a sheet is given it: data and no
 * markup, so that no text can be taken for any.
 *
 * @example
 * printNodes(fromHtml('<p>Một <b>hai</b>.</p>', { fragment: true }).children, { site: '', base: '/' })
 * // [{ t: 'p', c: ['Một ', { t: 'b', c: ['hai'] }, '.'] }]
 */
export function printNodes(nodes: ElementContent[], publication: Publication): PrintNode[] {
  const named = new Set<string>();
  return printedIn(nodes, 'div');

  function printedIn(children: ElementContent[], inside: string): PrintNode[] {
    const parts = children.flatMap((node): PrintNode[] => {
      if (node.type === 'element') return printed(node);
      if (node.type !== 'text' || (holders.has(inside) && !node.value.trim())) return [];
      return [node.value.replace(/\s+/g, ' ')];
    });
    return spaceBeforeMarks(parts);
  }

  function printed({ tagName, properties, children }: Element): PrintNode[] {
    const classes = [properties.className ?? []].flat().map(String);
    if (tagName === 'caption' || classes.some((name) => left.has(name))) return [];
    const c = printedIn(children, tagName);
    const href = String(properties.href ?? '');
    if (classes.includes('fn')) return [noteOf(href.split('/')[2]!, c.join(''))];
    if (classes.includes('prov')) return [markOf(classes, properties.ariaLabel)];
    if (around.has(tagName)) return c;
    if (tagName !== 'a') return [{ t: tagName, c }];
    // On paper and in a file a path leads nowhere.
    return publication.site || !href.startsWith('/')
      ? [{ t: 'a', c, to: addressAt(href, publication) }]
      : c;
  }

  function noteOf(to: string, label: string): PrintNode {
    const [, at = ''] = /^\[\d+, (.*)\]$/.exec(label) ?? [];
    const key = `${to}, ${at}`;
    const first = !named.has(key);
    named.add(key);
    return { t: 'note', c: [], to, at, first };
  }
}

/** What opens with a space after marks has it before them. */
function spaceBeforeMarks(parts: PrintNode[]): PrintNode[] {
  return parts.flatMap((part, at) => {
    if (!isMark(part))
      return typeof part === 'string' && isMark(parts[at - 1]) ? part.trimStart() : part;
    const told = parts.slice(at).find((each) => !isMark(each));
    const isOpen = !isMark(parts[at - 1]) && typeof told === 'string' && told.startsWith(' ');
    return isOpen ? [' ', part] : part;
  });
}

const isMark = (part: PrintNode | undefined) => typeof part === 'object' && part.t === 'mark';

function markOf(classes: string[], heard: unknown): PrintNode {
  const whose = classes.find((name) => name.startsWith('prov-'))!.slice('prov-'.length);
  return { t: 'mark', c: [], whose, alt: typeof heard === 'string' ? heard : '' };
}
