import { engineAt } from './engine.ts';

/** Reading and searching take a phone a while: here the page stays free. A file comes first. */
function start(first: MessageEvent): void {
  const { read, ask } = engineAt(first.data.base);
  const answerTo = ({ data, ports: [reply] }: MessageEvent) =>
    reply!.postMessage(data.file ? read(data.file) : ask(data));
  addEventListener('message', answerTo);
  answerTo(first);
}
addEventListener('message', start, { once: true });
