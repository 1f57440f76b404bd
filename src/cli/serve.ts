import { preview } from 'astro';
import { configuredPublication } from '../lib/read/configured.ts';

/** Serves the built site in the foreground until SIGTERM or SIGINT. */
export default async function serve(): Promise<void> {
  process.env.OUT_DIR = process.env.DIST_DIR ?? './dist';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const port = Number(process.env.PORT ?? 4321);
  const server = await preview({ logLevel: 'silent', server: { port, host: '127.0.0.1' } });
  console.log(`Trang đang mở tại http://127.0.0.1:${server.port}${configuredPublication().base}`);

  // Before Vite's own handlers, which end with an error code.
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.prependOnceListener(signal, () => process.exit(0));
}
