import { offlineWords } from '../../words/offline-words.ts';
import { ownScript } from '../../words/own-scripts.ts';
import { cacheOf, dayOfCopy, workerAddress, type Told } from './saved-copy.ts';

/** In milliseconds. */
const grace = 500;

/** Offers to keep the site on the device, where a browser can; nothing is kept before it is asked. */
export async function offerCopy(place: HTMLElement): Promise<void> {
  if (!('serviceWorker' in navigator && 'caches' in globalThis)) return;
  const base = place.dataset.offline!;
  const [save, remove] = place.querySelectorAll('button') as Iterable<HTMLButtonElement>;
  const [progress, count] = place.querySelector('.saving')!.children as Iterable<HTMLElement>;
  const status = place.querySelector('[role=status]')!;

  const show = async (words: string) => {
    const kept = await caches.has(cacheOf(base));
    const day = await dayOfCopy(base);
    status.textContent = words || (day ? offlineWords.saved(day) : '');
    progress!.parentElement!.hidden = true;
    save!.hidden = !!day;
    remove!.hidden = !kept;
  };
  const showProgress = ({ done, of }: { done: number; of: number }) => {
    Object.assign(progress!, { value: done, max: of });
    count!.textContent = offlineWords.saving(done, of);
  };
  save!.addEventListener('click', async () => {
    status.textContent = '';
    save!.hidden = remove!.hidden = true;
    progress!.parentElement!.hidden = false;
    await show(await saveCopy(base, showProgress));
    (save!.hidden ? remove : save)!.focus();
  });
  remove!.addEventListener('click', async () => {
    await removeCopy(base);
    await show(offlineWords.removed);
    save!.focus();
  });
  await show('');
  place.hidden = false;
}

/** Has the worker save everything; resolves with what went wrong, in words. */
async function saveCopy(
  base: string,
  told: (progress: { done: number; of: number }) => void,
): Promise<string> {
  let failure: string = offlineWords.failed;
  const hear = ({ data }: MessageEvent<Told>) => {
    if ('done' in data) told(data);
    else if (data.full) failure = offlineWords.full;
  };
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', hear);
  serviceWorker.startMessages();
  try {
    // One whose files the browser has thrown away would not save them again.
    await (await registrationAt(base))?.unregister();
    const options = { scope: base, updateViaCache: 'none' } as const;
    const { installing } = await serviceWorker.register(ownScript(workerAddress(base)), options);
    if (installing) await settled(installing);
  } catch {
    // The worker did not come, or is damaged: nothing is kept of it.
  }
  serviceWorker.removeEventListener('message', hear);
  return (await dayOfCopy(base)) ? '' : failure;
}

async function removeCopy(base: string): Promise<void> {
  await (await registrationAt(base))?.unregister();
  await caches.delete(cacheOf(base));
}

/** That of this site, not of another one at the root of the same host. */
async function registrationAt(base: string): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(base);
  return found && new URL(found.scope).pathname === base ? found : undefined;
}

/** Until a worker has saved everything, or has failed to. */
function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      // What it told before it ended may arrive after that is known.
      if (worker.state === 'redundant') setTimeout(resolve, grace);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
