import '../../words/older-browsers.ts';
import { answer, suggest, type Answer, type Asked, type Named } from '../answer.ts';
import type { AnswersFile } from '../answers-file.ts';
import { readAnswers, type Statements } from '../statements.ts';

/** What search is asked, here or in its worker. */
export interface Engine {
  /** Comes first; @throws when the file's text is damaged. */
  start(file: string, base: string): void;
  answer(asked: Asked): Answer;
  suggest(text: string): Named[];
}

/** An engine that waits for its file. */
export function engine(): Engine {
  let site: Statements;
  return {
    start: (file, base) => void (site = readAnswers(JSON.parse(file) as AnswersFile, base)),
    answer: (asked) => answer(asked, site),
    suggest: (text) => suggest(text, site),
  };
}
