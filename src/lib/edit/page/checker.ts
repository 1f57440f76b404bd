import { z } from 'zod';
import { engineOf, type Engine, type Started } from './engine.ts';
import type { Form } from './forms.ts';

/** What the page asks its worker: first to start with the content file, then the engine; one at a time. */
export interface Question {
  start?: string;
  ask?: keyof Engine;
  of?: unknown;
}

export interface Answer {
  said?: unknown;
  /** A sentence for the editor; empty for what nobody foresaw. */
  refused?: string;
}

// It would else make functions of text, which the content policy forbids.
z.config({ jitless: true });

/** Answers questions, one after another, by the engine that the first of them starts. */
function answering(): (question: Question) => Promise<Answer> {
  let started: Started | undefined;
  return async ({ start, ask, of }) => {
    try {
      if (start !== undefined) {
        started = engineOf(start);
        between(started.warming);
      }
      const said = ask && (await started!.engine[ask](of as never));
      if (ask === 'form' && said) between([started!.warmingOf(said as Form)]);
      return { said };
    } catch (error) {
      const { name, message } = error as Error;
      return { refused: name === 'ChangeRefused' ? message : '' };
    }
  };
}

/** Works while nobody asks: a question that comes is answered after the step that is under way. */
function between(steps: (() => unknown)[]): void {
  const [step, ...rest] = steps;
  if (!step) return;
  setTimeout(() => {
    try {
      step();
    } catch {
      // What is wrong is told by the check itself, once somebody has asked for it.
    }
    between(rest);
  });
}

const answer = answering();
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then((said) => postMessage(said));
});
