import { mostVisits, readVisits, type Visits } from '../lib/publish/hosting/visits.ts';
import { withBase } from '../lib/words/base-path.ts';
import { displayDate } from '../lib/words/day.ts';
import { element, setChildren } from '../lib/words/nodes.ts';
import { visitWords as words } from '../lib/words/visit-words.ts';

type Cell = Node | string;

/** Shows the figures that the server publishes; where they are none or odd, the page stays as it is. */
export async function showVisits(place: HTMLElement): Promise<void> {
  const { visits: address = '', base = '/' } = place.dataset;
  const visits = readVisits(await textAt(address).catch(() => ''));
  if (visits) setChildren(place, ...tables(visits, base));
}

/** No more of a file than may be read. */
async function textAt(address: string): Promise<string> {
  const { ok, body } = await fetch(address);
  if (!ok || !body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
    if (text.length > mostVisits) {
      await reader.cancel();
      return '';
    }
  }
}

function tables({ today, week, all, days, pages }: Visits, base: string): HTMLElement[] {
  const most = Math.max(...days.map(([, count]) => Number(count) || 0));
  const bar = (count: string | number) =>
    element('meter', {
      'aria-hidden': 'true',
      max: String(most || 1),
      value: String(Number(count) || 0),
    });
  const shown = (count: string | number) => count.toLocaleString('vi');
  return [
    table(words.totals, '', [
      [words.today, shown(today)],
      [words.week, shown(week)],
      [words.all, shown(all)],
    ]),
    table(
      words.byDay,
      words.day,
      days.map(([day, count]) => [displayDate(day), `${shown(count)} `, bar(count)]),
    ),
    table(
      words.byPage,
      words.page,
      pages.map(([path, title, count]) => [
        element('a', { href: withBase(path, base) }, title),
        shown(count),
      ]),
    ),
  ];
}

/** A table of views whose rows begin with their name; what follows the second cell stands in it too. */
function table(caption: string, named: string, rows: Cell[][]): HTMLElement {
  const heads = [
    named ? element('th', { scope: 'col' }, named) : element('td', {}),
    element('th', { scope: 'col' }, words.views),
  ];
  const body = rows.map(([name, ...rest]) =>
    element('tr', {}, element('th', { scope: 'row' }, name!), element('td', {}, ...rest)),
  );
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...body),
  );
}
