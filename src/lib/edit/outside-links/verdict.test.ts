import { expect, it } from 'vitest';
import { verdictOf } from './verdict.ts';

const url = 'https://a.vn/bai.html';
const hop = (to: string, permanent = true) => ({ to, permanent });

it.each([
  ['open', { hops: [], status: 200 }],
  ['open', { hops: [hop('https://a.vn/vi/bai.html', false)], status: 200 }],
  ['dead', { hops: [], status: 404 }],
  ['dead', { hops: [], status: 410 }],
  ['dead', { hops: [hop('https://a.vn/moi.html')], status: 404 }],
  ['dead', { hops: [hop('https://a.vn/')], status: 200 }],
  ['dead', { hops: [hop('https://a.vn/index.html', false)], status: 200 }],
  ['dead', { hops: [], failure: 'ENOTFOUND' }],
  ['blocked', { hops: [], status: 403 }],
  ['blocked', { hops: [], status: 429, retryAfter: 3600 }],
  ['blocked', { hops: [], failure: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }],
  ['blocked', { hops: [], failure: 'CERT_HAS_EXPIRED' }],
  ['silent', { hops: [], status: 503 }],
  ['silent', { hops: [], failure: 'TIMEOUT' }],
  ['silent', { hops: [], failure: 'LOOP' }],
  ['silent', { hops: [], failure: 'ECONNRESET' }],
  ['silent', { hops: [], failure: 'EAI_AGAIN' }],
])('is %s after %j', (state, answer) => {
  expect(verdictOf(url, answer).state).toBe(state);
});

it('has moved to where it was sent for good, not to where it is sent today', () => {
  const hops = [hop('https://b.vn/1'), hop('https://b.vn/2'), hop('https://b.vn/2?phien=9', false)];
  expect(verdictOf(url, { hops, status: 200 })).toMatchObject({
    state: 'moved',
    to: 'https://b.vn/2',
  });
});

it('may be a front page itself', () => {
  const hops = [hop('https://www.a.vn/')];
  expect(verdictOf('http://a.vn/', { hops, status: 200 }).state).toBe('moved');
});
