/**
 * How a change travels in a letter or a file, of which nothing but this part is read:
 * `[de-nghi-sua 1 ‹hash› ‹payload›]`, the payload JSON as `deflate-raw`, base64url. Needs no package.
 */
import { jsonWithin } from './json-within.ts';
import { refuse } from './refused.ts';

/** Of the format; a reader of another one says so. */
export const version = 1;

/** Bytes of the JSON; of a whole letter as text. */
const most = { inflated: 256 * 1024, letter: 1024 * 1024 };
const lineLength = 64;

/** A change as the part that machines read. */
export async function sealed(change: object): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(change));
  const packed = await piped(bytes, new CompressionStream('deflate-raw'));
  const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  const payload = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  const lines = payload.match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];
  return [`[de-nghi-sua ${version} ${await hashOf(bytes)}`, ...lines, ']'].join('\n');
}

/**
 * What a file or a pasted letter holds, still to be held to its schema. Lines may be wrapped or
 * quoted with `>`; two hyphens may have become a dash.
 *
 * @throws ChangeRefused
 */
export async function opened(letter: string): Promise<unknown> {
  if (letter.length > most.letter)
    refuse('Tệp hay thư này lớn hơn 1 MB; chỉ mở hay dán phần của một đề nghị sửa.');
  const text = letter.replace(/^(?:[ \t]*>)+/gm, '');
  const all = text.matchAll(/\[\s*de-nghi-sua\s+(\d+)\s+([0-9a-f]{16})\s([^[\]]*)\]/g);
  const found = [...new Map([...all].map((each) => [each[2], each])).values()];
  const [only, other] = found;
  if (!only)
    refuse(
      'Không thấy phần máy đọc của đề nghị; dán cả thư, hoặc mở đúng tệp đã tải, từ dòng “[de-nghi-sua” đến dấu “]”.',
    );
  if (other) refuse('Ở đây có hơn một đề nghị sửa; mở từng đề nghị một.');
  const [, of, hash, payload] = only;
  if (Number(of) !== version)
    refuse(
      `Đề nghị này viết theo mẫu bản ${of}, ở đây đọc mẫu bản ${version}; mở lại trang /quan-tri/ cho mới rồi làm lại đề nghị.`,
    );
  for (const packed of readings(payload!)) {
    const bytes = await inflated(packed);
    if (bytes && (await hashOf(bytes)) === hash) return jsonWithin(new TextDecoder().decode(bytes));
  }
  return refuse(
    'Phần máy đọc của đề nghị đã đổi hay đứt đoạn trên đường gửi; xin người gửi gửi lại, chắc nhất là gửi tệp đính kèm.',
  );
}

/** What a payload may have been: a dash is one hyphen or two. */
function readings(payload: string): Uint8Array<ArrayBuffer>[] {
  const dashes = [
    ['-', '--'],
    ['--', '--'],
    ['-', '-'],
  ] as const;
  const texts = dashes.map(([en, em]) =>
    payload
      .replaceAll('–', en)
      .replaceAll('—', em)
      .replace(/[^\w-]/g, ''),
  );
  return [...new Set(texts)].flatMap((text) => {
    const base64 = text.replaceAll('-', '+').replaceAll('_', '/');
    return base64.length % 4 === 1
      ? []
      : [Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))];
  });
}

/** Undefined when the bytes are damaged. */
async function inflated(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> {
  try {
    return await piped(packed, new DecompressionStream('deflate-raw'), most.inflated);
  } catch (error) {
    if (error instanceof RangeError)
      refuse('Đề nghị này mở ra lớn hơn 256 KB; xin người gửi chia thành nhiều đề nghị nhỏ.');
    return undefined;
  }
}

/** @throws RangeError as soon as more comes out than may: nothing further is inflated */
async function piped(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
  limit = Infinity,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel().catch(() => undefined);
      throw new RangeError('too large');
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

/** Shows that nothing was lost or changed on the way; who wrote it, it does not show. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').slice(0, 16);
}
