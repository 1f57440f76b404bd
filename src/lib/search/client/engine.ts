import '../../words/older-browsers.ts';
import { answer, type Answer, type Asked } from '../answer.ts';
import type { AnswersFile } from '../answers-file.ts';
import { readAnswers, waysOfAsking, type Statements } from '../statements.ts';

/** Pieces in which how people ask is read: between them what is asked is answered. */
const chunkSize = 25;

/** Answers from the texts of an answers file and, later, of how else people ask; @throws when one is damaged. */
export function engineAt(base: string) {
  let site: Statements;
  return {
    read: (file: string) => void (site = readAnswers(JSON.parse(file) as AnswersFile, base)),
    readAsked: (text: string) =>
      site.said.addAllAsync(waysOfAsking(JSON.parse(text) as string[], site.all), { chunkSize }),
    ask: (asked: Asked): Answer => answer(asked, site),
  };
}
