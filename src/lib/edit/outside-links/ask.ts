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

export interface Asking {
  userAgent: string;
  /** Milliseconds for one request. */
  timeout: number;
}

const redirects = [301, 302, 303, 307, 308];
const mostHops = 10;

/** Asks for the head alone, and for the page where a server does not answer that well. */
export async function ask(url: string, asking: Asking): Promise<Answer> {
  const head = await follow(url, 'HEAD', asking);
  return head.status && head.status < 300 ? head : follow(url, 'GET', asking);
}

async function follow(url: string, method: 'HEAD' | 'GET', asking: Asking): Promise<Answer> {
  const hops: Answer['hops'] = [];
  let at = url;
  try {
    while (hops.length <= mostHops) {
      const response = await fetch(at, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': asking.userAgent, accept: 'text/html,*/*' },
        signal: AbortSignal.timeout(asking.timeout),
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
