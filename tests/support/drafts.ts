/** The drafts of the editor page, in the page: each opens them by itself, so that it can be sent there. */

/** Keeps every other from the drafts, until what is returned is called. */
export async function holdDrafts(): Promise<() => void> {
  const asked = indexedDB.open('quan-tri /');
  await new Promise((done) => (asked.onsuccess = done));
  const all = asked.result.transaction('corrections', 'readwrite').objectStore('corrections');
  let isHeld = true;
  const again = () => {
    if (isHeld) all.count().onsuccess = again;
  };
  again();
  return () => {
    isHeld = false;
  };
}

/** The words of each draft that is kept. */
export async function textsKept(): Promise<string[]> {
  const asked = indexedDB.open('quan-tri /');
  await new Promise((done) => (asked.onsuccess = done));
  const found = asked.result.transaction('corrections').objectStore('corrections').getAll();
  await new Promise((done) => (found.onsuccess = done));
  const drafts = found.result as { kept: { items: { values: { text: string } }[] } }[];
  return drafts.map(({ kept }) => kept.items[0]!.values.text);
}
