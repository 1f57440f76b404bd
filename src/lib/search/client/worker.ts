import type { Question } from './asker.ts';
import { serving } from './engine.ts';

// Reading and searching take a phone a while: here the page stays free.
const serve = serving();
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  try {
    postMessage({ id: data.id, said: serve(data) });
  } catch (error) {
    postMessage({ id: data.id, failed: String(error) });
  }
});
