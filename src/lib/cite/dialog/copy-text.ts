/** Puts text on the clipboard; false where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The older way, which also works on a page not served over HTTPS. */
function copyBySelection(text: string): boolean {
  const holder = document.createElement('textarea');
  holder.value = text;
  holder.readOnly = true;
  const focused = document.activeElement as HTMLElement | null;
  document.body.append(holder);
  holder.select();
  const done = document.execCommand('copy');
  holder.remove();
  focused?.focus();
  return done;
}
