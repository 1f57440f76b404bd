import { setTimeout as wait } from 'node:timers/promises';
import { ask, type Answer, type Asking } from './ask.ts';
import { verdictOf } from './verdict.ts';

export interface Pace extends Asking {
  /** Hosts asked at the same time; each of them is asked one thing at a time. */
  hosts: number;
  /** Milliseconds between two questions to one host. */
  pause: number;
  /** Milliseconds at most before a second try. */
  patience: number;
}

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
