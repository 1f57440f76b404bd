import { engine, type Engine } from './engine.ts';

// Reading and searching take a phone a while: here the page stays free.
const parts = engine();
addEventListener('message', ({ data: [name, ...given], ports: [reply] }) => {
  try {
    const part = parts[name as keyof Engine] as (...given: unknown[]) => unknown;
    reply!.postMessage({ said: part(...(given as unknown[])) });
  } catch (error) {
    reply!.postMessage({ failed: String(error) });
  }
});
