import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentFrom } from '../../src/lib/edit/page/lean-content.ts';
import { filesIn } from '../../src/lib/read/files-in.ts';
import { draftFile, pastedBuild, pastedFile } from '../support/pasted.ts';

it('a build at another time, in another place and zone makes the same bytes, of pasted text too', async () => {
  const built = await pastedBuild();
  const files = filesIn(built);
  expect(files).toEqual(filesIn('dist'));
  const inBoth = (file: string) => [built, 'dist'].map((site) => readFileSync(join(site, file)));
  const differing = files.filter((file) => {
    const [one, other] = inBoth(file);
    return !one!.equals(other!);
  });
  // The editor page alone is given the content as it lies, by an address that tells so.
  const [page, content] = ['quan-tri/index.html', 'quan-tri/noi-dung.txt'];
  expect(differing).toEqual([page, content]);
  const [one, other] = inBoth(page!).map((bytes) => String(bytes).replace(/\?v=\w+/, ''));
  expect(one).toBe(other);
  const [given, own] = inBoth(content!).map((bytes) =>
    [...contentFrom(String(bytes))].filter(([file]) => file !== draftFile && file !== pastedFile),
  );
  expect(given).toEqual(own);
});
