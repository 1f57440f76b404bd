import { ownScript } from '../../words/own-scripts.ts';
import type { Engine } from './engine.ts';
import { answersAddress, startedFor, type SearchFiles } from './search-files.ts';
import workerUrl from './worker.ts?worker&url';

/** Asks the engine, once its file has come; a file that did not come, or is damaged, is asked for again. */
export type Asker = <Name extends keyof Engine>(
  name: Name,
  ...given: Parameters<Engine[Name]>
) => Promise<ReturnType<Engine[Name]>>;

/** Starts the engine in a worker; where there can be none, on the page. */
export function askerOf(files: SearchFiles): Asker {
  const using = startedFor(async (failures) => {
    const cache = failures ? 'reload' : 'default';
    const response = await fetch(answersAddress(files), { cache });
    if (!response.ok) throw new Error(response.url);
    const file = await response.text();
    const begin = async (ask: Asker) => {
      await ask('start', file, files.base);
      return ask;
    };
    return inWorker()
      .then(begin)
      .catch(async () => begin(await onPage()));
  });
  void using(() => undefined).catch(() => undefined);
  return (name, ...given) => using((ask) => ask(name, ...given));
}

async function inWorker(): Promise<Asker> {
  const worker = new Worker(ownScript(workerUrl), { type: 'module' });
  return (name, ...given) =>
    new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data: { said, failed } }) => (failed ? reject(failed) : resolve(said));
      worker.onerror = reject;
      worker.postMessage([name, ...given], [port2]);
    });
}

async function onPage(): Promise<Asker> {
  const { engine } = await import('./engine.ts');
  const parts = engine();
  return async (name, ...given) => (parts[name] as (...of: typeof given) => never)(...given);
}
