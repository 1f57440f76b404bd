import { setTimeout as wait } from 'node:timers/promises';
import { verdictOf } from './verdict.ts';

/** What came back for an address, after its redirects. */
export interface Answer {
  /** Where each redirect led, and whether for good. */
  hops: { to: string; permanent: boolean }[];
  /** HTTP status at the end. */
  status?: number;
  /** Why there is none: a code of Node's, `TIMEOUT` or `LOOP`. */
  failure?: string;
  /** Seconds to wait before asking again, as the server said. */
  retryAfter?: number;
}

export interface Pace {
  userAgent: string;
  /** Milliseconds for one request. */
  timeout: number;
  /** Hosts asked at the same time; each of them is asked one thing at a time. */
  hosts: number;
  /** Milliseconds between two questions to one host. */
  pause: number;
  /** Milliseconds at most before a second try. */
  patience: number;
}

const redirects = [301, 302, 303, 307, 308];
const mostHops = 10;

/** Asks every address, few at a time and slowly at each host. Address → answer. */
export async function askAll(urls: string[], pace: Pace): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const hosts = Map.groupBy(new Set(urls), (url) => new URL(url).host);
  const waiting = [...hosts.values()];
  const work = async () => {
    for (let host = waiting.shift(); host; host = waiting.shift())
      for (const [index, url] of host.entries()) {
        if (index) await wait(pace.pause);
        answers.set(url, await askTwice(url, pace));
      }
  };
  await Promise.all(Array.from({ length: pace.hosts }, work));
  return answers;
}

/** A server that is busy or silent may answer a little later; one that said no has answered. */
async function askTwice(url: string, pace: Pace): Promise<Answer> {
  const first = await ask(url, pace);
  const busy = first.status === 429 || verdictOf(url, first).state === 'silent';
  const delay = Math.max(pace.pause, (first.retryAfter ?? 0) * 1000);
  if (!busy || delay > pace.patience) return first;
  await wait(delay);
  return ask(url, pace);
}

/** Asks for the head alone, and for the page where a server does not answer that well. */
async function ask(url: string, pace: Pace): Promise<Answer> {
  const head = await follow(url, 'HEAD', pace);
  return head.status && head.status < 300 ? head : follow(url, 'GET', pace);
}

async function follow(url: string, method: 'HEAD' | 'GET', pace: Pace): Promise<Answer> {
  const hops: Answer['hops'] = [];
  let at = url;
  try {
    while (hops.length <= mostHops) {
      const response = await fetch(at, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': pace.userAgent, accept: 'text/html,*/*' },
        signal: AbortSignal.timeout(pace.timeout),
      });
      // Only whether it is there matters.
      await response.body?.cancel();
      const location = response.headers.get('location');
      if (!location || !redirects.includes(response.status))
        return { hops, status: response.status, ...retryAfterOf(response) };
      at = new URL(location, at).href;
      hops.push({ to: at, permanent: [301, 308].includes(response.status) });
    }
    return { hops, failure: 'LOOP' };
  } catch (error) {
    return { hops, failure: codeOf(error) };
  }
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). */
function retryAfterOf({ headers }: Response): Pick<Answer, 'retryAfter'> {
  const told = headers.get('retry-after');
  if (!told) return {};
  const seconds = /^\d+$/.test(told) ? Number(told) : (Date.parse(told) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? { retryAfter: Math.max(0, seconds) } : {};
}

function codeOf(error: unknown): string {
  const { name, code, cause } = error as Error & { code?: string };
  if (name === 'TimeoutError') return 'TIMEOUT';
  const inner = cause as { code?: string } | undefined;
  return String(inner?.code ?? code ?? name);
}
