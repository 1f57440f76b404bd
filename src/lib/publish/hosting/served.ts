import { visible } from '../../words/visible.ts';
import { isGone, type Ledger } from '../../read/ledger.ts';
import type { StoredFiles } from '../../read/stored-files.ts';
import { clauseIdOf, docCodeOf } from '../../plan/published-addresses.ts';
import { editionsFolder } from '../../read/edition-names.ts';
import { headersAt } from '../policy/headers.ts';

const atOnce = 8;

/**
 * Asks a served site for what it must hold: every address ever published, and the editions byte for byte.
 *
 * @param site its home page's address, with the base path
 * @returns what is wrong, a sentence each, and how much was asked for
 */
export async function askServed(
  site: URL,
  { ledger, editions }: { ledger: Ledger; editions: StoredFiles },
) {
  const asks = [
    ...['', 'tim-kiem/tra-loi.txt', 'favicon.svg'].map((path) => () => headersOf(site, path)),
    () => missingPage(site),
    ...[...idsByPage(ledger)].map((each) => () => page(site, ...each)),
    ...[...editions].map((each) => () => sameBytes(site, ...each)),
  ];
  const wrong: string[] = [];
  for (let at = 0; at < asks.length; at += atOnce) {
    const said = await Promise.all(asks.slice(at, at + atOnce).map((ask) => ask()));
    wrong.push(...said.flat());
  }
  return { wrong, asked: asks.length };
}

/** Every page of the ledger with the ids of its clauses and of the units that people named. */
function idsByPage({ pages, clauses }: Ledger): Map<string, string[]> {
  const ids = new Map(Object.keys(pages).map((path): [string, string[]] => [path, []]));
  const pathOf = new Map<string, string>();
  for (const [path, entry] of Object.entries(pages))
    if (!isGone(entry) || !pathOf.has(entry.code)) pathOf.set(entry.code, path);
  for (const code of Object.keys(clauses))
    ids.get(pathOf.get(docCodeOf(code)) ?? '')?.push(clauseIdOf(code));
  return ids;
}

const get = (site: URL, path: string) =>
  fetch(new URL(path.replace(/^\//, ''), site), { signal: AbortSignal.timeout(20_000) }).catch(
    () => new Response(null, { status: 503 }),
  );

async function headersOf(site: URL, path: string): Promise<string[]> {
  const { headers } = await get(site, path);
  // It sends none of one's own; a page carries its policy.
  if (headers.get('server') === 'GitHub.com') return [];
  const wanted = Object.entries(headersAt(site.pathname + path, site.pathname));
  return wanted
    .filter(([name, value]) => headers.get(name) !== value)
    .map(
      ([name, value]) =>
        `/${path}: tiêu đề ${name} là “${visible(headers.get(name) ?? '')}”; sửa máy chủ để gửi “${value}”.`,
    );
}

async function missingPage(site: URL): Promise<string[]> {
  const { status } = await get(site, 'khong-co-trang-nay/');
  return status === 404
    ? []
    : [`Trang không có được trả lời ${status}; sửa máy chủ để trả lời 404.`];
}

async function page(site: URL, path: string, ids: string[]): Promise<string[]> {
  const answer = await get(site, path);
  if (!answer.ok) return [`${path} được trả lời ${answer.status}; đưa lên lại bản dựng đầy đủ.`];
  const html = await answer.text();
  const found = new Set([...html.matchAll(/\sid="?([^"\s>]+)/g)].map(([, id]) => id));
  return ids
    .filter((id) => !found.has(id))
    .map((id) => `${path}#${id} không còn trên trang; đưa lên lại bản dựng đầy đủ.`);
}

async function sameBytes(site: URL, file: string, bytes?: Uint8Array): Promise<string[]> {
  const answer = await get(site, `${editionsFolder}/${file}`);
  const same = answer.ok && Buffer.from(await answer.arrayBuffer()).equals(bytes!);
  return same ? [] : [`Bản lưu ${file} khác tệp đã lưu; đưa lên lại đúng tệp ấy.`];
}
