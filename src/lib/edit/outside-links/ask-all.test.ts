import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { askAll, type Pace } from './ask-all.ts';
import { verdictOf } from './verdict.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, times: number) => void;
const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_request, response) =>
    response.writeHead(code, headers).end('<p>Bài</p>');

/** A server with every kind of answer. */
const pages: Record<string, Handler> = {
  '/': status(200),
  '/con': status(200),
  '/doi': status(301, { location: '/con' }),
  '/doi-hai-lan': status(308, { location: '/doi' }),
  '/tam': status(302, { location: '/con' }),
  '/ve-trang-chu': status(301, { location: '/' }),
  '/mat': status(404),
  '/bo': status(410),
  '/cam': status(403),
  '/hong': status(500),
  '/vong': status(302, { location: '/vong' }),
  '/chi-get': (request, response) => response.writeHead(request.method === 'GET' ? 200 : 405).end(),
  '/ban-mot-luc': (_request, response, times) =>
    response.writeHead(times < 3 ? 429 : 200, { 'retry-after': '0' }).end(),
  '/ban-lau': status(429, { 'retry-after': '3600' }),
  '/cham-mot-lan': (_request, response, times) => times > 2 && response.writeHead(200).end(),
  '/treo': () => undefined,
  '/cat': (request) => request.socket.resetAndDestroy(),
};

const asked = new Map<string, number>();
const seen: { path: string; method: string; agent: string }[] = [];
let running = 0;
let most = 0;
const server = createServer((request, response) => {
  most = Math.max(most, (running += 1));
  response.on('close', () => (running -= 1));
  const path = request.url!;
  seen.push({ path, method: request.method!, agent: request.headers['user-agent']! });
  asked.set(path, (asked.get(path) ?? 0) + 1);
  pages[path]!(request, response, asked.get(path)!);
});

let host: string;
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  seen.length = 0;
  most = 0;
});

const pace: Pace = { userAgent: 'thu/kiem', timeout: 1000, hosts: 4, pause: 1, patience: 2000 };
const stateOf = async (url: string) => verdictOf(url, (await askAll([url], pace)).get(url)!);

// Most of their time is waiting.
it.concurrent.each([
  ['/con', 'open'],
  ['/tam', 'open'],
  ['/chi-get', 'open'],
  ['/ban-mot-luc', 'open'],
  ['/cham-mot-lan', 'open'],
  ['/doi', 'moved'],
  ['/doi-hai-lan', 'moved'],
  ['/mat', 'dead'],
  ['/bo', 'dead'],
  ['/ve-trang-chu', 'dead'],
  ['/cam', 'blocked'],
  ['/ban-lau', 'blocked'],
  ['/hong', 'silent'],
  ['/vong', 'silent'],
  ['/treo', 'silent'],
  ['/cat', 'silent'],
])('%s is %s', async (path, state) => {
  expect((await stateOf(`http://${host}${path}`)).state).toBe(state);
});

it('says where a page has moved', async () => {
  expect(await stateOf(`http://${host}/doi-hai-lan`)).toMatchObject({ to: `http://${host}/con` });
});

it('is kept out where no safe connection can be made', async () => {
  // Plain HTTP answers where TLS is asked for.
  expect((await stateOf(`https://${host}/con`)).state).toBe('blocked');
});

it('finds nobody where nobody listens', async () => {
  const closed = createServer();
  await new Promise<void>((listening) => closed.listen(0, '127.0.0.1', listening));
  const { port } = closed.address() as AddressInfo;
  await new Promise((done) => closed.close(done));
  expect(await stateOf(`http://127.0.0.1:${port}/`)).toEqual({
    state: 'silent',
    reason: 'kết nối hỏng (ECONNREFUSED)',
  });
});

it('asks for no more than the head of a page that is there', async () => {
  await stateOf(`http://${host}/con`);
  expect(seen).toEqual([{ path: '/con', method: 'HEAD', agent: 'thu/kiem' }]);
});

it('takes a no for an answer, and does not wait an hour', async () => {
  await askAll([`http://${host}/cam`, `http://${host}/ban-lau`], pace);
  expect(seen.map(({ path, method }) => `${method} ${path}`)).toEqual([
    ...['HEAD /cam', 'GET /cam', 'HEAD /ban-lau', 'GET /ban-lau'],
  ]);
});

it('asks each host one thing at a time, and each address once', async () => {
  const urls = ['/con', '/tam', '/doi', '/con'].map((path) => `http://${host}${path}`);
  const answers = await askAll(urls, pace);
  expect(answers.size).toBe(3);
  expect(most).toBe(1);
});
