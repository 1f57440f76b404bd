import { ownScript } from '../../words/own-scripts.ts';
import type { Answer, Asked } from '../answer.ts';
import { firstOf } from '../answers-file.ts';
import { answersAddress, startedFor, type SearchFiles } from './search-files.ts';
import workerUrl from './worker.ts?worker&url';

/** Asks the engine, once its file has come; a file that did not come, or is damaged, is asked for again. */
export type Asker = (asked: Asked) => Answer | Promise<Answer>;

/** The engine, wherever it runs: it answers from what it has read of the file, first what answers alone. */
interface Engine {
  read: (first: string) => unknown;
  readRest: (text: string) => Promise<unknown>;
  ask: Asker;
}

/** Starts the engine in a worker; where there can be none, on the page. */
export function askerOf(files: SearchFiles): Asker {
  const using = startedFor(async (failures): Promise<Asker> => {
    const cache = failures ? 'reload' : 'default';
    const response = await fetch(answersAddress(files), { cache });
    if (!response.ok) throw new Error(response.url);
    const { first, whole } = await inParts(response);
    const engine = await readBy(inWorker, files.base, first).catch(async () =>
      readBy((await import('./engine.ts')).engineAt, files.base, first),
    );
    let isWhole = false;
    const rest = whole.then(engine.readRest).catch(() => undefined);
    void rest.then(() => (isWhole = true));
    return async (asked) => {
      const answer = await engine.ask(asked);
      // Nobody is told no before it is known how else people ask.
      return isWhole || answer.results.length ? answer : rest.then(() => engine.ask(asked));
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

/** What of a file answers alone, as soon as it has come, and all of it. */
async function inParts({ body }: Response): Promise<{ first: string; whole: Promise<string> }> {
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const readOn = async (isEnough: () => unknown): Promise<string> => {
    while (!isEnough()) {
      const { done, value } = await reader.read();
      if (done) break;
      text += value;
    }
    return text;
  };
  await readOn(() => firstOf(text));
  return { first: firstOf(text) ?? text, whole: readOn(() => false) };
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
    readRest: (rest) => send({ rest }),
    ask: send,
  };
}
