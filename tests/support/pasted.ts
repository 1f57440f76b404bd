import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { section } from '../../src/lib/check/fixture.ts';
import { builtOnce } from './built-once.ts';
import { copyContent } from './content-copy.ts';

const sea = 'giai-phap/kinh-te-bien.md';
export const draftFile = 'giai-phap/ban-nhap.md';
export const draft = section('gp-12', 'Chữ.', 'draft: true').replace('order: 1', 'order: 12');

/**
 * A site built from the real content with a section as it is pasted from Word or typed on a Mac,
 * and with a draft beside it: neither may show.
 */
export function pastedBuild(): Promise<string> {
  return builtOnce('dan', () => {
    const content = copyContent(inject('builds'));
    const path = join(content, sea);
    const text = readFileSync(path, 'utf8').normalize('NFD').replaceAll(' là ', '\u00A0là ');
    writeFileSync(path, `\uFEFF${text}`.replaceAll('\n', '\r\n'));
    writeFileSync(join(content, draftFile), draft);
    return content;
  });
}
