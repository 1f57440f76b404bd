import { cpSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readStoredFiles } from '../../src/lib/content/stored-files.ts';
import { sha256 } from '../../src/lib/editions/clause-hash.ts';
import { edit, run } from '../support/content-copy.ts';
import { edition, PublishedRepository } from './mutations/published-repository.ts';

/** What nobody may do to an edition that main has published. */
const repository = new PublishedRepository();
beforeAll(() => repository.publish());
afterEach(() => repository.restore());
afterAll(() => repository.remove());

describe('a frozen edition', () => {
  const kinds = ['du-lieu.json', 'index.html', 'manifest.json', 'phien-ban.css', 'toan-van.txt'];
  const at = (file: string) => join('public', 'phien-ban', edition, file);
  const whole = (file: string) => readFileSync(join(repository.root, at(file)));
  const told = () => repository.editionErrors().map(({ file }) => file);

  it('is as main has published it', () => expect(repository.editionErrors()).toEqual([]));

  it('has these kinds of files', () => {
    expect([...readStoredFiles(repository.editions).keys()].sort()).toEqual(
      kinds.map((file) => `${edition}/${file}`),
    );
  });

  it.each(kinds.flatMap((file) => [0, 0.3, 0.999].map((part) => [file, part] as const)))(
    'is told when one byte of %s is another, at %d of its length',
    (file, part) => {
      const bytes = whole(file);
      const place = Math.floor(bytes.length * part);
      bytes[place] = bytes[place] === 0x20 ? 0x21 : 0x20;
      repository.write(at(file), bytes);
      expect(told()).toContain(`${edition}/${file}`);
    },
  );

  it.each(kinds)('is told when %s has one byte more', (file) => {
    repository.write(at(file), Buffer.concat([whole(file), Buffer.from('\n')]));
    expect(told()).toContain(`${edition}/${file}`);
  });

  it.each(kinds)('is told when %s has the line ends of Windows', (file) => {
    repository.write(at(file), repository.read(at(file)).replaceAll('\n', '\r\n'));
    expect(told()).toContain(`${edition}/${file}`);
  });

  it.each(kinds)('is told when %s is gone', (file) => {
    rmSync(join(repository.root, at(file)));
    repository.commit('gone');
    expect(told()).toContain(`${edition}/${file}`);
  });

  it.each(kinds)('is told when %s is a link to a copy', (file) => {
    renameSync(join(repository.root, at(file)), join(repository.root, file));
    symlinkSync(join(repository.root, file), join(repository.root, at(file)));
    expect(told()).toContain(`${edition}/${file}`);
  });

  it.each(['them.html', '.an', 'anh/hinh.svg', 'index.html.bak', 'INDEX.HTML'])(
    'is told when %s is added',
    (file) => {
      repository.write(at(file), 'Chữ.');
      expect(told()).toEqual([`${edition}/${file}`]);
    },
  );

  it('is told when it is written anew, its manifest and all', () => {
    const text = repository.read(at('toan-van.txt')).replace('Trà Vinh', 'Trà  Vinh');
    const hash = sha256(whole('toan-van.txt'));
    repository.write(at('toan-van.txt'), text);
    repository.write(
      at('manifest.json'),
      repository.read(at('manifest.json')).replace(hash, sha256(Buffer.from(text))),
    );
    repository.commit('written anew');
    expect(told()).toEqual([`${edition}/manifest.json`]);
  });

  it('is told when it is gone', () => {
    rmSync(join(repository.editions, edition), { recursive: true });
    repository.commit('gone');
    expect(told()).toEqual([`${edition}/manifest.json`]);
  });

  it('is told when it gets another day', () => {
    renameSync(join(repository.editions, edition), join(repository.editions, '2026-12-02'));
    expect(new Set(told())).toEqual(
      new Set(['2026-12-02/manifest.json', '2026-12-02/index.html', `${edition}/manifest.json`]),
    );
  });

  it('is told when it is copied for another day', () => {
    cpSync(join(repository.editions, edition), join(repository.editions, '2026-12-02'), {
      recursive: true,
    });
    expect(told()).toContain('2026-12-02/manifest.json');
  });
});

describe('a new edition', () => {
  const freeze = (date: string) =>
    run('edition', repository.content, {
      PUBLIC_DIR: dirname(repository.editions),
      EDITION_DATE: date,
    });
  const reword = () =>
    edit(repository.content, sea, 'Kinh tế biển là những việc', 'Kinh tế biển là các việc');
  const told = () => repository.editionErrors().map(({ file }) => file);
  const sea = 'giai-phap/kinh-te-bien.md';

  it('passes when it is what the content makes', async () => {
    reword();
    await freeze('2026-12-02');
    expect(readdirSync(repository.editions)).toEqual([edition, '2026-12-02']);
    expect(told()).toEqual([]);
  });

  it.each([
    ['index.html', '</main>', '</main><script>document.title = "?"</script>'],
    ['index.html', '</main>', '</main><p onclick="alert()">Chữ.</p>'],
    ['index.html', '322 MW', '999 MW'],
    ['phien-ban.css', ':root', '@import "https://evil.example/";\n:root'],
    ['toan-van.txt', '322 MW', '999 MW'],
  ])(
    'is told when its %s has another text than %s, with a manifest that fits',
    async (file, was, now) => {
      reword();
      await freeze('2026-12-02');
      const forged = join('public', 'phien-ban', '2026-12-02', file);
      const manifest = join('public', 'phien-ban', '2026-12-02', 'manifest.json');
      const before = repository.read(forged);
      const after = before.replace(was, now);
      expect(after).not.toBe(before);
      repository.write(forged, after);
      repository.write(
        manifest,
        repository.read(manifest).replace(sha256(Buffer.from(before)), sha256(Buffer.from(after))),
      );
      repository.commit('forged');
      expect(told()).toContain(`2026-12-02/${file}`);
    },
  );

  it('is told when its content says something else by now', async () => {
    reword();
    await freeze('2026-12-02');
    edit(repository.content, sea, 'Kinh tế biển là các việc', 'Kinh tế biển là những việc');
    expect(told()).toEqual(['2026-12-02/index.html']);
  });

  it('is told when its day has not come', async () => {
    reword();
    await freeze('2099-01-01');
    expect(told()).toEqual(['2099-01-01/manifest.json']);
  });
});
