import { deflateRawSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { opened, sealed } from './envelope.ts';
import { changeOf } from './schema.ts';

const was = '0'.repeat(16);
const change = {
  version: 1 as const,
  note: 'Sửa một con số.',
  parts: Array.from({ length: 12 }, (_, at) => ({
    kind: 'clause' as const,
    at: 'gp-1.noi-dung',
    was,
    text: `Câu thứ ${at}: “số” ${createHash('sha256').update(String(at)).digest('base64')}`,
  })),
};

/** A letter whose payload is these bytes of JSON, whatever they say. */
function letterOf(json: string, version = 1): string {
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 16);
  return `[de-nghi-sua ${version} ${hash}\n${deflateRawSync(json).toString('base64url')}\n]`;
}

const read = async (letter: string) => changeOf(await opened(letter));

it.each<[string, (letter: string) => string]>([
  ['as it was made', (letter) => letter],
  ['between other words', (letter) => `Kính gửi,\r\n\r\n${letter}\r\n\r\nNgười gửi`],
  ['quoted in a reply, twice', (letter) => letter.replace(/^/gm, '> > ')],
  ['wrapped anew', (letter) => letter.replace(/\n(.{30})/g, '\n$1\r\n')],
  ['with its hyphens made dashes', (letter) => letter.replace(/--/g, '—')],
  ['sent twice in one letter', (letter) => `${letter}\n> ${letter.replaceAll('\n', '\n> ')}`],
])('reads a letter %s', async (_, changed) => {
  expect(await read(changed(await sealed(change)))).toEqual(change);
});

const part = (text: string) =>
  JSON.stringify({ ...change, parts: [{ ...change.parts[0], at: text }] });

it.each<[string, string, RegExp]>([
  ['without one', 'Kính gửi ban biên tập', /Không thấy phần máy đọc/],
  ['of two', letterOf('{"a":1}') + letterOf('{"a":2}'), /hơn một đề nghị/],
  ['of another version', letterOf('{}', 2), /mẫu bản 2/],
  ['of another version inside', letterOf(JSON.stringify({ ...change, version: 2 })), /version/],
  ['tampered with', letterOf('{"a":1}').replace(/\n./, '\nA'), /đã đổi hay đứt đoạn/],
  ['cut short', letterOf(JSON.stringify(change)).replace(/.{20}\n\]/, '\n]'), /đứt đoạn/],
  ['that is a bomb', letterOf(`"${'a'.repeat(50_000_000)}"`), /256 KB/],
  ['too long', 'a'.repeat(2_000_000), /1 MB/],
  [
    'with half a million arrays',
    letterOf('['.repeat(125_000) + ']'.repeat(125_000)),
    /lồng quá nhiều tầng/,
  ],
  ['with NUL', letterOf(part('\0')), /không hiện được/],
  ['with half a character', letterOf('{"a":"\\ud800"}'), /không hiện được/],
  ['with a prototype key', letterOf('{"__proto__":{"a":1}}'), /“__proto__”/],
  ['with a constructor', letterOf('{"a":{"constructor":1}}'), /“constructor”/],
  ['that is no JSON', letterOf('{a}'), /không đúng cách viết/],
  ['with ../', letterOf(part('../../etc.passwd')), /parts › 0 › at/],
  ['with HTML for a place', letterOf(part('<img src=x>')), /parts › 0 › at/],
  [
    'with a field nobody knows',
    letterOf(JSON.stringify({ ...change, path: 'a' })),
    /không đúng mẫu/,
  ],
])('refuses a letter %s in one sentence', async (_, letter, sentence) => {
  const error = await read(letter).then(
    () => undefined,
    (caught: unknown) => caught as Error,
  );
  expect(error?.name).toBe('ChangeRefused');
  expect(error?.message).toMatch(sentence);
  expect(error?.message).toMatch(/^[^\n]+; .+\.$/u);
});
