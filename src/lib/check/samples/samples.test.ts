import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../read/files-in.ts';
import { allTold } from './all.ts';
import { messageLiterals } from './literals.ts';
import { messagesPage } from './page.ts';

const told = allTold();
const messages = told.flatMap(({ shown }) => shown.map(({ message }) => message));
const sources = ['check', 'read', 'plan', 'publish/ledger', 'words/style']
  .map((room) => `src/lib/${room}`)
  .flatMap((folder) =>
    filesIn(folder)
      .filter(
        (file) =>
          file.endsWith('.ts') && !/\.test\.ts$|^fixture\.ts$|^(?:samples|dist)\//.test(file),
      )
      .map((file) => join(folder, file)),
  );

describe('the messages of the check', () => {
  it.each(sources)('are each shown by a sample: %s', (file) => {
    const literals = messageLiterals(readFileSync(file, 'utf8'));
    const unseen = literals.filter(({ pattern }) => !messages.some((each) => pattern.test(each)));
    expect(unseen.map(({ text }) => text)).toEqual([]);
  });

  it('say what is wrong, then what to write, in one sentence', () => {
    for (const message of messages) expect(message).toMatch(/^[^;]+; .+\.$/su);
  });

  it('are all on the page for editors: npm run thong-bao writes it', () => {
    expect(readFileSync('docs/thong-bao.md', 'utf8')).toBe(messagesPage(told));
  });

  it('are found in the code whether strings or templates, reasons left out', () => {
    const source =
      "const a = { reason: 'Vì thế; nên vậy.' }; f('Sai; viết lại.'); f(`Sai ${x}; viết ${y}.`); f('Đúng.');";
    expect(messageLiterals(source).map(({ text }) => text)).toEqual([
      'Sai; viết lại.',
      'Sai …; viết ….',
    ]);
  });
});
