import type { Root } from 'mdast';
import { blocksOf, type Block } from './markdown/blocks.ts';
import { splitClauses, type ClauseNodes } from './markdown/clauses.ts';
import { parseFile } from './markdown/parse.ts';
import { textOf } from './markdown/text.ts';
import type { Memory } from './memory.ts';
import { tooDeep, tooDeepMessage } from './markdown/too-deep.ts';
import { isSubjectFile } from './places.ts';
import { subjectSchema, type SubjectData } from './schema-question.ts';
import { pageSchema, sectionSchema, type PageData, type SectionData } from './schemas.ts';
import { longestName } from './schema-values.ts';
import { wordingsOf, type Wording } from './units.ts';
import { missingFence, yamlPart } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { Validator } from './validate.ts';
import { readYaml, type LocatedYaml } from './yaml.ts';

interface Located {
  file: string;
  /** Path without extension and, for standing pages, without `trang/`. */
  id: string;
  source: string;
  root: Root;
  clauses: (ClauseNodes & { blocks: Block[]; wordings: Wording[] })[];
  /** Line of a front matter key. */
  lineOf: LocatedYaml['lineOf'];
  linesOf: LocatedYaml['linesOf'];
}

/** A Markdown file with its lines. */
export type MarkdownFile = Located &
  (
    | { kind: 'section'; data: SectionData }
    | { kind: 'page'; data: PageData }
    | { kind: 'subject'; data: SubjectData }
  );

/** Reads one Markdown file; undefined, with the problems why, when its front matter or syntax is broken. */
export function loadMarkdown(
  file: string,
  source: string,
  memory: Memory,
): { read: MarkdownFile | undefined; problems: Problem[] } {
  const validator = new Validator(memory);
  return { read: read(file, source, validator), problems: validator.problems };
}

function read(file: string, source: string, validator: Validator): MarkdownFile | undefined {
  const refuse = (line: number, rule: string, message: string) => {
    validator.problems.push({ file, line, rule, message });
    return undefined;
  };
  const front = yamlPart(file, source);
  if (!front) {
    validator.problems.push(withoutFence(file, missingFence(source)));
    return undefined;
  }

  const located = readYaml(front.text, file, front.linesAbove);
  validator.problems.push(...located.problems);
  const root = parseFile(file, source);
  const deep = tooDeep(root);
  if (deep) return refuse(deep, 'gioi-han', tooDeepMessage);
  const long = root.children.find(
    (node) => node.type === 'heading' && textOf(node).length > longestName,
  );
  if (long)
    return refuse(
      long.position?.start.line ?? 1,
      'gioi-han',
      `Tiêu đề này dài hơn ${longestName} ký tự; rút ngắn, điều còn lại viết thành đoạn bên dưới.`,
    );
  if (located.problems.length) return undefined;

  const base: Located = {
    file,
    id: file.replace(/\.mdx?$/, '').replace(/^trang\//, ''),
    source,
    root,
    clauses: splitClauses(root).map((clause) => {
      const blocks = blocksOf(clause.nodes);
      return { ...clause, blocks, wordings: wordingsOf(blocks) };
    }),
    lineOf: located.lineOf,
    linesOf: located.linesOf,
  };
  if (file.startsWith('trang/')) {
    const data = validator.one(pageSchema, located.value, file, located);
    return data && { ...base, kind: 'page', data };
  }
  if (isSubjectFile(file)) {
    const data = validator.one(subjectSchema, located.value, file, located);
    return data && { ...base, kind: 'subject', data };
  }
  const data = validator.one(sectionSchema, located.value, file, located);
  return data && { ...base, kind: 'section', data };
}

/** No front matter, or at the line one of its two fences is gone. */
function withoutFence(file: string, line: number | undefined): Problem {
  const lost = `Ở đây thiếu dòng “---” ${line === 1 ? 'mở' : 'đóng'} phần khai báo; ghi ba dấu gạch nối sát lề trái, riêng một dòng.`;
  const none =
    'Đầu tệp thiếu phần khai báo giữa hai dòng “---”; chép phần ấy từ một mục đã có rồi sửa lại.';
  const at = { file, line: line ?? 1, rule: 'so-do' };
  return line ? { ...at, message: lost, instead: '---' } : { ...at, message: none };
}

/** A section or group page. */
export type SectionFile = Extract<MarkdownFile, { kind: 'section' }>;

/** Tells section files from others. */
export function isSection(file: MarkdownFile): file is SectionFile {
  return file.kind === 'section';
}

/** The questions of one subject. */
export type SubjectFile = Extract<MarkdownFile, { kind: 'subject' }>;

/** Tells the files of questions from others. */
export function isSubject(file: MarkdownFile): file is SubjectFile {
  return file.kind === 'subject';
}
