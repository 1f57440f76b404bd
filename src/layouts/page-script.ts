import { markCurrentClause } from '../lib/cite/dialog/current-clause.ts';
import { startCiting } from '../lib/cite/dialog/cite.ts';
import { openNotesBeside } from '../lib/cite/dialog/note-beside.ts';
import { wakeOnTouch } from '../lib/search/client/boot.ts';
import print from '../styles/print.css?url';
import { closeMenuOnLeave } from './menu.ts';

// The one script of a page: a second one would be another request before its first view. What most
// pages have is here; what few have is fetched where its place stands.

/** What is started in the first place of a page that matches. */
const rare: Record<string, (place: HTMLElement) => Promise<unknown>> = {
  '.menu': async (place) => closeMenuOnLeave(place as HTMLDetailsElement),
  '[data-nearest]': async (place) =>
    (await import('../lib/search/client/not-found.ts')).offerNearest(place),
  '[data-offline]': async (place) =>
    (await import('../lib/publish/offline/read-offline.ts')).offerCopy(place),
  '[data-visits]': async (place) =>
    (await import('../components/show-visits.ts')).showVisits(place),
  '[data-indicators]': async (place) =>
    (await import('../components/narrow-table.ts')).startNarrowing(place),
  '.cite-forms': async (place) =>
    (await import('../lib/cite/dialog/cite-forms.ts')).addButtons(place),
  '[data-copied]': async () =>
    (await import('../lib/cite/dialog/quote-buttons.ts')).showQuoteButtons(),
  '[data-editor]': async (place) => (await import('../lib/edit/page/page.ts')).startEditor(place),
};

// Where a page was left is counted from its top: who comes back, or goes to a place in it and may
// come back from there, has it laid out as a whole.
const layOutWhole = () => document.documentElement.classList.add('whole');
const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (arrival?.type !== 'navigate' || arrival.name.includes('#')) layOutWhole();
addEventListener('hashchange', layOutWhole);
wakeOnTouch();
if (document.querySelector('.book, .indicators')) {
  startCiting();
  openNotesBeside();
  markCurrentClause();
}
for (const [mark, start] of Object.entries(rare)) {
  const place = document.querySelector<HTMLElement>(mark);
  if (place) void start(place);
}
// What is for paper comes when all else has come.
addEventListener('load', () => {
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { rel: 'stylesheet', media: 'print', href: print }));
});
