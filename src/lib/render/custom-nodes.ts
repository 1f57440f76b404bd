import type { RootContent } from 'mdast';
import type { Note } from '../read/markdown/notes.ts';
import type { Provenance } from '../words/provenance.ts';

/** A link behind a unit, none of its words: what it says, and to whom hears it alone. */
export interface LinkBehind {
  href: string;
  text: string;
  label: string;
}

/** A custom mdast node: one or more notes at one place. */
export interface NoteNode {
  type: 'notes';
  notes: Note[];
}
/** A custom mdast node: a run of sentences with an address. */
export interface UnitNode {
  type: 'unit';
  ids: string[];
  /** Sources of what introduces it, where it has none of its own. */
  resting?: Note[];
  children: RootContent[];
}
/** A custom mdast node: whose words follow. */
export interface MarksNode {
  type: 'marks';
  marks: Provenance[];
}
/** A custom mdast node: a link behind a unit. */
export interface BehindNode {
  type: 'behind';
  link: LinkBehind;
}
/** A custom mdast node: the first use of a glossary term, or of an abbreviation, by what it is in full. */
export interface TermNode {
  type: 'term';
  id: string;
  text: string;
}
