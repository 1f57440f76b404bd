import '../../words/older-browsers.ts';
import { answer, type Answer, type Asked } from '../answer.ts';
import { answersIn, askedIn } from '../answers-file.ts';
import { readSpeech } from '../speech.ts';
import { readAnswers, waysOfAsking, type Statements } from '../statements.ts';
import { wordReader } from '../terms.ts';

/** Pieces in which how people ask is read: between them what is asked is answered. */
const chunkSize = 25;

/** The texts of an answers file and, later, of how people ask; then what is asked. */
export type Told = { file: string; base: string } | { later: string } | Asked;

/** Answers from what it has been told; @throws when a text is damaged. */
export function engine(): (told: Told) => Promise<Answer | undefined> {
  let site: Statements;
  return async (told) => {
    if ('query' in told) return answer(told, site);
    if ('later' in told) {
      const { asked, everyday: text } = askedIn(told.later);
      const { everyday, cues } = readSpeech(text, wordReader());
      site.speech.everyday.push(...everyday);
      for (const [number, weight] of cues) site.speech.cues.set(number, weight);
      await site.said.addAllAsync(waysOfAsking(asked, site.all), { chunkSize });
    } else site = readAnswers(await answersIn(told.file), told.base);
    return undefined;
  };
}
