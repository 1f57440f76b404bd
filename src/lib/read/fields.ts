import type { Root } from 'mdast';
import { labelOf, type Block } from './markdown/blocks.ts';
import { notesOf, withoutNotes } from './markdown/notes.ts';
import { textLimit } from './limits.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { textWithEdges, withoutEdges } from './markdown/text.ts';
import { tooDeep, tooDeepMessage } from './markdown/too-deep.ts';
import { Memory } from './memory.ts';
import { isUnitName } from './told.ts';
import { displayDate } from '../words/day.ts';
import { displayNumber } from '../words/display-number.ts';
import type { LocatedYaml } from './yaml.ts';

/** A piece of text in a YAML file. */
export interface Field extends Block {
  file: string;
  /** The nearest key above it. */
  key: string;
  /** As the file gives it, notes in their places. */
  value: string;
  /** The value as a page reads it. */
  root: Root;
  /** Why it holds more than anybody writes. */
  excess: string | undefined;
  /** Another spelling that readers search by: true as any text, but not the editors' style. */
  unstyled: boolean;
  /** Names of units it stands beside: it rests on their notes too. */
  named: string[];
}

/** Keys whose value is a code, an address or a date, not words; `match` repeats a term's words. */
const notProse = keys(
  'match status level code task solution url contact repository date end places group better as',
  // What plan.yaml has beside what is shown: codes, addresses and ways of writing.
  'feed letters reports rows columns questions counted ordinals called names figures into until',
);

/** Keys whose text a page shows as it is. */
export const plainKeys = keys(
  'title short name aliases term abbr synonyms unit point why',
  'lead notice container-title publisher literal',
  'setter kind number body subject period words mark sources search',
);

function keys(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

/** Whether a page shows a field as it is typed; any other is one paragraph, rendered (`renderInline`). */
export function isPlain({ key }: Field): boolean {
  return plainKeys.has(key);
}

/** Keys whose values are other spellings, which readers search by. */
const spellings = keys('aliases abbr synonyms');

type Beside = Pick<Field, 'notes' | 'named'>;
const nothing: Beside = { notes: [], named: [] };

/** The name of a unit in a YAML file: it is no text, but stands for one. */
export interface Named {
  file: string;
  line: number;
  name: string;
}

/** Keys whose text may be the names of units (`told`). */
const naming = keys('text duty now accounts gaps target latest facts counter points');

/** Every prose field of a YAML file, every number and date beside one, which rests on the notes of its text, and every name of a unit. */
export function fieldsOf(file: string, located: LocatedYaml): { fields: Field[]; names: Named[] } {
  const fields: Field[] = [];
  const names: Named[] = [];
  // A text beside others is asked for once for itself and once for them.
  const memory = new Memory();
  const parsedOf = (value: string) => memory.ofValue(parsed, value);
  const add = (path: PropertyKey[], value: string, { notes, named }: Beside) => {
    const key = String(path.findLast((step) => typeof step === 'string'));
    if (naming.has(key) && isUnitName(value)) {
      names.push({ file, line: located.lineOf(path), name: value });
      return;
    }
    const { written, ...markdown } = parsedOf(value);
    const text = withoutEdges(written);
    fields.push({
      ...{ file, key, kind: 'field', value, written, lines: located.linesOf(path) },
      text: withoutNotes(text),
      notes: [...notesOf(text), ...notes],
      ...markdown,
      unstyled: path.some((step) => spellings.has(String(step))),
      named,
    });
  };

  const visit = (value: unknown, path: PropertyKey[], beside: Beside): void => {
    if (typeof value === 'string') add(path, value, beside);
    else if (typeof value === 'number') add(path, displayNumber(value), beside);
    else if (Array.isArray(value)) value.forEach((item, at) => visit(item, [...path, at], beside));
    else if (value && typeof value === 'object')
      visitObject(value as Record<string, unknown>, path);
  };
  const visitObject = (value: Record<string, unknown>, path: PropertyKey[]): void => {
    const told = texts.flatMap((key) => value[key]).filter((each) => typeof each === 'string');
    const own = {
      notes: told.flatMap((each) => notesOf(withoutEdges(parsedOf(each).written))),
      named: told.filter(isUnitName),
    };
    for (const [key, item] of Object.entries(value))
      if (!notProse.has(key)) visit(item, [...path, key], texts.includes(key) ? nothing : own);
    // A chart dates there what is not known.
    if (path[0] === 'gaps') return;
    for (const key of ['date', 'end']) {
      const date = value[key];
      if (typeof date === 'string' && /^\d{4}(?:-\d{2}){0,2}$/.test(date))
        add([...path, key], displayDate(date).replace('tháng ', ''), own);
    }
  };

  visit(located.value, [], nothing);
  return { fields, names };
}

/** A text as a page reads it, and as it is seen, with edges around marked words; what begins with no paragraph is shown as it is (`renderInline`). */
function parsed(value: string): Pick<Field, 'root' | 'excess' | 'written' | 'label'> {
  const much = textLimit(value);
  const root = parseMarkdown(much ? '' : value);
  const excess = much ?? (tooDeep(root) ? tooDeepMessage : undefined);
  const isShown = root.children[0]?.type === 'paragraph' && !excess;
  const label = labelOf(root);
  return {
    ...{ root, excess, written: isShown ? textWithEdges(root) : value },
    ...(label !== undefined && { label }),
  };
}

/** What rests on its own notes alone, and what stands beside it on these too. */
const texts = ['text', 'note', 'subject', 'target', 'latest'];
