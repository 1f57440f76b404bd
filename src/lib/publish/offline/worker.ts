import { offlineWords } from '../../words/offline-words.ts';
import { cacheOf, dayAddress, dayOfCopy, type Told } from './saved-copy.ts';

/** Every file that is kept, by its path inside the site, with its SHA-256; put in by the build. */
declare const KEPT_FILES: [path: string, hash: string][];

/** What of a service worker's own is used: the types of pages and of workers cannot be had together. */
interface Lifetime extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lifetime {
  request: Request;
  preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  registration: ServiceWorkerRegistration;
  clients: {
    claim(): Promise<void>;
    matchAll(of: object): Promise<{ postMessage(said: Told): void }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(on: 'install' | 'activate', hear: (event: Lifetime) => void): void;
  addEventListener(on: 'fetch', hear: (event: Asked) => void): void;
}
const worker = globalThis as unknown as Scope;

const base = new URL(worker.registration.scope).pathname;
const files = new Map(KEPT_FILES);
const keyOf = (path: string, hash: string) => `${base}${path}?${hash}`;
const openCache = () => caches.open(cacheOf(base));
const atOnce = 6;
/** How long a file of the network is waited for where one is kept; in milliseconds. */
const patience = 3000;

worker.addEventListener('install', (event) => event.waitUntil(saveAll()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== location.origin || !pathname.startsWith(base)) return;
  const path = pathname.slice(base.length);
  const hash = files.get(path);
  if (event.request.method !== 'GET') return;
  if (hash) event.respondWith(answer(event, path, hash));
  // A file to be had is no page: what is said of it would be kept under its name.
  else if (event.request.mode === 'navigate' && !/\.\w+$/.test(path))
    event.respondWith(orSayAway(event, path));
});

/** Saves what is not yet kept, and only then takes the place of the worker before. */
async function saveAll(): Promise<void> {
  const cache = await openCache();
  const added: string[] = [];
  const troubles: Error[] = [];
  const rest = [...files];
  const save = async (file: [string, string]) => {
    const key = keyOf(...file);
    if (await cache.match(key)) return;
    await cache.put(key, await fetchKnown(...file));
    added.push(key);
  };
  const saveNext = async () => {
    for (let next = rest.pop(); next && !troubles.length; next = rest.pop()) {
      await save(next).catch((error: Error) => troubles.push(error));
      await tell({ done: files.size - rest.length, of: files.size });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, saveNext));
  if (!troubles.length) {
    await cache.put(dayAddress(base), new Response(new Date().toLocaleDateString('vi-VN')));
    return worker.skipWaiting();
  }
  const full = troubles.some(({ name }) => name === 'QuotaExceededError');
  // What came of a broken connection need not come again; a full device is left as it was.
  if (full) await Promise.all(added.map((key) => cache.delete(key)));
  await tell({ full });
  throw troubles[0]!;
}

/** @throws unless it is this build's file, to the byte, at its own address */
async function fetchKnown(path: string, hash: string): Promise<Response> {
  const response = await fetch(base + path, {
    integrity: `sha256-${hash}`,
    redirect: 'error',
    mode: 'same-origin',
    cache: 'no-cache',
    priority: 'low',
  });
  if (response.status !== 200) throw new Error(path);
  return response;
}

async function tell(said: Told): Promise<void> {
  const pages = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const page of pages) page.postMessage(said);
}

/** Forgets the files of the release before. */
async function takeOver(): Promise<void> {
  const cache = await openCache();
  const wanted = new Set([...files].map((file) => keyOf(...file)).concat(dayAddress(base)));
  for (const kept of await cache.keys())
    if (!wanted.has(kept.url.slice(location.origin.length))) await cache.delete(kept);
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

/** The file of the network, or, where that is late, broken or away, the one kept. */
async function answer(event: Asked, path: string, hash: string): Promise<Response> {
  const saved = await (await openCache()).match(keyOf(path, hash));
  // The name of such a file is made of what it holds.
  if (saved && path.startsWith('_astro/')) return saved;
  const network = fromNetwork(event);
  if (!saved) return network;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const first = await Promise.race([network.catch(() => undefined), late]);
  if (first && first.status < 500) return first;
  return event.request.mode === 'navigate' ? underBar(saved) : saved;
}

async function fromNetwork({ preloadResponse, request }: Asked): Promise<Response> {
  return (await preloadResponse) ?? fetch(request);
}

/** What is not kept, from the network; without one the home page's bars around why it is not there. */
async function orSayAway(event: Asked, path: string): Promise<Response> {
  try {
    return await fromNetwork(event);
  } catch (away) {
    if (files.has(`${path}/`)) return Response.redirect(`${base}${path}/`);
    const home = await (await openCache()).match(keyOf('', files.get('') ?? ''));
    if (!home) throw away;
    const { away: heading, notKept } = offlineWords;
    const said = (await home.text())
      .replace(/<title>[^<]*/, `<title>${heading}`)
      .replace(/(<main[^>]*>)[^]*(?=<\/main>)/, `$1<h1>${heading}</h1><p>${notKept}</p>`);
    return new Response(said, { status: 503, headers: home.headers });
  }
}

/** A page that was kept, with its own headers, saying of when it is. */
async function underBar(saved: Response): Promise<Response> {
  const bar = offlineWords.bar((await dayOfCopy(base)) ?? '');
  const html = await saved.text();
  const said = html.replace(/<main[^>]*>/, (tag) => `${tag}<p class="past">${bar}</p>`);
  return new Response(said, { headers: saved.headers });
}
