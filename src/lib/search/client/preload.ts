/** Asks for a file, once, so that whoever needs it later finds it here or on its way. */
export function preload(as: 'fetch' | 'script', href: string, priority = 'auto'): void {
  if (document.head.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement('link');
  link.rel = as === 'script' ? 'modulepreload' : 'preload';
  if (as === 'fetch') link.as = 'fetch';
  link.fetchPriority = priority as HTMLLinkElement['fetchPriority'];
  link.crossOrigin = 'anonymous';
  link.href = href;
  document.head.append(link);
}
