import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that the API received. */
export interface Asked {
  method: string;
  path: string;
  token: string | undefined;
  body: Record<string, unknown>;
}

/** GitHub's API for one repository, as far as a test says what it answers; 404 otherwise. */
export async function serveForge(
  answers: Record<string, unknown>,
): Promise<{ asked: Asked[]; env: Record<string, string>; close: () => void }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { pathname } = new URL(request.url!, 'http://x');
      const key = `${request.method} ${pathname.replace('/repos/ubnd/ke-hoach', '')}`;
      const text = Buffer.concat(chunks).toString('utf8');
      asked.push({
        method: request.method!,
        path: request.url!,
        token: request.headers.authorization,
        body: text ? (JSON.parse(text) as Record<string, unknown>) : {},
      });
      response.writeHead(key in answers ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answers[key] ?? {}));
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
