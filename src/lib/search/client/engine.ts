import '../../words/older-browsers.ts';
import { answer, type Answer, type Asked } from '../answer.ts';
import type { AnswersFile } from '../answers-file.ts';
import { readAnswers } from '../statements.ts';

/** Answers from the text of an answers file; @throws when it is damaged. */
export function engineOf(file: string, base: string): (asked: Asked) => Answer {
  const site = readAnswers(JSON.parse(file) as AnswersFile, base);
  return (asked) => answer(asked, site);
}
