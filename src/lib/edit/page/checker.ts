import { z } from 'zod';
import { engineOf, type Engine } from './engine.ts';

/** What the page asks its worker: first to start with the content file, then the engine. */
export interface Question {
  id: number;
  start?: string;
  ask?: keyof Engine;
  of?: unknown;
}

export interface Answer {
  id: number;
  said?: unknown;
  /** A sentence for the editor. */
  refused?: string;
  failed?: true;
}

// It would else make functions of text, which the content policy forbids.
z.config({ jitless: true });

/** Answers questions, one after another, by the engine that the first of them starts. */
function answering(): (question: Question) => Promise<Answer> {
  let engine: Engine | undefined;
  return async ({ id, start, ask, of }) => {
    try {
      if (start !== undefined) {
        const started = engineOf(start);
        engine = started.engine;
        between(started.warming);
      }
      return { id, said: ask && (await engine![ask](of as never)) };
    } catch (error) {
      const { name, message } = error as Error;
      return name === 'ChangeRefused' ? { id, refused: message } : { id, failed: true };
    }
  };
}

/** Works while nobody asks: a question that comes is answered after the step that is under way. */
function between(steps: (() => unknown)[]): void {
  const [step, ...rest] = steps;
  if (!step) return;
  setTimeout(() => {
    step();
    between(rest);
  });
}

const answer = answering();
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then((said) => postMessage(said));
});
