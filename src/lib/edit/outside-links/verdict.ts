import type { Answer } from './ask-all.ts';

/** Opens, has moved for good, is gone, keeps machines out, or did not answer this time. */
export type State = 'open' | 'moved' | 'dead' | 'blocked' | 'silent';

export interface Verdict {
  state: State;
  /** What the server answered, in Vietnamese. */
  reason: string;
  /** Of what has moved: the new address. */
  to?: string;
}

const gone = [404, 410];
/** 999 is what some sites say to machines. */
const refusals = [401, 403, 405, 406, 429, 451, 999];
const tls = /CERT|SSL|TLS|SIGNATURE|EPROTO|ALTNAME/;

/**
 * What an answer means for who reads the source.
 *
 * @example
 * verdictOf('https://a.vn/b', { hops: [], status: 410 }) // { state: 'dead', reason: 'trả lời 410' }
 */
export function verdictOf(url: string, { hops, status, failure }: Answer): Verdict {
  if (status === undefined) return verdictOfFailure(failure);
  const reason = `trả lời ${status}`;
  if (gone.includes(status)) return { state: 'dead', reason };
  if (refusals.includes(status)) return { state: 'blocked', reason };
  if (status >= 300) return { state: 'silent', reason };
  const last = hops.at(-1)?.to;
  // A site that has thrown a page away often leads to its front page and says that all is well.
  if (last && isFrontPage(last) && !isFrontPage(url))
    return { state: 'dead', reason: 'dẫn về trang chủ' };
  const to = hops[hops.findIndex(({ permanent }) => !permanent) - 1] ?? hops.at(-1);
  return hops[0]?.permanent && to
    ? { state: 'moved', reason: 'dẫn hẳn sang địa chỉ khác', to: to.to }
    : { state: 'open', reason };
}

function verdictOfFailure(failure = ''): Verdict {
  if (failure === 'ENOTFOUND') return { state: 'dead', reason: 'tên miền không còn' };
  if (tls.test(failure))
    return { state: 'blocked', reason: 'không lập được kết nối an toàn (TLS)' };
  if (failure === 'LOOP') return { state: 'silent', reason: 'dẫn vòng quanh' };
  if (/TIMEOUT/.test(failure)) return { state: 'silent', reason: 'quá hạn mà không trả lời' };
  return { state: 'silent', reason: `kết nối hỏng (${failure})` };
}

function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return !search && /^\/(?:index\.\w+|trang-chu\/?|home\/?)?$/i.test(pathname);
}
