/** Back leads to the same results at the same place: as many are loaded as there were. */
export async function restorePlace(
  list: HTMLElement,
  hasMore: () => boolean,
  showMore: () => Promise<void>,
): Promise<void> {
  const key = () => `cuon:${location.search}`;
  const [scroll = 0, count = 0] = (sessionStorage.getItem(key()) ?? '').split(',').map(Number);
  addEventListener('pagehide', () =>
    sessionStorage.setItem(key(), `${scrollY},${list.children.length}`),
  );
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!scroll || navigation?.type !== 'back_forward') return;
  while (list.children.length < count && hasMore()) await showMore();
  scrollTo(0, scroll);
}
