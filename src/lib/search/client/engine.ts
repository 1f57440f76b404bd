import '../../words/older-browsers.ts';
import { answer, suggest, type Answer, type Asked, type Named } from '../answer.ts';
import type { AnswersFile } from '../answers-file.ts';
import { readAnswers, type Statements } from '../statements.ts';
import type { Question } from './asker.ts';

/** What can be asked of the engine, here or in its worker. */
export interface Engine {
  answer(asked: Asked): Answer;
  suggest(text: string): Named[];
}

/** Serves questions, the first of which starts it; @throws when the file's text is damaged. */
export function serving(): (question: Omit<Question, 'id'>) => unknown {
  let site: Statements;
  return ({ start, ask, of }) => {
    if (start) site = readAnswers(JSON.parse(start.file) as AnswersFile, start.base);
    if (ask === 'suggest') return suggest(of as string, site);
    return ask && answer(of as Asked, site);
  };
}
