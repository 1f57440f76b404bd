import { cpSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readStoredFiles } from '../../src/lib/read/stored-files.ts';
import { edit, run } from '../support/content-copy.ts';
import { edition, PublishedRepository } from './mutations/published-repository.ts';

/** What nobody may do to an edition that main has published. */
const repository = new PublishedRepository();
beforeAll(() => repository.publish());
afterEach(() => repository.restore());
afterAll(() => repository.remove());

describe('a frozen edition', () => {
  const kinds = ['loi-van.json', 'manifest.json'];
  const at = (file: string) => join('content', 'phien-ban', edition, file);
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
    repository.rewrite();
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
      new Set(['2026-12-02/manifest.json', `${edition}/manifest.json`]),
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
      EDITION_DATE: date,
      PUBLISH_DATE: '2027-01-02',
    });
  const reword = () =>
    edit(repository.content, sea, 'Kinh tế biển là việc', 'Kinh tế biển là các việc');
  const told = () => repository.editionErrors().map(({ file }) => file);
  const sea = 'giai-phap/kinh-te-bien.md';

  it('passes when it is what the content makes', async () => {
    reword();
    await freeze('2026-12-02');
    expect(readdirSync(repository.editions)).toEqual([edition, '2026-12-02']);
    expect(told()).toEqual([]);
  });

  it('is told when its text is another, with a manifest that fits', async () => {
    reword();
    await freeze('2026-12-02');
    repository.rewrite('2026-12-02', 'là các việc', 'là mọi việc');
    repository.commit('forged');
    expect(told()).toContain('2026-12-02/manifest.json');
  });

  it('is told when its content says something else by now', async () => {
    reword();
    await freeze('2026-12-02');
    edit(repository.content, sea, 'Kinh tế biển là các việc', 'Kinh tế biển là việc');
    expect(told()).toEqual(['2026-12-02/manifest.json']);
  });

  it('is told when its day has not come', async () => {
    reword();
    await freeze('2099-01-01');
    expect(told()).toEqual(['2099-01-01/manifest.json']);
  });
});
