import type { ListItem, Nodes, Parent, PhrasingContent, RootContent } from 'mdast';
import { folded, runsOf, wordingOf } from '../../read/markdown/runs.ts';
import { textOf, withoutEdges } from '../../read/markdown/text.ts';
import type { Clause } from '../../read/types.ts';

/** What stands for the text of a unit, told how the unit is shown; by default the text itself. */
type Place = (shown: string, text: string) => string;

/**
 * What a clause says, as plain text: blocks apart by an empty line, notes as `[@key]`,
 * links as their words. How the file is wrapped and typed makes no difference.
 */
export function plainText(nodes: RootContent[], place: Place = (_shown, text) => text): string {
  return nodes
    .map((node) => blockText(node, place))
    .filter(Boolean)
    .join('\n\n')
    .normalize('NFC');
}

/** Stands where a unit stood: no text of content may hold it (\p{Co}). */
const unitPlace = '\uE000';

/** A clause in its parts: each of them has its own hash. */
export interface ClauseText {
  /** Its title, an empty line, and how its units stand, with headings and names of columns. */
  own: string;
  /** In the order of the text. */
  units: { id: string; text: string }[];
}

/** Takes a clause apart: every character of it is in exactly one part. */
export function clauseText({ title, nodes, units }: Pick<Clause, 'title' | 'nodes' | 'units'>) {
  const left = new Map(units.map(({ shown, id }) => [shown, id]));
  const found: ClauseText['units'] = [];
  const rest = plainText(nodes, (shown, text) => {
    const id = left.get(shown);
    if (id === undefined) return text;
    left.delete(shown);
    found.push({ id, text: text.normalize('NFC') });
    return unitPlace;
  });
  return { own: `${title}\n\n${rest}`.normalize('NFC'), units: found } satisfies ClauseText;
}

/** Puts a clause together again: title, empty line, plain text. */
export function wholeText({ own, units }: ClauseText): string {
  const texts = units.values();
  return own
    .split('\n')
    .map((line) =>
      line.replaceAll(unitPlace, (_place, at: number) => {
        // Of a quotation, each line is marked as the first one is.
        const marks = line.slice(0, at).replace(/[^>]/g, ' ');
        const [first, ...others] = (texts.next().value?.text ?? '').split('\n');
        return [first, ...others.map((each) => (marks + each).trimEnd())].join('\n');
      }),
    )
    .join('\n');
}

function blockText(node: RootContent, place: Place): string {
  const unit = (text: string) => place(wordingOf(textOf(node)), text);
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.depth)} ${oneLine(node)}`;
    case 'blockquote':
      return indented(unit(plainText(node.children)), '> ', '> ');
    case 'list':
      return node.children
        .map((item, index) =>
          itemText(item, node.ordered ? `${(node.start ?? 1) + index}. ` : '- ', place),
        )
        .join('\n');
    case 'table':
      return node.children
        .map((row, at) => (at ? place(wordingOf(textOf(row)), oneLine(row)) : oneLine(row)))
        .join('\n');
    case 'paragraph':
      return paragraphText(oneLine(node), node.children, place);
    default:
      // A component stands for the blocks in it.
      return 'children' in node
        ? plainText((node as Parent).children as RootContent[], place)
        : unit(oneLine(node));
  }
}

function paragraphText(line: string, children: PhrasingContent[], place: Place): string {
  let done = '';
  let rest = line;
  for (const run of runsOf(children)) {
    const text = folded(withoutEdges(run.written));
    const at = rest.indexOf(text);
    if (at < 0) continue;
    done += rest.slice(0, at) + place(run.text, text);
    rest = rest.slice(at + text.length);
  }
  return done + rest;
}

function itemText(item: ListItem, mark: string, place: Place): string {
  const text = item.children
    .map((child) => blockText(child, place))
    .filter(Boolean)
    .join('\n');
  return indented(text, mark, ' '.repeat(mark.length));
}

function indented(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index ? rest : first}${line}`.trimEnd())
    .join('\n');
}

function oneLine(node: Nodes): string {
  return textOf(node).replace(/\s+/g, ' ').trim().normalize('NFC');
}
