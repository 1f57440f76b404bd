import { getEditions } from './editions.ts';
import { answersOf } from './lib/search/answers.ts';
import everyday from './lib/search/everyday.txt?raw';
import speech from './lib/search/speech.txt?raw';
import { getPlan, once } from './plan.ts';

/** What search answers from: where the Plan, the editions and how people speak meet. */
export async function getAnswers(): Promise<ReturnType<typeof answersOf>> {
  const plan = await getPlan();
  return once('answers', () => answersOf(plan, { speech, everyday }, getEditions()));
}
