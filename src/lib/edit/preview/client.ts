import type { ContentState } from './content-state.ts';
import { problemPanel, stateAddress, stateEvent } from './panel.ts';

/**
 * Shows the problems of the content over the page, and again at each change of it. Another page
 * altogether comes once pages can be made again, or no longer.
 */
async function show(): Promise<void> {
  const response = await fetch(stateAddress);
  const state = (await response.json()) as ContentState;
  if (state.readable !== !document.body.hasAttribute('data-unreadable')) return location.reload();
  const panel = problemPanel(state);
  for (const shown of document.querySelectorAll('[data-problems]')) shown.remove();
  if (panel) document.body.append(panel);
}

void show();
import.meta.hot?.on(stateEvent, () => void show());
// What was called out before there was somebody to hear it.
import.meta.hot?.on('vite:ws:connect', () => void show());
