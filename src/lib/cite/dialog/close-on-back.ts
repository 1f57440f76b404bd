/** What an entry of the history is called by while a dialog stands over its page. */
const mark = { dialog: true };

/**
 * Lets the browser's way back close a dialog that covers a phone's whole screen, where a reader takes it
 * for a page: until it closes it is an entry of the history, which goes with it however it is closed.
 */
export function closeOnBack(dialog: HTMLDialogElement): void {
  // The page behind stays where it is: at an address with a fragment the browser would go there again.
  history.scrollRestoration = 'manual';
  history.pushState(mark, '');
  const returned = () => {
    dialog.close();
    // After the browser has looked whether to scroll.
    setTimeout(() => (history.scrollRestoration = 'auto'));
  };
  addEventListener('popstate', returned, { once: true });
  dialog.addEventListener('close', () => {
    if ((history.state as typeof mark | null)?.dialog) history.back();
  });
}
