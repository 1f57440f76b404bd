import { ownScript } from '../../words/own-scripts.ts';
import type { Engine } from './engine.ts';
import workerUrl from './checker.ts?worker&url';
import type { Answer, Question } from './checker.ts';

/** A question that the worker did not answer in time, and so was ended. */
export class TooLong extends Error {}

/** What the page asks of the engine, in another thread. */
export type Asker = <Name extends keyof Engine>(
  ask: Name,
  of: Parameters<Engine[Name]>[0],
) => Promise<Awaited<ReturnType<Engine[Name]>>>;

/** Reading the content takes an old machine longer than any check. */
const most = { start: 60_000, ask: 5_000 };

/**
 * Asks an engine in a worker, one question at a time. One that takes over 5 seconds ends the worker;
 * the next question starts another.
 * @throws TooLong; Error with a sentence for the editor, or without one
 */
export function askerOf(content: string): Asker {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const send = (question: Question, limit: number) =>
    new Promise<unknown>((resolve, reject) => {
      const end = (error: Error) => {
        clearTimeout(timer);
        worker?.terminate();
        worker = undefined;
        reject(error);
      };
      const timer = setTimeout(() => end(new TooLong()), limit);
      worker!.onmessage = ({ data }: MessageEvent<Answer>) => {
        clearTimeout(timer);
        if (data.refused === undefined) resolve(data.said);
        else reject(new Error(data.refused));
      };
      worker!.onerror = () => end(new Error());
      worker!.postMessage(question);
    });
  const asked = async (ask: keyof Engine, of: unknown) => {
    if (!worker) {
      worker = new Worker(ownScript(workerUrl), { type: 'module' });
      await send({ start: content }, most.start);
    }
    return send({ ask, of }, most.ask);
  };
  return (ask, of) => {
    const answer = last.then(() => asked(ask, of));
    last = answer.catch(() => undefined);
    return answer as Promise<never>;
  };
}
