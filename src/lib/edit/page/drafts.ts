import type { Written } from './engine.ts';

/** What is kept of a page's corrections: as JSON can say it. */
type Kept = Pick<Written, 'items' | 'note'>;

interface Draft {
  name: string;
  /** Rises with each saving: another tab that saved in between is seen by it. */
  revision: number;
  saved: string;
  kept: Kept;
}

/** Drafts of the first version lie in another: no form can show their shape. */
const store = 'corrections';
const newDraft = () => ({ name: crypto.randomUUID() as string, revision: 0 });

/**
 * Drafts in this browser, for one site and base path, of which the page goes on with one. Each rejects
 * when the browser keeps nothing.
 *
 * @param base the base path: two sites of one host keep theirs apart
 */
export async function draftsAt(base: string) {
  const database = await asked(opening(`quan-tri ${base}`));
  let own = newDraft();
  return {
    /** The latest draft with something in it, which the page goes on with. */
    async last(): Promise<Kept | undefined> {
      const all = database.transaction(store).objectStore(store);
      const drafts = await asked(all.getAll() as IDBRequest<Draft[]>);
      const [found] = drafts.sort((a, b) => b.saved.localeCompare(a.saved));
      if (!found?.kept.items.length) return undefined;
      own = found;
      return found.kept;
    },
    /**
     * Keeps corrections; with none the draft goes. Whether in the same draft as before: what another tab
     * has saved since stays, and a new one begins. Undefined where there was nothing to keep.
     */
    async save(kept: Kept, saved: string): Promise<boolean | undefined> {
      const isEmpty = !kept.items.length;
      if (isEmpty && !own.revision) return undefined;
      const all = database.transaction(store, 'readwrite').objectStore(store);
      const known = (await asked(all.get(own.name))) as Draft | undefined;
      const isOwn = (known?.revision ?? 0) === own.revision;
      const { name, revision } = isOwn ? own : newDraft();
      const draft = { name, revision: revision + 1, saved, kept };
      if (!isEmpty) await asked(all.put(draft, name));
      else if (isOwn) await asked(all.delete(name));
      own = isEmpty ? newDraft() : draft;
      return isOwn;
    },
  };
}

export type Drafts = Awaited<ReturnType<typeof draftsAt>>;

function opening(name: string): IDBOpenDBRequest {
  const request = indexedDB.open(name, 2);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  return request;
}

function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error());
  });
}
