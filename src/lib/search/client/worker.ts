import { engine } from './engine.ts';

/** Reading and searching take a phone a while: here the page stays free. */
const tell = engine();
addEventListener('message', ({ data, ports: [reply] }) => {
  // Only what is thrown outside of a promise does the page hear of.
  const fail = (error: unknown) =>
    setTimeout(() => {
      throw error;
    });
  void tell(data).then((answer) => reply!.postMessage(answer), fail);
});
