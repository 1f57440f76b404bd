import type { Root } from 'mdast';
import { blocksOf, type Block } from './markdown/blocks.ts';
import { splitClauses } from './markdown/clauses.ts';
import { parseFile, parseMarkdown } from './markdown/parse.ts';
import { textOf } from './markdown/text.ts';
import type { Memory } from './memory.ts';
import { tooDeep, tooDeepMessage } from './markdown/too-deep.ts';
import { isSubjectFile } from './places.ts';
import { subjectSchema, type SubjectData } from './schema-question.ts';
import { pageSchema, sectionSchema, type PageData, type SectionData } from './schemas.ts';
import { longestName } from './schema-values.ts';
import type { Entry } from './types.ts';
import { wordingsOf } from './units.ts';
import { missingFence, yamlPart } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { Validator } from './validate.ts';
import { readYaml, type LocatedYaml } from './yaml.ts';
import type { Named } from './fields.ts';

interface Located extends Omit<Entry<unknown>, 'data'> {
  source: string;
  root: Root;
  clauses: (Entry<unknown>['clauses'][number] & { blocks: Block[] })[];
  linesOf: LocatedYaml['linesOf'];
}

export type MarkdownFile = Located &
  (
    | { kind: 'section'; data: SectionData }
    | { kind: 'page'; data: PageData }
    | { kind: 'subject'; data: SubjectData }
  );

/** The code of a page: a section declares its own, a standing page has its name for one. */
export function codeOf(file: MarkdownFile): string {
  return file.kind === 'section' ? file.data.code : file.id;
}

/** Reads one Markdown file; undefined, with the problems why, when its front matter or syntax is broken. */
export function loadMarkdown(
  file: string,
  source: string,
  memory: Memory,
): { read: MarkdownFile | undefined; problems: Problem[] } {
  const validator = new Validator(memory);
  const { problems } = validator;
  const refused = (...more: Omit<Problem, 'file'>[]) => {
    problems.push(...more.map((each) => ({ file, ...each })));
    return { read: undefined, problems };
  };
  const front = yamlPart(file, source);
  if (!front) return refused(withoutFence(missingFence(source)));

  const located = readYaml(front.text, file, front.linesAbove);
  problems.push(...located.problems);
  const root = parseFile(file, source, (text) => memory.ofValue(parseMarkdown, text));
  const deep = tooDeep(root);
  if (deep) return refused({ line: deep, rule: 'gioi-han', message: tooDeepMessage });
  const long = root.children.find(
    (node) => node.type === 'heading' && textOf(node).length > longestName,
  );
  const line = long?.position?.start.line ?? 1;
  const message = `Tiêu đề này dài hơn ${longestName} ký tự; rút ngắn, điều còn lại viết thành đoạn bên dưới.`;
  if (long) return refused({ line, rule: 'gioi-han', message });
  if (located.problems.length) return refused();

  const kind = file.startsWith('trang/') ? 'page' : isSubjectFile(file) ? 'subject' : 'section';
  const data = validator.one(schemas[kind], located.value, file, located);
  if (!data) return refused();
  const { lineOf, linesOf } = located;
  const id = file.replace(/\.mdx?$/, '').replace(/^trang\//, '');
  const clauses = splitClauses(root).map((clause) => {
    // Those of before where a file was changed elsewhere: what was worked out of them holds.
    const blocks = memory.same(blocksOf(clause.nodes).map((block) => memory.same(block)));
    return { ...clause, blocks, wordings: memory.of(wordingsOf, blocks) };
  });
  const read = { file, id, source, root, clauses, lineOf, linesOf, kind, data } as MarkdownFile;
  return { read, problems };
}

const schemas = { section: sectionSchema, page: pageSchema, subject: subjectSchema };

/** No front matter, or at the line one of its two fences is gone. */
function withoutFence(line: number | undefined): Omit<Problem, 'file'> {
  const lost = `Ở đây thiếu dòng “---” ${line === 1 ? 'mở' : 'đóng'} phần khai báo; ghi ba dấu gạch nối sát lề trái, riêng một dòng.`;
  const none =
    'Đầu tệp thiếu phần khai báo giữa hai dòng “---”; chép phần ấy từ một mục đã có rồi sửa lại.';
  return line
    ? { line, rule: 'so-do', message: lost, instead: '---' }
    : { line: 1, rule: 'so-do', message: none };
}

/** A section or group page. */
export type SectionFile = Extract<MarkdownFile, { kind: 'section' }>;

export function isSection(file: MarkdownFile): file is SectionFile {
  return file.kind === 'section';
}

export function isSubject(file: MarkdownFile): file is Extract<MarkdownFile, { kind: 'subject' }> {
  return file.kind === 'subject';
}

export function unitsNamedIn({ file, lineOf, ...page }: MarkdownFile): Named[] {
  const lists: [path: PropertyKey[], names: string[]][] =
    page.kind === 'subject'
      ? page.data.questions.map(({ units }, at) => [['questions', at, 'units'], units])
      : page.kind === 'page'
        ? [[['units'], page.data.units]]
        : [];
  return lists.flatMap(([path, names]) =>
    names.map((name, at) => ({ file, line: lineOf([...path, at]), name })),
  );
}
