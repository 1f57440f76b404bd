import '../../words/older-browsers.ts';
import { answer, type Answer, type Asked } from '../answer.ts';
import type { AnswersFile, AskedFile } from '../answers-file.ts';
import { readEveryday } from '../speech.ts';
import { readAnswers, waysOfAsking, type Statements } from '../statements.ts';
import { wordReader } from '../terms.ts';

/** Pieces in which how people ask is read: between them what is asked is answered. */
const chunkSize = 25;

/** Answers from the texts of an answers file and, later, of how people ask; @throws when one is damaged. */
export function engineAt(base: string) {
  let site: Statements;
  return {
    read: (file: string) => void (site = readAnswers(JSON.parse(file) as AnswersFile, base)),
    readAsked: (text: string) => {
      const { asked, everyday } = JSON.parse(text) as AskedFile;
      site.speech.everyday.push(...readEveryday(everyday, wordReader()));
      return site.said.addAllAsync(waysOfAsking(asked, site.all), { chunkSize });
    },
    ask: (asked: Asked): Answer => answer(asked, site),
  };
}
