import { checkContent } from '../../../src/lib/check/check.ts';
import { errorsOf, type Problem } from '../../../src/lib/read/problem.ts';
import { readTree } from '../../../src/lib/read/read-tree.ts';
import { assemble, type Expectation, type Mutation, type Texts } from './edit.ts';
import type { Folder } from './folder.ts';
import { memory } from '../../support/memory.ts';

/** What the checker says of the content after some mutations, against what it had to say. */
export function outcome(folder: Folder, texts: Texts, mutations: Mutation[], hintWillDo: boolean) {
  const mutated = assemble(texts, mutations);
  const { expected, ripples } = mutated;
  const all = folder.during(mutated, (directory) => checkContent(readTree(directory), memory));
  const told = hintWillDo ? all : errorsOf(all);
  return {
    missed: expected.filter((places) => !told.some((each) => isAt(each, places))).map(namesOf),
    besides: ripples
      ? []
      : errorsOf(all)
          .filter((each) => !expected.some((places) => isAt(each, places)))
          .filter(({ file }) => !restsOnOthers(file) || mutated.changed.has(file))
          .map(({ file, line, message }) => `${file}:${line}: ${message}`),
    unclear: all.map(({ message }) => message).filter((message) => !isClear(message)),
  };
}

/**
 * What rests on sentences of other files by their names is asked to be reviewed when one of them
 * changes: that is no mere echo.
 */
export const restsOnOthers = (file: string) =>
  /^(?:hoi-dap\/|chi-tieu\.yaml$|trang\/tom-tat\.mdx$)/.test(file);

/** What there is to say when every mutation was told, and nothing else. */
export const nothing = { missed: [], besides: [], unclear: [] };

function isAt({ file, line }: Problem, places: Expectation[]): boolean {
  return places.some(
    (each) => each.file === file && each.lines[0] <= line && line <= each.lines[1],
  );
}

function namesOf(places: Expectation[]): string {
  return places.map(({ file, lines }) => `${file}:${lines.join('–')}`).join(' | ');
}

/** One sentence: what is wrong; what to write instead. */
function isClear(message: string): boolean {
  return (
    /^[\p{Lu}“<][^\n]*; [^\n]+[.]$/u.test(message) && !/undefined|null|Error|\[object/.test(message)
  );
}
