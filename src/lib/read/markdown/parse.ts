import type { Heading, Html, Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

declare module 'mdast' {
  /** What nobody knows yet, between `<ChuaBiet>` and `</ChuaBiet>` in a standing page. */
  interface Gap extends Parent {
    type: 'gap';
    children: RootContent[];
  }
  interface RootContentMap {
    gap: Gap;
  }
  interface HeadingData {
    /** What stands in braces at its end: `#noi-dung`. */
    attributes?: string;
  }
}

// The one set of syntax content is read with: GitHub's, without footnotes, which are Pandoc's here.
const footnotes = ['gfmFootnoteCall', 'gfmPotentialFootnoteCall', 'gfmFootnoteDefinition'];
type Extension = ReturnType<typeof gfm>;

const readWith = (syntax: Extension) => ({
  extensions: [syntax, { disable: { null: footnotes } }],
  // Of addresses without marks these transforms find some more, but make nodes without a position.
  mdastExtensions: gfmFromMarkdown().map((each) => ({ ...each, transforms: [] })),
});
const options = readWith(gfm());
/** Where no address is written without marks: to look for one at each letter takes as long as all else. */
const lighter = readWith(withoutAddresses(gfm()));
/** What every address written without marks has in it. */
const address = /[\w+.-]@|www\.|https?:/i;

function withoutAddresses(syntax: Extension): Extension {
  const text = Object.entries(syntax.text ?? {}).flatMap(([code, constructs]) => {
    const others = [constructs ?? []].flat().filter(({ name }) => !name?.endsWith('Autolink'));
    return others.length ? [[code, others] as const] : [];
  });
  return { ...syntax, text: Object.fromEntries(text) };
}

/**
 * Parses a text, in Node or in a browser; nothing of it is ever evaluated, and nothing is thrown.
 *
 * @example
 * parseMarkdown('Một **việc**.').children[0].type // 'paragraph'
 */
export function parseMarkdown(source: string): Root {
  const root = fromMarkdown(source, address.test(source) ? options : lighter);
  for (const heading of headingsIn(root)) takeAttributes(heading, source);
  return root;
}

/** However deeply words are nested, no heading stands in them. */
function headingsIn(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node && !['paragraph', 'table'].includes(node.type)
    ? node.children.flatMap(headingsIn)
    : [];
}

function takeAttributes(heading: Heading, source: string): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const { start, end } = last.position!;
  const written = source.slice(start.offset, end.offset);
  const [braces, attributes] = /[ \t]*(?<!\\)\{([^{}&\\\n]+)\}[ \t]*$/.exec(written) ?? [''];
  if (!attributes) return;
  heading.data = { attributes };
  last.value = last.value.slice(0, -braces.length);
  end.column -= braces.length;
  end.offset! -= braces.length;
  if (!last.value) heading.children.pop();
}

/**
 * Parses a whole content file, so that every position is a line of the file; its front matter is
 * none of the tree. A standing page (`.mdx`) may hold gaps; what MDX would take for a module's
 * lines is no text there, but as HTML is, to be refused.
 *
 * @param parse reads what stands below a heading of it, and may know its text already
 */
export function parseFile(file: string, source: string, parse = parseMarkdown): Root {
  const front = /^---\n(?:[\s\S]*?\n)?---(?=\n|$)/.exec(source)?.[0] ?? '';
  const from = { line: front.split('\n').length - 1, offset: front.length };
  const children = partTexts(source.slice(front.length)).flatMap((text) => {
    const nodes = parse(text).children.map((node) => moved(node, from));
    from.line += text.split('\n').length - 1;
    from.offset += text.length;
    return nodes;
  });
  const column = source.length - source.lastIndexOf('\n');
  const end = { line: from.line + 1, column, offset: source.length };
  const position = { start: { line: 1, column: 1, offset: 0 }, end };
  const isStanding = file.endsWith('.mdx');
  const own = isStanding ? children.map((node) => withoutModule(node, source)) : children;
  return { type: 'root', position, children: isStanding ? withGaps(own) : own };
}

/** What a heading may stand in, and what gives words elsewhere their meaning. */
const spanning = /```|~~~|<(?:[!?]|pre|script|style|textarea)|\]:/i;

/** The parts of a text below its headings, each of which is read by itself as it is in the whole. */
const partTexts = (body: string) =>
  spanning.test(body) ? [body] : body.split(/(?<=\n\n)(?=#{2,3} )/);

/** The same node so far down in a file, however deep words are nested in it. */
function moved<Node extends Nodes>(node: Node, by: { line: number; offset: number }): Node {
  const at = ({ line, column, offset }: Position['start']) => ({
    ...{ line: line + by.line, column },
    offset: offset! + by.offset,
  });
  const whole = { ...node };
  const left: Nodes[] = [whole];
  for (const each of left) {
    const { start, end } = each.position!;
    each.position = { start: at(start), end: at(end) };
    if (!('children' in each)) continue;
    const children: Nodes[] = each.children.map((child) => ({ ...child }));
    Object.assign(each, { children });
    for (const child of children) left.push(child);
  }
  return whole;
}

type Position = NonNullable<Nodes['position']>;

function withoutModule(node: RootContent, source: string): RootContent {
  const { start, end } = node.position!;
  const value = source.slice(start.offset, end.offset);
  const isModule = node.type === 'paragraph' && /^(?:import|export)(?:\s|$)/.test(value);
  return isModule ? { type: 'html', value, position: node.position } : node;
}

const isTag = (tag: RegExp) => (node: RootContent) =>
  node.type === 'html' && tag.test(node.value.trim());

/** Each pair of tags with what stands between them as one node; a tag without its other stays. */
function withGaps(nodes: RootContent[]): RootContent[] {
  const close = nodes.findIndex(isTag(/^<\/ChuaBiet\s*>$/));
  const open = nodes.slice(0, Math.max(close, 0)).findLastIndex(isTag(/^<ChuaBiet\s*>$/));
  if (open < 0)
    return close < 0 ? nodes : [...nodes.slice(0, close + 1), ...withGaps(nodes.slice(close + 1))];
  const [first, last] = [nodes[open] as Html, nodes[close] as Html];
  const position = { start: first.position!.start, end: last.position!.end };
  const gap: RootContent = { type: 'gap', children: nodes.slice(open + 1, close), position };
  return [...nodes.slice(0, open), gap, ...withGaps(nodes.slice(close + 1))];
}
