import { emptyLedger, ledgerFile, ledgerSchema } from '../ledger/ledger.ts';
import { joinPlan } from '../plan/join.ts';
import * as schemas from '../plan/schemas.ts';
import type { Content, Plan } from '../plan/types.ts';
import { fieldsOf, type Field } from './fields.ts';
import { loadMarkdown, type MarkdownFile } from './load-markdown.ts';
import type { Problem } from './problem.ts';
import { linkMark, type ContentTree } from './read-tree.ts';
import { Validator } from './validate.ts';
import { readYaml, type LocatedYaml } from './yaml.ts';

/** All of a content folder, ready for the rules. */
export interface Loaded {
  tree: ContentTree;
  markdown: MarkdownFile[];
  fields: Field[];
  yaml: Map<string, LocatedYaml>;
  content: Content;
  plan: Plan;
  /** Source key → archived passages, comments left out. */
  archives: Map<string, string>;
}

const sectionFolders = 'muc-tieu|nhiem-vu-trong-tam|dot-pha-chien-luoc|giai-phap|to-chuc-thuc-hien';
const places = {
  markdown: new RegExp(`^(?:(?:${sectionFolders})/[^/]+\\.md|trang/[^/]+\\.mdx)$`),
  archive: /^nguon\/([^/]+)\.txt$/,
  series: /^so-lieu\/([^/]+)\.yaml$/,
};
const dataFiles = [
  'site.yaml',
  'nguon.yaml',
  'co-quan.yaml',
  'thuat-ngu.yaml',
  'doi-chieu.yaml',
  'dong-thoi-gian.yaml',
  'ket-qua.yaml',
] as const;

const emptySite: Content['site'] = {
  name: '',
  tagline: '',
  title: '',
  lead: '',
  notice: '',
  document: { full: '', short: '' },
  url: '',
  publisher: '',
  contact: '',
  repository: '',
};

/** Parses and validates a content folder. Problems found on the way are returned, never thrown. */
export function loadContent(tree: ContentTree): { loaded: Loaded; problems: Problem[] } {
  const validator = new Validator();
  const files = [...tree].filter(([, text]) => text !== linkMark);
  validator.problems.push(...linkedFiles(tree), ...strayFiles(tree), ...missingFiles(tree));

  const markdown = files
    .filter(([file]) => places.markdown.test(file))
    .flatMap(([file, source]) => loadMarkdown(file, source, validator) ?? []);
  const yaml = new Map(
    files
      // JSON is YAML too, and this way its problems have lines.
      .filter(([file]) => file.endsWith('.yaml') || file === ledgerFile)
      .map(([file, source]) => [file, readYaml(source, file)] as const),
  );
  for (const located of yaml.values()) validator.problems.push(...located.problems);

  const content = contentOf(markdown, yaml, validator);
  const loaded: Loaded = {
    tree,
    markdown,
    yaml,
    content,
    plan: joinPlan(content),
    // Sources and addresses are described, not stated: their titles and notes need no source.
    fields: [...yaml].flatMap(([file, located]) =>
      file === 'nguon.yaml' || file === ledgerFile ? [] : fieldsOf(file, located),
    ),
    archives: new Map(
      files.flatMap(([file, text]) => {
        const key = places.archive.exec(file)?.[1];
        return key ? [[key, withoutComments(text)] as const] : [];
      }),
    ),
  };
  return { loaded, problems: validator.problems };
}

function contentOf(
  markdown: MarkdownFile[],
  yaml: Map<string, LocatedYaml>,
  validator: Validator,
): Content {
  const broken: LocatedYaml = readYaml('', '');
  const read = (file: (typeof dataFiles)[number]) => yaml.get(file) ?? broken;
  const whole = (file: string) => {
    const located = yaml.get(file) ?? broken;
    return located.value === undefined || located.value === null ? undefined : located;
  };

  const site = whole('site.yaml');
  const results = whole('ket-qua.yaml');
  const ledger = whole(ledgerFile);
  const series = [...yaml].flatMap(([file, located]) => {
    const id = places.series.exec(file)?.[1];
    const valid =
      id && !located.problems.length
        ? validator.one(schemas.seriesSchema, located.value, file, located)
        : undefined;
    return id && valid ? [[id, valid] as const] : [];
  });
  const entry = <Data>({ id, file, source }: MarkdownFile, data: Data) => ({
    id,
    file,
    data,
    body: source,
  });

  return {
    site: (site && validator.one(schemas.siteSchema, site.value, 'site.yaml', site)) ?? emptySite,
    sections: markdown.flatMap((file) => (file.kind === 'section' ? [entry(file, file.data)] : [])),
    pages: markdown.flatMap((file) => (file.kind === 'page' ? [entry(file, file.data)] : [])),
    sources: validator.record(schemas.sourceSchema, 'nguon.yaml', read('nguon.yaml')),
    bodies: validator.record(schemas.bodySchema, 'co-quan.yaml', read('co-quan.yaml')),
    terms: validator.record(schemas.termSchema, 'thuat-ngu.yaml', read('thuat-ngu.yaml')),
    matrix: validator.list(schemas.matrixSchema, 'doi-chieu.yaml', read('doi-chieu.yaml')),
    timeline: validator.list(
      schemas.eventSchema,
      'dong-thoi-gian.yaml',
      read('dong-thoi-gian.yaml'),
    ),
    results: (results &&
      validator.one(schemas.resultsSchema, results.value, 'ket-qua.yaml', results)) ?? {
      rows: [],
      contradictions: [],
    },
    series: Object.fromEntries(series),
    ledger:
      (ledger && validator.one(ledgerSchema, ledger.value, ledgerFile, ledger)) ?? emptyLedger,
  };
}

function linkedFiles(tree: ContentTree): Problem[] {
  return [...tree]
    .filter(([, text]) => text === linkMark)
    .map(([file]) => ({
      file,
      line: 1,
      rule: 'tep-la',
      message:
        'Đây là lối tắt tới một chỗ khác, không phải tệp; xóa nó rồi chép thẳng nội dung vào một tệp cùng tên.',
    }));
}

function strayFiles(tree: ContentTree): Problem[] {
  const known = (file: string) =>
    Object.values(places).some((place) => place.test(file)) ||
    (dataFiles as readonly string[]).includes(file) ||
    file === ledgerFile;
  return [...tree.keys()]
    .filter((file) => !known(file) && tree.get(file) !== linkMark)
    .map((file) => ({
      file,
      line: 1,
      rule: 'tep-la',
      message: `Tệp này không thuộc mẫu thư mục nội dung; chuyển vào ${sectionFolders.replaceAll('|', '/, ')}/, trang/, nguon/ hay so-lieu/ với đuôi .md, .mdx, .txt hay .yaml, hoặc xóa đi.`,
    }));
}

function missingFiles(tree: ContentTree): Problem[] {
  return dataFiles
    .filter((file) => !tree.has(file))
    .map((file) => ({
      file,
      line: 1,
      rule: 'thieu-tep',
      message: `Thiếu tệp ${file}; thêm lại tệp này vào thư mục nội dung.`,
    }));
}

function withoutComments(archive: string): string {
  return archive
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n');
}
