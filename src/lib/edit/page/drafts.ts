import type { Written } from './engine.ts';

/** What is kept of a page's corrections: as JSON can say it. */
interface Draft {
  /** Rises with each saving: another tab that saved in between is seen by it. */
  revision: number;
  saved: string;
  kept: Pick<Written, 'items' | 'note'>;
}

const store = 'drafts';

/**
 * Drafts in this browser, for one site and base path. Each rejects when the browser keeps nothing.
 *
 * @param base the base path: two sites of one host keep theirs apart
 */
export async function draftsAt(base: string) {
  const database = await asked(opening(`quan-tri ${base}`));
  const write = () => database.transaction(store, 'readwrite').objectStore(store);
  return {
    async last(): Promise<{ name: string; draft: Draft } | undefined> {
      const kept = database.transaction(store).objectStore(store);
      // Both at once: what has answered before it is listened to is never heard.
      const [keys, found] = await Promise.all([
        asked(kept.getAllKeys()),
        asked(kept.getAll() as IDBRequest<Draft[]>),
      ]);
      const all = found.map((draft, at) => ({ name: String(keys[at]), draft }));
      return all.sort((a, b) => b.draft.saved.localeCompare(a.draft.saved))[0];
    },
    /** Whether it was saved: not over what another tab has saved since. */
    async save(name: string, draft: Draft): Promise<boolean> {
      const all = write();
      const known = (await asked(all.get(name))) as Draft | undefined;
      if ((known?.revision ?? 0) !== draft.revision - 1) return false;
      await asked(all.put(draft, name));
      return true;
    },
    async remove(name: string): Promise<void> {
      await asked(write().delete(name));
    },
  };
}

export type Drafts = Awaited<ReturnType<typeof draftsAt>>;

function opening(name: string): IDBOpenDBRequest {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  return request;
}

function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error());
  });
}
