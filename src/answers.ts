import { answersOf } from './lib/search/answers.ts';
import everyday from './lib/search/everyday.txt?raw';
import speech from './lib/search/speech.txt?raw';
import { getPlan, once } from './plan.ts';
import { getEditions } from './site.ts';

/** What search answers from: where the Plan, the editions and how people speak meet. */
export const getAnswers = (): ReturnType<typeof answersOf> =>
  once('answers', () => answersOf(getPlan(), { speech, everyday }, getEditions()));
