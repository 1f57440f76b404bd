import { ownScript } from '../../words/own-scripts.ts';
import type { Answer, Asked } from '../answer.ts';
import type { engine } from './engine.ts';
import { addressOfFile, startedFor, type SearchFiles } from './search-files.ts';
import workerUrl from './worker.ts?worker&url';

/** Asks the engine, once its file has come; a file that did not come, or is damaged, is asked for again. */
export type Asker = (asked: Asked) => Promise<Answer>;

/** The engine, wherever it runs. */
type Engine = (...told: Parameters<ReturnType<typeof engine>>) => unknown;

/** Starts the engine in a worker; where there can be none, on the page. */
export function askerOf(files: SearchFiles): Asker {
  const using = startedFor(async (failures): Promise<Asker> => {
    const load = async (...file: Parameters<typeof addressOfFile>) => {
      const cache = failures ? 'reload' : 'default';
      const response = await fetch(addressOfFile(...file), { cache });
      if (!response.ok) throw new Error(response.url);
      return response.text();
    };
    const file = await load('tra-loi', files);
    // After it, which a slow network would bring later beside anything else.
    const later = load('cach-hoi', files).catch(() => '');
    const startIn = async (start: () => Engine) => {
      const tell = start();
      await tell({ file, base: files.base });
      return tell;
    };
    const tell = await startIn(inWorker).catch(async () =>
      startIn((await import('./engine.ts')).engine),
    );
    const answerTo = async (query: Asked) => (await tell(query)) as Answer;
    let isAll = false;
    const all = later.then((text) => text && tell({ later: text })).catch(() => undefined);
    void all.then(() => (isAll = true));
    return async (query) => {
      const answer = await answerTo(query);
      // Nobody is told no before it is known how else people ask.
      return isAll || answer.results.length ? answer : all.then(() => answerTo(query));
    };
  });
  void using(() => undefined).catch(() => undefined);
  return (asked) => using((ask) => ask(asked));
}

function inWorker(): Engine {
  const worker = new Worker(ownScript(workerUrl), { type: 'module' });
  return (told) =>
    new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => resolve(data);
      worker.onerror = reject;
      worker.postMessage(told, [port2]);
    });
}
