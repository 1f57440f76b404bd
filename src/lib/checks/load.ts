import type { Root } from 'mdast';
import type { z } from 'zod';
import { splitClauses, type ClauseNodes } from '../markdown/clauses.ts';
import { blocksOf, type Block } from '../markdown/blocks.ts';
import { notesOf, withoutNotes, type Note } from '../markdown/notes.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { joinPlan } from '../plan/join.ts';
import * as schemas from '../plan/schemas.ts';
import type { Content, Entry, Plan } from '../plan/types.ts';
import type { Problem } from './problem.ts';
import type { ContentTree } from './read-tree.ts';
import { schemaMessage } from './schema-message.ts';
import { readYaml, type LocatedYaml } from './yaml.ts';

/** A Markdown file with its lines. */
export interface MarkdownFile {
  file: string;
  /** Path without extension and, for standing pages, without `trang/`. */
  id: string;
  kind: 'section' | 'page';
  source: string;
  root: Root;
  clauses: (ClauseNodes & { blocks: Block[] })[];
  data: Record<string, unknown>;
  /** Line of a front matter key. */
  lineOf(path: PropertyKey[]): number;
}

/** A piece of text in a YAML file or in front matter. */
export interface Field extends Block {
  file: string;
  path: PropertyKey[];
}

/** All of a content folder, ready for the rules. */
export interface Loaded {
  tree: ContentTree;
  markdown: MarkdownFile[];
  fields: Field[];
  yaml: Map<string, LocatedYaml>;
  content: Content;
  plan: Plan;
  /** Source key → archived passages. */
  archives: Map<string, string>;
}

const groups = ['muc-tieu', 'nhiem-vu-trong-tam', 'dot-pha-chien-luoc', 'giai-phap', 'to-chuc-thuc-hien'];
const yamlFiles = {
  'site.yaml': schemas.siteSchema,
  'nguon.yaml': schemas.sourceSchema,
  'co-quan.yaml': schemas.bodySchema,
  'thuat-ngu.yaml': schemas.termSchema,
  'doi-chieu.yaml': schemas.matrixSchema,
  'dong-thoi-gian.yaml': schemas.eventSchema,
  'ket-qua.yaml': schemas.resultsSchema,
} as const;
const keyed = ['nguon.yaml', 'co-quan.yaml', 'thuat-ngu.yaml'];
const listed = ['doi-chieu.yaml', 'dong-thoi-gian.yaml'];

/** Keys whose text is a name or a code, not a statement. */
const notProse = new Set([
  'aliases', 'abbr', 'synonyms', 'match', 'term', 'name', 'short', 'status', 'level', 'kind', 'code',
  'task', 'solution', 'url', 'publisher', 'contact', 'repository', 'unit', 'date', 'end', 'related',
  'bodies', 'order', 'changes',
]);

/** Parses and validates a content folder. Problems found on the way are returned, never thrown. */
export function loadContent(tree: ContentTree): { loaded: Loaded; problems: Problem[] } {
  const problems: Problem[] = [];
  const markdown: MarkdownFile[] = [];
  const yaml = new Map<string, LocatedYaml>();
  const archives = new Map<string, string>();
  const series: Content['series'] = {};

  for (const [file, source] of tree) {
    const [folder = '', name = ''] = file.split('/');
    if (folder === 'nguon' && file.endsWith('.txt')) {
      archives.set(name.replace(/\.txt$/, ''), withoutComments(source));
    } else if ((groups.includes(folder) && file.endsWith('.md')) || (folder === 'trang' && file.endsWith('.mdx'))) {
      const read = readMarkdown(file, source);
      problems.push(...read.problems);
      if (read.markdown) markdown.push(read.markdown);
    } else if (file in yamlFiles || (folder === 'so-lieu' && file.endsWith('.yaml'))) {
      const located = readYaml(source, file);
      problems.push(...located.problems);
      yaml.set(file, located);
      if (folder === 'so-lieu' && !located.problems.length) {
        const valid = validate(schemas.seriesSchema, located.value, file, located, [], problems);
        if (valid) series[name.replace(/\.yaml$/, '')] = valid;
      }
    } else if (file !== 'so-dia-chi.json') {
      problems.push({
        file,
        line: 1,
        rule: 'tep-la',
        message: `Tệp này không thuộc mẫu thư mục nội dung; chuyển vào ${groups.join('/, ')}/, trang/, nguon/ hay so-lieu/ với đuôi .md, .mdx, .txt hay .yaml, hoặc xóa đi.`,
      });
    }
  }

  const content: Content = {
    site: validateFile('site.yaml') ?? emptySite,
    sections: markdown.filter((each) => each.kind === 'section').map(asEntry),
    pages: markdown.filter((each) => each.kind === 'page').map(asEntry),
    sources: validateFile('nguon.yaml') ?? {},
    bodies: validateFile('co-quan.yaml') ?? {},
    terms: validateFile('thuat-ngu.yaml') ?? {},
    matrix: validateFile('doi-chieu.yaml') ?? [],
    timeline: validateFile('dong-thoi-gian.yaml') ?? [],
    results: validateFile('ket-qua.yaml') ?? { rows: [], contradictions: [] },
    series,
  };
  const loaded: Loaded = {
    tree,
    markdown,
    yaml,
    content,
    archives,
    plan: joinPlan(content),
    fields: [...yaml].flatMap(([file, located]) =>
      file === 'nguon.yaml' ? [] : fieldsOf(file, located),
    ),
  };
  return { loaded, problems };

  function validateFile<Result>(file: keyof typeof yamlFiles): Result | undefined {
    const located = yaml.get(file);
    if (!located) {
      problems.push({ file, line: 1, rule: 'thieu-tep', message: `Thiếu tệp ${file}; thêm lại tệp này vào thư mục nội dung.` });
      return undefined;
    }
    if (located.problems.length) return undefined;
    const schema: z.ZodType = yamlFiles[file];
    if (keyed.includes(file)) {
      const entries = Object.entries((located.value ?? {}) as object).flatMap(([key, value]) => {
        const valid = validate(schema, value, file, located, [key], problems);
        return valid ? [[key, valid] as const] : [];
      });
      return Object.fromEntries(entries) as Result;
    }
    if (listed.includes(file)) {
      return ((located.value ?? []) as unknown[]).flatMap((value, index) => {
        const valid = validate(schema, value, file, located, [index], problems);
        return valid ? [valid] : [];
      }) as Result;
    }
    return validate(schema, located.value, file, located, [], problems) as Result | undefined;
  }
}

const emptySite: Content['site'] = {
  name: '', tagline: '', title: '', lead: '', notice: '', url: '', publisher: '', contact: '', repository: '',
};

function readMarkdown(file: string, source: string): { markdown?: MarkdownFile; problems: Problem[] } {
  const kind = file.startsWith('trang/') ? 'page' : 'section';
  const front = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source);
  if (!front) {
    return {
      problems: [{ file, line: 1, rule: 'so-do', message: 'Đầu tệp thiếu phần khai báo giữa hai dòng “---”; chép phần ấy từ một mục đã có rồi sửa lại.' }],
    };
  }
  const located = readYaml(front[1] ?? '', file, 1);
  const problems = [...located.problems];
  const schema = kind === 'page' ? schemas.pageSchema : schemas.sectionSchema;
  const data = located.problems.length
    ? undefined
    : validate<Record<string, unknown>>(schema, located.value, file, located, [], problems);
  let root: Root;
  try {
    root = parseMarkdown(source, kind === 'page' ? 'mdx' : 'md');
  } catch (error) {
    const line = Number(/^(\d+):/.exec((error as Error).message)?.[1] ?? 1);
    return {
      problems: [...problems, { file, line, rule: 'khong-ma', message: 'Có dấu < hoặc { mà trang không hiểu được; viết chữ thường, hoặc bỏ các dấu ấy.' }],
    };
  }
  if (!data) return { problems };
  const clauses = splitClauses(root).clauses.map((clause) => ({ ...clause, blocks: blocksOf(clause.nodes) }));
  const id = file.replace(/\.mdx?$/, '').replace(/^trang\//, '');
  return { markdown: { file, id, kind, source, root, clauses, data, lineOf: located.lineOf }, problems };
}

function asEntry<Data>(file: MarkdownFile): Entry<Data> {
  return { id: file.id, data: file.data as Data, body: file.source };
}

function validate<Result>(
  schema: z.ZodType,
  value: unknown,
  file: string,
  located: LocatedYaml,
  at: PropertyKey[],
  problems: Problem[],
): Result | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data as Result;
  for (const issue of result.error.issues) {
    const inner = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
    problems.push({ file, line: located.lineOf([...at, ...inner]), rule: 'so-do', message: schemaMessage(issue) });
  }
  return undefined;
}

/** Every prose field of a YAML file. A number beside a text (a point of a series) belongs to that text. */
function fieldsOf(file: string, located: LocatedYaml): Field[] {
  const fields: Field[] = [];
  const visit = (value: unknown, path: PropertyKey[], inherited: Note[]): void => {
    if (typeof value === 'string') {
      fields.push({
        file,
        path,
        kind: 'field',
        text: withoutNotes(value),
        notes: [...notesOf(value), ...inherited],
        lines: located.linesOf(path),
      });
    } else if (typeof value === 'number') {
      fields.push({ file, path, kind: 'field', text: String(value).replace('.', ','), notes: inherited, lines: located.linesOf(path) });
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, [...path, index], inherited));
    } else if (value && typeof value === 'object') {
      const { text, note } = value as { text?: unknown; note?: unknown };
      const own = [text, note].flatMap((each) => (typeof each === 'string' ? notesOf(each) : []));
      const date = (value as { date?: unknown }).date;
      for (const [key, item] of Object.entries(value))
        if (!notProse.has(key)) visit(item, [...path, key], key === 'text' || key === 'note' ? [] : own);
      if (typeof date === 'string' && own.length)
        fields.push({ file, path: [...path, 'date'], kind: 'field', text: asVietnameseDate(date), notes: own, lines: located.linesOf([...path, 'date']) });
    }
  };
  visit(located.value, [], []);
  return fields;
}

function asVietnameseDate(iso: string): string {
  return iso.split('-').reverse().map((part) => part.replace(/^0/, '')).join('/');
}

function withoutComments(archive: string): string {
  return archive.split('\n').filter((line) => !line.startsWith('#')).join('\n');
}
