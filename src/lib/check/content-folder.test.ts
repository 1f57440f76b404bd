import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { editionsDirectory } from '../read/edition-names.ts';
import { Memory } from '../read/memory.ts';
import { layFiles } from '../read/stored-files.ts';
import { contentFolder } from './content-folder.ts';
import { withSample } from './fixture.ts';

it('hands over what lay in the folder before it was checked: what comes meanwhile is of the next build', () => {
  const root = mkdtempSync(join(tmpdir(), 'noi-dung-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  layFiles(root, withSample({}));
  /** While it is asked, somebody lays an edition into the folder. */
  class Meanwhile extends Memory {
    override ofText<Value>(...asked: Parameters<typeof Memory.prototype.ofText<Value>>): Value {
      layFiles(editionsDirectory(root), new Map([['2126-11-24/index.html', '<p>Mai sau.</p>']]));
      return super.ofText(...asked);
    }
  }
  expect(contentFolder(root, new Meanwhile()).editions).toEqual(new Map());
});
