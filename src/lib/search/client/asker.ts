import { ownScript } from '../../words/own-scripts.ts';
import type { Answer, Asked } from '../answer.ts';
import { answersAddress, askedAddress, startedFor, type SearchFiles } from './search-files.ts';
import workerUrl from './worker.ts?worker&url';

/** Asks the engine, once its file has come; a file that did not come, or is damaged, is asked for again. */
export type Asker = (asked: Asked) => Answer | Promise<Answer>;

/** The engine, wherever it runs: it answers from what it has read. */
interface Engine {
  read: (file: string) => unknown;
  readAsked: (text: string) => Promise<unknown>;
  ask: Asker;
}

/** Starts the engine in a worker; where there can be none, on the page. */
export function askerOf(files: SearchFiles): Asker {
  const using = startedFor(async (failures): Promise<Asker> => {
    const load = async (address: string) => {
      const response = await fetch(address, { cache: failures ? 'reload' : 'default' });
      if (!response.ok) throw new Error(response.url);
      return response.text();
    };
    const file = await load(answersAddress(files));
    // After it, which a slow network would bring later beside anything else.
    const asked = load(askedAddress(files)).catch(() => '');
    const engine = await readBy(inWorker, files.base, file).catch(async () =>
      readBy((await import('./engine.ts')).engineAt, files.base, file),
    );
    let isAll = false;
    const all = asked.then((text) => text && engine.readAsked(text)).catch(() => undefined);
    void all.then(() => (isAll = true));
    return async (query) => {
      const answer = await engine.ask(query);
      // Nobody is told no before it is known how else people ask.
      return isAll || answer.results.length ? answer : all.then(() => engine.ask(query));
    };
  });
  void using(() => undefined).catch(() => undefined);
  return (asked) => using((ask) => ask(asked));
}

async function readBy(start: (base: string) => Engine, base: string, file: string) {
  const engine = start(base);
  await engine.read(file);
  return engine;
}

function inWorker(base: string): Engine {
  const worker = new Worker(ownScript(workerUrl), { type: 'module' });
  const send = (message: object) =>
    new Promise<Answer>((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => resolve(data);
      worker.onerror = reject;
      worker.postMessage(message, [port2]);
    });
  return {
    read: (file) => send({ file, base }),
    readAsked: (asked) => send({ asked }),
    ask: send,
  };
}
