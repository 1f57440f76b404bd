import type { z } from 'zod';
import { emptyLedger, ledgerFile, ledgerSchema } from '../read/ledger.ts';
import { joinPlan } from './join.ts';
import { piecesOf, type Piece } from '../read/entries.ts';
import { missingFiles, missingIndexes } from './missing.ts';
import { recordOf } from '../read/record-of.ts';
import { indicatorSchema } from '../read/schema-indicator.ts';
import { cueSchema, sayingSchema } from '../read/schema-question.ts';
import { searchSchema } from '../read/schema-search.ts';
import { languages, translationSchema } from '../read/schema-translation.ts';
import { seriesSchema } from '../read/schema-series.ts';
import * as schemas from '../read/schemas.ts';
import type { Content, Plan } from '../read/types.ts';
import { aboutSchema, emptyAbout } from '../read/about.ts';
import { archivesOf } from '../read/archives.ts';
import { earlyProblems } from '../read/early.ts';
import type { Field, Named } from '../read/fields.ts';
import {
  isSection,
  isSubject,
  loadMarkdown,
  unitsNamedIn,
  type MarkdownFile,
} from '../read/load-markdown.ts';
import { normalise } from '../read/paste.ts';
import { Memory } from '../read/memory.ts';
import { isData, readData } from './read-data.ts';
import { dataFiles, groupFolders, isGroupFolder, places } from '../read/places.ts';
import type { Problem } from '../read/problem.ts';
import { linkMark, type ContentTree } from '../read/content-tree.ts';
import { withStandIns } from './stand-ins.ts';
import { inStrangeFolders, strangeCode } from './strangers.ts';
import { Validator } from '../read/validate.ts';
import { readYaml, type LocatedYaml } from '../read/yaml.ts';

export interface Loaded {
  raw: ContentTree;
  /** As read: the marks of typing and pasting taken out, and symbolic links left out. */
  tree: ContentTree;
  markdown: MarkdownFile[];
  /** The fields of the data files, by the entries they stand in: one stays the same thing as long as its text does. */
  fields: Field[][];
  names: Named[];
  yaml: Map<string, LocatedYaml>;
  content: Content;
  plan: Plan;
  memory: Memory;
  /** Files that are missing, refused or broken, wholly or in part. */
  unread: ReadonlySet<string>;
}

const emptySite: Content['site'] = {
  name: '',
  url: '',
  publisher: '',
  contact: '',
  repository: '',
};

/** A content folder as it was read, and what was found on the way. */
export interface Read {
  loaded: Loaded;
  problems: Problem[];
}

/**
 * Parses and validates a content folder, save the files that a parser may choke on or that say
 * something else than they seem to. Problems found on the way are returned, never thrown.
 */
export function loadContent(raw: ContentTree, memory = new Memory()): Read {
  const validator = new Validator(memory);
  const early = earlyProblems(raw, memory);
  const unsafe = new Set(early.map(({ file }) => file));
  validator.problems.push(...early);
  const tree: ContentTree = new Map(
    [...raw].flatMap(([file, text]) =>
      text === linkMark ? [] : [[file, memory.ofText(clean, file, text)]],
    ),
  );
  const files = [...tree].filter(([file]) => !unsafe.has(file));

  const data = files
    .filter(([file]) => isData(file))
    .map(([file, source]) => ({ file, ...memory.ofText(readData, file, source) }));
  const stated = data.flatMap((each) => each.stated);
  const yaml = new Map(data.map(({ file, located }) => [file, located]));
  for (const located of yaml.values()) validator.problems.push(...located.problems);

  const about = whole(yaml, 'plan.yaml', aboutSchema, validator);
  const strange = about && inStrangeFolders([...tree.keys()], about);
  validator.problems.push(...(strange?.problems ?? []));
  const markdown = files
    .filter(([file]) => places.markdown.test(file) && !strange?.files.includes(file))
    .flatMap(([file, source]) => {
      const { read, problems } = memory.ofText(loadMarkdown, file, source);
      const strangers = about && read ? strangeCode(read, about) : [];
      validator.problems.push(...problems, ...strangers);
      return !read || strangers.length ? [] : read;
    });
  const content = {
    ...contentOf(markdown, yaml, validator, memory),
    about: about ?? emptyAbout,
    ...archivesOf(files, memory),
  };
  validator.problems.push(...missingFiles(raw, content.about));
  const links = [...raw].flatMap(([file, text]) => (text === linkMark ? [file] : []));
  const unread = new Set([
    ...links,
    ...(links.some(isGroupFolder) ? [groupFolders] : []),
    ...(strange?.files ?? []),
    ...missingIndexes(raw, content.about),
    ...validator.problems.map(({ file }) => file),
  ]);
  let plan: Plan | undefined;
  const loaded: Loaded = {
    // Joined when it is asked for: what only reads the content needs none.
    get plan() {
      return (plan ??= joinPlan(withStandIns(content, tree, unread, unsafe), { memory }));
    },
    memory,
    raw,
    tree,
    markdown,
    yaml,
    content,
    unread,
    fields: stated.map(({ fields }) => fields),
    names: [...stated.flatMap(({ names }) => names), ...markdown.flatMap(unitsNamedIn)],
  };
  return { loaded, problems: validator.problems };
}

const clean = (file: string, text: string, memory: Memory) =>
  piecesOf(file, text, memory)
    .map(({ piece }) => memory.of(cleanPiece, piece))
    .join('');
const cleanPiece = ({ text }: Piece) => normalise(text);

function contentOf(
  markdown: MarkdownFile[],
  yaml: Map<string, LocatedYaml>,
  validator: Validator,
  memory: Memory,
): Omit<Content, 'about' | keyof ReturnType<typeof archivesOf>> {
  // A file that is missing or unread has been told of already.
  const read = <Value>(
    file: (typeof dataFiles)[number],
    empty: string,
    ask: (own: Validator, located: LocatedYaml) => Value,
  ): Value => {
    const located = yaml.get(file) ?? memory.ofText(readAbsent, file, empty);
    return validator.once(located, (own) => ask(own, located));
  };
  const record = <Schema extends z.ZodType>(file: (typeof dataFiles)[number], schema: Schema) =>
    read(file, '{}', (own, located) => own.record(schema, file, located));
  const list = <Schema extends z.ZodType>(file: (typeof dataFiles)[number], schema: Schema) =>
    read(file, '[]', (own, located) => own.list(schema, file, located));
  const series = [...yaml.keys()].flatMap((file) => {
    const id = places.series.exec(file)?.[1];
    const valid = id && whole(yaml, file, seriesSchema, validator);
    return valid ? [[id, valid] as const] : [];
  });
  const translations = languages.flatMap((language) => {
    const valid = whole(yaml, `${language}/tom-tat.yaml`, translationSchema, validator);
    return valid ? [[language, valid] as const] : [];
  });

  return {
    site: whole(yaml, 'site.yaml', schemas.siteSchema, validator) ?? emptySite,
    sections: markdown.filter(isSection),
    pages: markdown.filter((file) => file.kind === 'page'),
    subjects: markdown.filter(isSubject),
    sources: record('nguon.yaml', schemas.sourceSchema),
    bodies: record('co-quan.yaml', schemas.bodySchema),
    terms: record('thuat-ngu.yaml', schemas.termSchema),
    matrix: list('doi-chieu.yaml', schemas.matrixSchema),
    timeline: record('dong-thoi-gian.yaml', schemas.eventSchema),
    contradictions: list('mau-thuan.yaml', schemas.contradictionSchema),
    indicators: record('chi-tieu.yaml', indicatorSchema),
    searches: record('da-tra.yaml', searchSchema),
    sayings: record('cach-hoi.yaml', sayingSchema),
    cues: record('dau-hieu.yaml', cueSchema),
    series: recordOf(series),
    translations: recordOf(translations),
    ledger: whole(yaml, ledgerFile, ledgerSchema, validator) ?? emptyLedger,
  };
}

const readAbsent = (file: string, text: string) => readYaml(text, file);

/** A data file that is one thing; undefined where anything of it cannot be read. */
function whole<Schema extends z.ZodType>(
  yaml: Map<string, LocatedYaml>,
  file: string,
  schema: Schema,
  validator: Validator,
): z.output<Schema> | undefined {
  const located = yaml.get(file);
  if (!located || located.problems.length) return undefined;
  return validator.once(located, (own) => own.one(schema, located.value, file, located));
}
