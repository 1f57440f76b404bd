import { ownScript } from '../../words/own-scripts.ts';
import type { Answer, Asked, Named } from '../answer.ts';
import type { Engine } from './engine.ts';
import { answersAddress, type SearchFiles } from './search-files.ts';
import workerUrl from './worker.ts?worker&url';

/** What the page asks its worker: first to start, then for answers. */
export interface Question {
  id: number;
  start?: { file: string; base: string };
  ask?: keyof Engine;
  of?: unknown;
}

/** Asks the engine, once its file has come; a file that did not come, or is damaged, is asked for again. */
export interface Asker {
  answer(asked: Asked): Promise<Answer>;
  suggest(text: string): Promise<Named[]>;
}

type Ask = (question: Omit<Question, 'id'>) => Promise<unknown>;

/** Starts the engine in a worker; where there can be none, on the page. */
export function askerOf(files: SearchFiles): Asker {
  let cache: RequestCache = 'default';
  let starting: Promise<Ask> | undefined;
  const start = async (): Promise<Ask> => {
    const response = await fetch(answersAddress(files), { cache });
    if (!response.ok) throw new Error(response.url);
    const begin = { start: { file: await response.text(), base: files.base } };
    const started = async (ask: Ask) => {
      await ask(begin);
      return ask;
    };
    try {
      return await started(inWorker());
    } catch {
      return started(await onPage());
    }
  };
  const ask = async (name: keyof Engine, of: unknown) => {
    starting ??= start().catch((error: unknown) => {
      starting = undefined;
      // What a browser has kept may be what is wrong.
      cache = 'reload';
      throw error;
    });
    return (await starting)({ ask: name, of });
  };
  void ask('suggest', '').catch(() => undefined);
  return {
    answer: (asked) => ask('answer', asked) as Promise<Answer>,
    suggest: (text) => ask('suggest', text) as Promise<Named[]>,
  };
}

function inWorker(): Ask {
  const worker = new Worker(ownScript(workerUrl), { type: 'module' });
  const waiting = new Map<number, { resolve(said: unknown): void; reject(error: unknown): void }>();
  worker.addEventListener('message', ({ data: { id, said, failed } }) => {
    if (failed) waiting.get(id as number)?.reject(failed);
    else waiting.get(id as number)?.resolve(said);
    waiting.delete(id as number);
  });
  worker.addEventListener('error', (error) => waiting.forEach(({ reject }) => reject(error)));
  let id = 0;
  return (question) => {
    id += 1;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...question, id });
    });
  };
}

async function onPage(): Promise<Ask> {
  const { serving } = await import('./engine.ts');
  const serve = serving();
  return (question) => Promise.resolve(serve(question));
}
