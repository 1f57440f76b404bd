import { engineAt } from './engine.ts';

/** Reading and searching take a phone a while: here the page stays free. A file's first line comes first. */
function start(first: MessageEvent): void {
  const { read, readRest, ask } = engineAt(first.data.base);
  const answerTo = ({ data, ports: [reply] }: MessageEvent) => {
    const { file, rest } = data;
    if (rest) void readRest(rest).then(() => reply!.postMessage({}));
    else reply!.postMessage(file ? read(file) : ask(data));
  };
  addEventListener('message', answerTo);
  answerTo(first);
}
addEventListener('message', start, { once: true });
