import { engineAt } from './engine.ts';

/** Reading and searching take a phone a while: here the page stays free. The answers file comes first. */
function start(first: MessageEvent): void {
  const { read, readAsked, ask } = engineAt(first.data.base);
  const answerTo = ({ data, ports: [reply] }: MessageEvent) => {
    const { file, asked } = data;
    if (asked) void readAsked(asked).then(() => reply!.postMessage({}));
    else reply!.postMessage(file ? read(file) : ask(data));
  };
  addEventListener('message', answerTo);
  answerTo(first);
}
addEventListener('message', start, { once: true });
