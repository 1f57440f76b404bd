import { engine } from './engine.ts';

/** Reading and searching take a phone a while: here the page stays free. */
const tell = engine();
addEventListener('message', ({ data, ports: [reply] }) => {
  void Promise.resolve(tell(data)).then((answer) => reply!.postMessage(answer));
});
