import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';
import { section } from '../../src/lib/check/fixture.ts';
import { builtOnce } from './built-once.ts';

export const pastedFile = 'giai-phap/kinh-te-bien.md';
export const draftFile = 'giai-phap/ban-nhap.md';
export const draft = section('gp-12', 'Chữ.', 'draft: true').replace('order: 1', 'order: 12');

/** A clock that is more than a year ahead. */
const ahead = `const Now = Date;
globalThis.Date = class extends Now {
  constructor(...of) { super(...(of.length ? of : [Now.now() + 4e10])); }
  static now() { return Now.now() + 4e10; }
};`;

/**
 * A site built at another time, in another place and zone, from the real content with a section
 * as it is pasted from Word or typed on a Mac, and with a draft beside it: none of it may show.
 */
export function pastedBuild(): Promise<string> {
  const elsewhere = resolve(inject('builds'), 'dán lại');
  const clock = join(elsewhere, 'dong-ho.mjs');
  const paste = () => {
    const read = ['src', 'content', 'public', 'CONTRIBUTING.md', 'package-lock.json'];
    for (const part of [...read, 'astro.config.mjs', 'package.json', 'run.mjs', 'tsconfig.json'])
      cpSync(part, join(elsewhere, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'));
    const path = join(elsewhere, 'content', pastedFile);
    const text = readFileSync(path, 'utf8').normalize('NFD').replaceAll(' là ', '\u00A0là ');
    writeFileSync(path, `\uFEFF${text}`.replaceAll('\n', '\r\n'));
    writeFileSync(join(elsewhere, 'content', draftFile), draft);
    writeFileSync(clock, ahead);
    return '';
  };
  return builtOnce('dan', paste, {
    cwd: elsewhere,
    from: elsewhere,
    env: {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import=${encodeURI(`file://${clock}`)}`,
    },
  });
}
