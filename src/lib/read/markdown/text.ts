import type { Nodes } from 'mdast';
import { keysOf } from './notes.ts';

/** The visible text of a node; block children are separated by a space, table cells by ` | `. */
export function textOf(node: Nodes): string {
  return withoutNames(writtenOf(node));
}

/** The same with the names that people give to units: `{#dien-gio-2022}`. */
export function writtenOf(node: Nodes): string {
  return joined(node, '');
}

/** The source keys a node's text names, each once, in order. */
export const keysIn = (node: Nodes): string[] => keysOf(textOf(node));

/** Stands where a mark of Markdown begins or ends: no text may hold it (\p{Co}). */
export const markupEdge = '\uE000';

/**
 * The visible text of a node with an edge on either side of what is more than running text, as bold words.
 *
 * @example
 * textWithEdges(paragraph) // of `Một **hai**.`: 'Một \uE000hai\uE000.'
 */
export function textWithEdges(node: Nodes): string {
  return withoutNames(joined(node, markupEdge));
}

export function withoutEdges(text: string): string {
  return text.replaceAll(markupEdge, '');
}

/** The name of a unit, as the source of a pattern: nobody but the content's own text sees it. */
export const unitName = String.raw`\s*\{#(?<name>[a-z0-9-]+)\}`;
const names = new RegExp(unitName, 'g');

/**
 * @example
 * withoutNames('Một.[@a] {#mot}') // 'Một.[@a]'
 */
export function withoutNames(text: string): string {
  return text.includes('{#') ? text.replace(names, '') : text;
}

/** Between the cells of a row. */
export const cellsEdge = ' | ';

const runningText = ['text', 'break', 'paragraph', 'tableCell'];
const containers = ['root', 'blockquote', 'list', 'listItem', 'table'];

function joined(node: Nodes, edge: string): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const separator =
    node.type === 'tableRow' ? cellsEdge : containers.includes(node.type) ? ' ' : '';
  return node.children
    .map((child) => {
      const text = joined(child, edge);
      return edge && !runningText.includes(child.type) ? edge + text + edge : text;
    })
    .join(separator);
}
