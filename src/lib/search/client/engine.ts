import '../../words/older-browsers.ts';
import { answer, type Answer, type Asked } from '../answer.ts';
import { restOf, type AnswersFile } from '../answers-file.ts';
import { readAnswers, waysOfAsking, type Statements } from '../statements.ts';

/** Pieces in which how people ask is read: between them what is asked is answered. */
const chunkSize = 25;

/** Answers from what it read of an answers file, the first line and later the rest; @throws when it is damaged. */
export function engineAt(base: string) {
  let site: Statements;
  return {
    read: (first: string) => void (site = readAnswers(JSON.parse(first) as AnswersFile, base)),
    readRest: (text: string) =>
      site.said.addAllAsync(waysOfAsking(restOf(text), site.all), { chunkSize }),
    ask: (asked: Asked): Answer => answer(asked, site),
  };
}
