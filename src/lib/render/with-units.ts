import type { Parent, PhrasingContent, RootContent } from 'mdast';
import type { Note } from '../read/markdown/notes.ts';
import { runsOf, wordingOf } from '../read/markdown/runs.ts';
import { keysIn, textOf } from '../read/markdown/text.ts';
import type { Numbering } from './numbering.ts';
import type { RenderContext } from './render.ts';

/**
 * Runs of sentences as elements of their own, rows and quotations with their ids; each after the
 * marks of whose words it is, unless the run before it has the same.
 */
export function withUnits(node: Parent, { unitOf, numbering }: RenderContext): Parent {
  if (!unitOf) return node;
  if (node.type === 'paragraph') {
    let before = '';
    const children = runsOf(node.children as PhrasingContent[]).flatMap((run) => {
      const unit = unitOf(run.text);
      if (!unit) return run.nodes;
      const marks = unit.marks.join() === before ? [] : unit.marks;
      before = unit.marks.join();
      const resting = run.notes.length ? [] : unit.notes;
      return [
        { type: 'marks', marks } as never,
        { type: 'unit', ids: unit.ids, resting, children: run.nodes } as never,
        ...(unit.behind ? [{ type: 'behind', link: unit.behind } as never] : []),
      ];
    });
    return { ...node, children };
  }
  if (node.type === 'listItem') return withFigure(node, unitOf);
  if (node.type !== 'tableRow' && node.type !== 'blockquote') return node;
  const unit = unitOf(wordingOf(textOf(node as RootContent)));
  if (!unit) return node;
  const [id, ...names] = unit.ids;
  const resting = keysIn(node as RootContent).length ? [] : unit.notes;
  const added = [
    { type: 'marks', marks: unit.marks } as never,
    ...names.map((name) => ({ type: 'unit', ids: [name], resting: [], children: [] }) as never),
  ];
  return {
    ...withinFirst(node, added),
    data: {
      ...node.data,
      hProperties: { ...unitProperties(id!, resting, numbering), ...unit.figure },
    },
  } as Parent;
}

/** An item that opens with a result has its figure. */
function withFigure(node: Parent, unitOf: NonNullable<RenderContext['unitOf']>): Parent {
  const [first] = node.children as Parent[];
  if (first?.type !== ('paragraph' as string)) return node;
  const [run] = runsOf(first.children as PhrasingContent[]);
  const hProperties = run && unitOf(run.text)?.figure;
  return hProperties ? ({ ...node, data: { ...node.data, hProperties } } as Parent) : node;
}

/** Where copying and citing find the sources that a unit shares with what introduces it. */
export function unitProperties(id: string, resting: Note[], numbering: Numbering) {
  const numbers = resting.map((note) => numbering.numberOf(note));
  return { id, ...(numbers.length && { dataNguon: numbers.join(' ') }) };
}

/** With something put before the text of its first cell or paragraph. */
function withinFirst(node: Parent, added: never[]): Parent {
  const [first, ...rest] = node.children as Parent[];
  if (!first) return node;
  return {
    ...node,
    children: [{ ...first, children: [...added, ...first.children] }, ...rest] as never,
  };
}
