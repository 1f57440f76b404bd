import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { unpack } from '../../tests/support/browser.ts';

const folder = '.build/chrome-80';
const carrier = 'chrome-aws-lambda@2.1.1';

/** A page of Chrome 80, which the tools of today's browsers no longer speak to. */
export interface OldPage {
  /** Sends a command of the DevTools protocol. */
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  /** What a piece of script gives, whether the page may run its own or not. */
  evaluate<Value>(code: string): Promise<Value>;
  /** Errors of the page's scripts since it was last asked. */
  errors(): string[];
}

/** Starts a real Chrome 80, fetched for this alone (43 MB), and opens a page of a phone's size. */
export async function openChrome80(): Promise<OldPage & { close(): void }> {
  const program = join(folder, 'chrome');
  if (!existsSync(program)) fetchBrowser();
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'];
  const chrome = spawn(program, [...args, '--single-process', '--no-zygote'], {
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') },
  });
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    chrome.once('exit', () => failed(new Error(said)));
    chrome.stderr.on('data', (text: Buffer) => {
      said += text.toString();
      const listening = /listening on (ws:\S+)/.exec(said);
      if (listening) found(listening[1]!);
    });
  });
  const page = await connect(address);
  await page.send('Emulation.setDeviceMetricsOverride', {
    ...{ width: 360, height: 640, deviceScaleFactor: 1, mobile: true },
  });
  return { ...page, close: () => chrome.kill() };
}

function fetchBrowser(): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, carrier]);
  execFileSync('tar', ['-x', '-C', folder, '-zf', `${folder}/chrome-aws-lambda-2.1.1.tgz`]);
  unpack(`${folder}/package/bin`, ['aws', 'swiftshader'], folder, 'chrome');
}

interface Message {
  id?: number;
  method?: string;
  params?: { exceptionDetails?: { exception?: { description?: string }; text: string } };
  result?: Record<string, unknown>;
  error?: { message: string };
}

async function connect(address: string): Promise<OldPage> {
  const socket = new WebSocket(address);
  await new Promise((open) => socket.addEventListener('open', open, { once: true }));
  const waiting = new Map<number, (message: Message) => void>();
  let errors: string[] = [];
  let sent = 0;
  const session: { sessionId?: string } = {};
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    waiting.get(message.id ?? 0)?.(message);
    if (message.method !== 'Runtime.exceptionThrown') return;
    const { exception, text } = message.params!.exceptionDetails!;
    errors.push(exception?.description ?? text);
  });
  const send = (method: string, params: object = {}) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      sent += 1;
      waiting.set(sent, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result!),
      );
      socket.send(JSON.stringify({ id: sent, method, params, ...session }));
    });
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  Object.assign(session, await send('Target.attachToTarget', { targetId, flatten: true }));
  for (const domain of ['Page', 'Runtime', 'Network']) await send(`${domain}.enable`);
  return {
    send,
    errors: () => {
      const told = errors;
      errors = [];
      return told;
    },
    evaluate: async <Value>(expression: string) => {
      const { result } = await send('Runtime.evaluate', { expression, returnByValue: true });
      return (result as { value: Value }).value;
    },
  };
}
