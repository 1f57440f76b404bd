/** Where the search files stand; written on every search form. */
export interface SearchFiles {
  base: string;
  /** Changes with the content: a file kept by a browser is asked anew when it does. */
  tag: string;
}

export function searchFilesOf({ dataset: { base = '/', tag = '' } }: HTMLElement): SearchFiles {
  return { base, tag };
}

/** The answers file, or what comes after it: how else people ask. */
export function addressOfFile(name: 'tra-loi' | 'cach-hoi', { base, tag }: SearchFiles): string {
  return `${base}tim-kiem/${name}.txt?v=${tag}`;
}

/**
 * Uses what is started when it is first needed, and again after it failed: what a browser has kept may
 * be what is wrong, so `start` learns how often it failed.
 */
export function startedFor<Started>(start: (failures: number) => Promise<Started>) {
  let failures = 0;
  let started: Promise<Started> | undefined;
  return async <Result>(use: (started: Started) => Result): Promise<Awaited<Result>> => {
    try {
      return await use(await (started ??= start(failures)));
    } catch (error) {
      started = undefined;
      failures += 1;
      throw error;
    }
  };
}
