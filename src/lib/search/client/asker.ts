import { ownScript } from '../../words/own-scripts.ts';
import type { Answer, Asked } from '../answer.ts';
import { answersAddress, startedFor, type SearchFiles } from './search-files.ts';
import workerUrl from './worker.ts?worker&url';

/** Asks the engine, once its file has come; a file that did not come, or is damaged, is asked for again. */
export type Asker = (asked: Asked) => Answer | Promise<Answer>;

/** Starts the engine in a worker; where there can be none, on the page. */
export function askerOf(files: SearchFiles): Asker {
  const using = startedFor(async (failures): Promise<Asker> => {
    const cache = failures ? 'reload' : 'default';
    const response = await fetch(answersAddress(files), { cache });
    if (!response.ok) throw new Error(response.url);
    const file = await response.text();
    return inWorker(file, files.base).catch(async () =>
      (await import('./engine.ts')).engineOf(file, files.base),
    );
  });
  void using(() => undefined).catch(() => undefined);
  return (asked) => using((ask) => ask(asked));
}

async function inWorker(file: string, base: string): Promise<Asker> {
  const worker = new Worker(ownScript(workerUrl), { type: 'module' });
  const send = (message: object) =>
    new Promise<Answer>((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => resolve(data);
      worker.onerror = reject;
      worker.postMessage(message, [port2]);
    });
  await send({ file, base });
  return send;
}
