import type { Loaded } from '../../plan/load.ts';
import { piecesOf } from '../../read/entries.ts';
import { yamlPart } from '../../read/front-matter.ts';
import { codeOf, type MarkdownFile } from '../../read/load-markdown.ts';
import { normalise } from '../../read/paste.ts';
import type { Clause } from '../../read/types.ts';
import { isSubjectFile, questionFolder } from '../../read/places.ts';
import { sha256Hex } from '../../words/sha256.ts';
import { entryFiles } from './entry-files.ts';
import { spanOfLines, type Place } from './text-edits.ts';

/** What a change rests on: differs when anybody has written it otherwise, marks of pasting aside. */
export function hashOf(text: string): string {
  return sha256Hex(normalise(text).trim()).slice(0, 16);
}

export function textAt({ raw }: Loaded, { file, from, to }: Place): string {
  return (raw.get(file) ?? '').slice(from, to);
}

/** The lines of a unit, by its name or its code; undefined where no clause has it. */
export function unitPlace(loaded: Loaded, code: string): Place | undefined {
  const clause = loaded.plan.clauses.get(code.slice(0, code.lastIndexOf('.')));
  const unit = loaded.plan.units.get(code);
  if (!clause || !unit || isOfQuestion(clause) || !clause.units.includes(unit)) return undefined;
  const [from, to] = spanOfLines(loaded.raw.get(clause.at.file) ?? '', ...unit.lines);
  return { file: clause.at.file, from, to };
}

/** All that stands under the heading of a clause, empty lines around it aside. */
export function clausePlace(loaded: Loaded, code: string): Place | undefined {
  const clause = loaded.plan.clauses.get(code);
  if (!clause || isOfQuestion(clause)) return undefined;
  const { file, line } = clause.at;
  const text = loaded.raw.get(file) ?? '';
  const own = loaded.markdown.find((each) => each.file === file);
  const next = own?.clauses.find((each) => each.line > line)?.line ?? Infinity;
  const [from, to] = spanOfLines(text, line + 1, next - 1);
  const inner = text.slice(from, to);
  const words = inner.trim();
  const start = from + Math.max(0, inner.indexOf(words));
  return { file, from: words ? start : from, to: words ? start + words.length : from };
}

/** What a question concludes stands in no text: it is a field. */
const isOfQuestion = ({ at }: Clause) => isSubjectFile(at.file);

/** A record of a file: its YAML, where that begins in the file, and the path to the record in it. */
interface RecordPlace {
  file: string;
  yaml: string;
  start: number;
  path: (string | number)[];
  /** As it is now; undefined where there is none yet. */
  value: Record<string, unknown> | undefined;
}

/**
 * What fields are of: an entry (`nguon#bai-bao`), a question (`hoi-dap#cau-hoi`; a new one by its
 * subject, `hoi-dap/kinh-te#cau-hoi`), a page (`gp-2`) or a record that one declares (`gp-2#status`).
 */
export function recordPlace(loaded: Loaded, at: string): RecordPlace | undefined {
  const [kind = '', key] = at.split('#');
  if (key === undefined) return inFront(loaded, (file) => codeOf(file) === kind && []);
  if (kind === questionFolder || isSubjectFile(kind))
    return inFront(loaded, (file) => {
      if (file.kind !== 'subject') return false;
      const { questions } = file.data;
      const index = questions.findIndex(({ id }) => id === key);
      if (file.id === kind) return ['questions', index < 0 ? questions.length : index];
      return kind === questionFolder && index >= 0 && ['questions', index];
    });
  if (!entryFiles.includes(kind)) return inFront(loaded, (file) => codeOf(file) === kind && [key]);
  const file = `${kind}.yaml`;
  const yaml = loaded.raw.get(file);
  if (yaml === undefined) return undefined;
  const value = recordAt(loaded.yaml.get(file)?.value, [key]);
  return { file, path: [key], value, ...entryIn(loaded, file, yaml, key) };
}

/** The part of a data file that an entry stands in: of one that is new, all of it. */
function entryIn({ memory }: Loaded, file: string, text: string, key: string) {
  let start = 0;
  for (const { piece } of piecesOf(file, text, memory)) {
    if (new RegExp(`^${key}:`, 'm').test(piece.text)) return { yaml: piece.text, start };
    start += piece.text.length;
  }
  return { yaml: text, start: 0 };
}

function inFront(
  { markdown, raw }: Loaded,
  pathIn: (file: MarkdownFile) => (string | number)[] | false,
): RecordPlace | undefined {
  const file = markdown.find(pathIn);
  const path = file && pathIn(file);
  const text = file && raw.get(file.file);
  const yaml = text && yamlPart(file.file, text)?.text;
  if (!path || !yaml) return undefined;
  const value = recordAt(file.data, path);
  // Of these lists alone an item may be new.
  if (!value && file.kind !== 'subject') return undefined;
  return { file: file.file, yaml, start: text.indexOf('\n') + 1, path, value };
}

function recordAt(value: unknown, path: (string | number)[]): Record<string, unknown> | undefined {
  const found = path.reduce(
    (all, step) => (isRecord(all) && Object.hasOwn(all, step) ? all[step] : undefined),
    value,
  );
  return isRecord(found) ? found : undefined;
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What a field was: of one that is not there, and of a record that is not there yet, nothing. */
export function fieldHash(value: Record<string, unknown> | undefined, name: string): string {
  return hashOf(JSON.stringify(value?.[name] ?? null));
}
