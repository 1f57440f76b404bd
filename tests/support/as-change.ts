import { parse } from 'yaml';
import { section, withSample, type Sample } from '../../src/lib/check/fixture.ts';
import { readingCodes, ruleCodes, samplesOf } from '../../src/lib/check/samples/samples-of.ts';
import {
  clausePlace,
  fieldHash,
  hashOf,
  recordPlace,
  textAt,
} from '../../src/lib/edit/change-file/located.ts';
import type { ChangePart } from '../../src/lib/edit/change-file/schema.ts';
import { loadContent } from '../../src/lib/plan/load.ts';
import { yamlPart } from '../../src/lib/read/front-matter.ts';
import { memory } from './memory.ts';

/** What stands before each sample: the small valid content, with the section that samples correct. */
export const base = withSample({ 'giai-phap/a.md': section('gp-1', 'Chữ.') });
export const published = loadContent(base, memory).loaded;

/** Every bad sample of every rule, by the rule and its place. */
export const badSamples = [...readingCodes, ...ruleCodes].flatMap((code) =>
  samplesOf(code).bad.map((sample, at) => ({ code, at, sample })),
);

/** A sample as a change to that content, or why no change file says it. */
export function asChange(sample: Sample): ChangePart[] | string {
  const parts = Object.entries(sample).map(([file, text]) => partsOf(file, text));
  const all = parts.flat();
  if (!all.length) return 'parts[]: at least one';
  if (all.length > 50) return 'parts[]: at most 50';
  return all.find((each) => typeof each === 'string') ?? (all as ChangePart[]);
}

function partsOf(file: string, text: string): ChangePart[] | string {
  const was = base.get(file);
  const source = /^nguon\/(.+)\.txt$/.exec(file)?.[1];
  if (source) return passage(source, was, text);
  if (was === undefined) return 'parts[].kind: no part makes a file';
  if (was === text) return [];
  if (/\.mdx?$/.test(file)) return ofPage(file, was, text);
  const kind = /^(nguon|co-quan|thuat-ngu|chi-tieu|dong-thoi-gian)\.yaml$/.exec(file)?.[1];
  if (!kind) return 'parts[].at: names no such file';
  const [before, after] = [parsed(was), parsed(text)];
  if (!before || !after) return 'parts[].set: JSON, never YAML that cannot be read';
  if (Object.keys(before).some((key) => !(key in after))) return 'parts[]: none takes an entry out';
  const entries = Object.entries(after).map(([key, value]) =>
    isRecord(value)
      ? fields(`${kind}#${key}`, isRecord(before[key]) ? before[key] : {}, value)
      : 'parts[].set: a record',
  );
  return entries.find((each) => typeof each === 'string') ?? (entries.flat() as ChangePart[]);
}

function passage(source: string, was: string | undefined, text: string): ChangePart[] | string {
  const added = text.slice((was ?? '').length).replace(was === undefined ? /^# .*\n/ : '', '');
  if (!text.startsWith(was ?? '') || /^#|[^\P{Cc}\n\t]/mu.test(added) || !added.isWellFormed())
    return 'parts[].text of a passage: added, no comment, no control characters';
  return added.trim()
    ? [{ kind: 'passage', source, text: added.trim() }]
    : 'parts[].text: not empty';
}

function ofPage(file: string, was: string, text: string): ChangePart[] | string {
  const [before, after] = [was, text].map((each) => ({
    front: yamlPart(file, each)?.text,
    body: each.replace(/^---\n[^]*?\n---\n/, ''),
  }));
  const [old, fresh] = [parsed(before!.front ?? ''), parsed(after!.front ?? '')];
  if (!old || !fresh) return 'parts[].set: JSON, never YAML that cannot be read';
  if (JSON.stringify(fresh.changes) !== JSON.stringify(old.changes))
    return 'parts[].set: not what changed before';
  if (String(fresh.code) !== String(old.code)) return 'parts[].at: a page keeps its code';
  const code = String(old.code ?? file.replace(/^trang\/|\.mdx?$/g, ''));
  const heading = /^\s*## .*\n/.exec(before!.body)![0];
  const changed = fields(code, old, fresh);
  if (before!.body === after!.body) return changed;
  if (!after!.body.startsWith(heading)) return 'parts[].text of a clause: under its heading';
  const clause = `${code}.noi-dung`;
  const place = clausePlace(published, clause)!;
  const words = after!.body.slice(heading.length).trim();
  if (/[^\P{Cc}\n\t]/u.test(words) || !words.isWellFormed()) return 'json: no control characters';
  if (words.length > 100_000) return 'parts[].text: at most 100,000 characters';
  const part: ChangePart = {
    kind: 'clause',
    at: clause,
    was: hashOf(textAt(published, place)),
    text: words,
  };
  return [...(changed as ChangePart[]), part];
}

function fields(
  at: string,
  old: Record<string, unknown>,
  fresh: Record<string, unknown>,
): ChangePart[] | string {
  const value = recordPlace(published, at)?.value;
  const names = [...new Set([...Object.keys(fresh), ...Object.keys(old)])].filter(
    (name) => JSON.stringify(old[name]) !== JSON.stringify(fresh[name]),
  );
  if (!names.length) return [];
  const of = (make: (name: string) => unknown) =>
    Object.fromEntries(names.map((name) => [name, make(name)]));
  return [
    {
      kind: 'fields',
      at,
      was: of((name) => fieldHash(value, name)),
      set: of((name) => fresh[name] ?? null),
    } as ChangePart,
  ];
}

function parsed(yaml: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(yaml);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
