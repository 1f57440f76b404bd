import { engineOf } from './engine.ts';

/** Reading and searching take a phone a while: here the page stays free. The file comes first. */
function start({ data: { file, base }, ports: [ready] }: MessageEvent): void {
  const engine = engineOf(file, base);
  addEventListener('message', ({ data, ports: [reply] }) => reply!.postMessage(engine(data)));
  ready!.postMessage({});
}
addEventListener('message', start, { once: true });
