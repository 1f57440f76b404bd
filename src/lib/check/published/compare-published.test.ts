import { expect, it } from 'vitest';
import { loadContent } from '../../plan/load.ts';
import { withSample } from '../fixture.ts';
import { lostKeys } from './compare-published.ts';

it.each([
  ['nguon.yaml', 'nghi-quyet', '/nguon/#nghi-quyet'],
  ['thuat-ngu.yaml', 'nong-thon-moi', '/thuat-ngu/#nong-thon-moi'],
])('a key of %s that was published stays: its address is on a page', (file, key, address) => {
  const before = withSample({});
  const now = new Map([...before, [file, before.get(file)!.replace(`${key}:`, 'khac:')]]);
  const lost = (tree: typeof now) => lostKeys(loadContent(before).loaded, loadContent(tree).loaded);
  expect(lost(before)).toEqual([]);
  expect(lost(now).map(({ message }) => message)).toEqual([
    expect.stringContaining(`Địa chỉ ${address} đã đăng`),
  ]);
});
