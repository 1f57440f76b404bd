import { Memory } from '../../read/memory.ts';
import { checkContent } from '../../check/check.ts';
import { errorsOf } from '../../read/problem.ts';
import type { ContentTree } from '../../read/read-tree.ts';
import { recordOf } from '../../read/record-of.ts';
import type { Group, Plan } from '../../read/types.ts';
import { nextPlace } from './place.ts';
import type { Answers } from './questions.ts';
import { sectionText, type NewSection } from './section-text.ts';

/** A file to be written into the content folder. */
export interface NewFile {
  file: string;
  text: string;
}

/** Stands for what is not answered yet, so that each answer can be tried in a whole section. */
const unanswered = {
  title: 'Mục mới',
  short: 'Mục mới',
  slug: 'muc-dang-mo',
  summary: 'Mục này mới được mở, chưa có nội dung.',
};

/** The file that the answers make; those not given yet are stood in for. */
export function newFile(plan: Plan, answers: Partial<Answers>, date: string): NewFile {
  const whole = { ...unanswered, source: Object.keys(plan.sources)[0]!, ...answers };
  const group = plan.groups.find(({ index }) => index.code === whole.group)!;
  return {
    file: `${group.index.path.slice(1)}${whole.slug}.md`,
    text: sectionText({ ...whole, ...nextPlace(plan, group)!, date, ...asBeside(group) }),
  };
}

/** What the sections of a group have in common. */
function asBeside({ about, sections }: Group): Pick<NewSection, 'headings' | 'hasStatus'> {
  const clauses = sections[0]?.clauses ?? [];
  return {
    headings: recordOf(clauses.map(({ id, title }) => [id, title])),
    hasStatus: about?.status !== false,
  };
}

/**
 * What the checker says of the content with the new file in it; empty when it may be written.
 * Each message once: a word in title and summary is one thing to mend.
 */
export function problemsWith(
  tree: ContentTree,
  { file, text }: NewFile,
  memory = new Memory(),
): string[] {
  const problems = errorsOf(checkContent(new Map([...tree, [file, text]]), memory));
  return [...new Set(problems.map(({ message }) => message))];
}
