import '../../words/older-browsers.ts';
import { answer, type Answer, type Asked } from '../answer.ts';
import type { AnswersFile } from '../answers-file.ts';
import { readAnswers, type Statements } from '../statements.ts';

/** Answers from the latest text of an answers file that it read; `read` @throws when that is damaged. */
export function engineAt(base: string) {
  let site: Statements;
  return {
    read: (file: string) => void (site = readAnswers(JSON.parse(file) as AnswersFile, base)),
    ask: (asked: Asked): Answer => answer(asked, site),
  };
}
