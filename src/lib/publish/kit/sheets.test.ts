import { expect, it } from 'vitest';
import { section } from '../../check/fixture.ts';
import { holdsAll, keptAfter, madeEdition } from '../editions/kept.ts';
import { ownedTexts } from '../editions/owned-texts.ts';
import { readManifest } from '../editions/manifest.ts';
import { textsToKeep } from './sheets.ts';
import { loadSample } from '../../../../tests/support/content.ts';

const { plan } = loadSample({ 'giai-phap/a.md': section('gp-1', 'Chữ.') });
const day = { date: '2026-11-24', after: null };
const keptOf = (texts: ReturnType<typeof ownedTexts>) => {
  const { files } = madeEdition(texts, day);
  const read = readManifest(Buffer.from(files.get('manifest.json')!));
  if (read.kind !== 'units') throw new Error(read.kind);
  return keptAfter(
    undefined,
    read.manifest,
    JSON.parse(files.get('loi-van.json')!) as Record<string, string>,
  );
};

it('An edition keeps what each sheet bears', () => {
  const kept = keptOf(textsToKeep(plan));
  const record = kept.texts.get(kept.others.get('to-in#to-roi/gp-1.pdf')!)!;
  expect(Object.keys(JSON.parse(record) as object)).toEqual([
    expect.stringMatching(/^gp-1\.noi-dung\.[a-z0-9]{4}$/),
  ]);
  expect(kept.others.has('to-in#toan-van.pdf')).toBe(true);
});

it('What sheets bear is no reason by itself for an edition, nor for citing another', () => {
  const kept = keptOf(ownedTexts(plan));
  expect(madeEdition(textsToKeep(plan), day, kept).count).toBe(0);
  expect(holdsAll(keptOf(textsToKeep(plan)), ownedTexts(plan))).toBe(true);
});
