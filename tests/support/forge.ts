import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that the API received. */
export interface Asked {
  method: string;
  path: string;
  token: string | undefined;
  body: Record<string, unknown>;
}

/** What the API answers to a request. */
export interface Answered {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** GitHub's API for one repository, as far as a test says what it answers; 404 otherwise. */
export async function serveForge(
  answers: Record<string, unknown> | ((asked: Asked) => Answered),
): Promise<{ asked: Asked[]; env: Record<string, string>; close: () => void }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { pathname } = new URL(request.url!, 'http://x');
      const key = `${request.method} ${pathname.replace('/repos/ubnd/ke-hoach', '')}`;
      const text = Buffer.concat(chunks).toString('utf8');
      const own = {
        method: request.method!,
        path: request.url!,
        token: request.headers.authorization,
        body: text ? (JSON.parse(text) as Record<string, unknown>) : {},
      };
      asked.push(own);
      const { status, body, headers }: Answered =
        typeof answers === 'function'
          ? answers(own)
          : { status: key in answers ? 200 : 404, body: answers[key] ?? {} };
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const env = {
    GITHUB_TOKEN: 'mat-khau-thu',
    GITHUB_REPOSITORY: 'ubnd/ke-hoach',
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
  };
  return { asked, env, close: () => server.close() };
}
