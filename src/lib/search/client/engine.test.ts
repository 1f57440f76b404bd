import { expect, it } from 'vitest';
import { textOfAnswers, textOfAsked } from '../answers-file.ts';
import { cueLines } from '../cues.ts';
import { file } from '../fixture.ts';
import { engine } from './engine.ts';

it('tells no by the cues that come after the first answers', async () => {
  const tell = engine();
  await tell({ file: textOfAnswers(file), base: '/' });
  const ask = () => tell({ query: 'bản đồ vườn ươm cổng trường mua ở đâu' });
  expect((await ask())!.results).not.toEqual([]);
  const asked = file.statements.page.map(() => '');
  await tell({ later: textOfAsked({ asked, everyday: cueLines([['mua o', -3]]).join('\n') }) });
  expect((await ask())!.results).toEqual([]);
});
