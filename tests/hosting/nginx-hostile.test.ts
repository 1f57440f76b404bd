import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasNginx, type Server } from '../support/nginx.ts';
import { smallServer } from '../support/small-site.ts';

/** Gives up on the slow sooner than in earnest. */
const sooner: [string, string][] = [
  ['client_header_timeout 10s', 'client_header_timeout 1s'],
  ['client_body_timeout 5s', 'client_body_timeout 1s'],
];

/** What a raw request is answered: all of it, once the connection has ended. */
function answerTo(port: number, request: string | Buffer, pauses = 0): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    let said = '';
    socket.on('data', (bytes) => (said += bytes.toString('latin1')));
    socket.on('error', () => undefined).on('close', () => done(said));
    if (!pauses) {
      socket.end(request);
      return;
    }
    const bytes = [...request.toString()];
    const send = setInterval(() => socket.writable && socket.write(bytes.shift() ?? 'a'), pauses);
    socket.on('close', () => clearInterval(send));
  });
}

describe.skipIf(!hasNginx)('nginx, asked by who means no good', () => {
  let server: Server;
  const ask = (path: string, init: RequestInit = {}) => fetch(server.address + path, init);

  beforeAll(async () => {
    server = await smallServer({ changes: sooner });
  });
  afterAll(() => server.stop());

  it('answers 200 malformed requests with no error of its own and nothing outside the site', async () => {
    const line = fc.tuple(
      fc.constantFrom('GET', 'HEAD', 'get', 'G\0T', '', 'CONNECT', 'TRACE', 'PRI', 'GET GET'),
      fc.oneof(
        fc.constantFrom(
          ...['/../../../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd'],
          ...[
            '/%00',
            '/%',
            '//etc/passwd',
            'http://vi-du.vn/',
            '*',
            '',
            '/\\..\\',
            '/%c0%ae%c0%ae/',
          ],
          ...['/phien-ban/..%5c..%5cetc', '/.well-known/../../../../etc/passwd', '/./././'],
          `/${'a'.repeat(65_536)}`,
        ),
        fc.webPath({ size: 'medium' }),
        fc.string({ unit: 'binary', maxLength: 40 }),
      ),
      fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/9.9', '', 'FTP/1.1'),
    );
    const header = fc.oneof(
      fc.constantFrom(
        ...['Host: a', 'Host: a\r\nHost: b', 'Host:', ' Host: a', 'Content-Length: -1'],
        ...['Content-Length: 9\r\nTransfer-Encoding: chunked', 'Transfer-Encoding: x', 'a'],
        ...[
          'Range: bytes=0-,1-,2-',
          'Range: bytes=9999999999-',
          'If-None-Match: "',
          'Expect: 100-continue',
        ],
        ...[
          'If-Modified-Since: a',
          `Cookie: ${'a'.repeat(65_536)}`,
          'Accept-Encoding: \0',
          'Upgrade: h2c',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    const requests = fc.sample(fc.tuple(line, fc.array(header, { maxLength: 4 })), {
      numRuns: 200,
      seed: 14,
    });
    const answers = await Promise.all(
      requests.map(([first, headers]) =>
        answerTo(server.port, [first.join(' '), ...headers, '', ''].join('\r\n')),
      ),
    );
    const statuses = answers.map((each) => Number(/^HTTP\/1\.\d (\d+)/.exec(each)?.[1] ?? 0));
    expect(statuses.filter((each) => each >= 500 && each !== 501 && each !== 505)).toEqual([]);
    expect(statuses.filter((each) => each >= 400).length).toBeGreaterThan(100);
    // As in /etc/passwd.
    expect(answers.filter((each) => /(?:root|daemon):[^:\s]*:\d/.test(each))).toEqual([]);
    expect((await ask('/')).status).toBe(200);
  });

  it('lets go of who sends a byte at a time, stops half way or sends too much', async () => {
    const begin = performance.now();
    const slow = 'GET / HTTP/1.1\r\nHost: a\r\nX-A: ';
    const body = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\na';
    const [byByte, halfWay, large, many] = await Promise.all([
      answerTo(server.port, slow, 100),
      answerTo(server.port, 'GET / HT', 900),
      answerTo(server.port, body.replace('900', '90000')),
      answerTo(server.port, `GET / HTTP/1.1\r\nHost: a\r\nX-A: ${'a'.repeat(65_536)}\r\n\r\n`),
    ]);
    expect([byByte, halfWay].map((each) => each.split('\r\n')[0])).toEqual(['', '']);
    expect(large).toMatch(/^HTTP\/1\.1 4(?:05|13) /);
    expect(many).toMatch(/^HTTP\/1\.1 400 /);
    expect(performance.now() - begin).toBeLessThan(30_000);
  });
});
