import { sourceId } from '../../read/reserved.ts';
import { displayDate } from '../../words/day.ts';
import { sourceNumbers } from './touched-units.ts';
import { copiedWords } from '../../words/vi.ts';

interface Place {
  /** The nearest heading that has an address, or part with a name of its own. */
  heading: Element;
  /** Title and address of the page: of the document itself inside the full text. */
  title: string;
  page: string;
  /** What the clause's data for reference managers says; undefined outside a clause. */
  data: URLSearchParams | undefined;
}

/**
 * The line that says where copied units are from: their sources, then this site at the address of
 * the one unit, else of what holds them all.
 */
export function copiedLine(units: HTMLElement[]): string {
  const places = units.map(placeOf);
  const numbers = units.map(sourceNumbers);
  const sources = [...new Set(numbers.flat())].map(sourceLine);
  const elsewhere = new Set(units.flatMap(({ dataset }) => dataset.nguonO ?? []));
  for (const path of elsewhere)
    sources.push(copiedWords.sourcesAt(new URL(path, document.baseURI).href));
  if (units.some(({ dataset }, at) => !numbers[at]!.length && !dataset.nguonO))
    sources.push(copiedWords.ofEditors);
  const one = (part: keyof Place) => new Set(places.map((place) => place[part])).size === 1;
  const [first] = places as [Place];
  const { heading, title, page, data } = first;
  const isClause = one('heading');
  const date = isClause && data?.get('rft.date');
  // What a row is about stands in a cell of its own.
  const row = units.length === 1 && units[0]!.querySelector('[scope=row]');
  const where = [
    one('page') && copiedWords.page(title),
    isClause && copiedWords[heading.closest('[data-code]') ? 'clause' : 'entry'](nameOf(heading)),
    row && copiedWords.row(textOf(row)),
    copiedWords.site(document.querySelector<HTMLMetaElement>('[property="og:site_name"]')!.content),
    date && copiedWords.dated(displayDate(date)),
    isClause ? addressOf(units, first) : one('page') ? page : here(),
  ];
  const retold = `${copiedWords.retold} ${where.filter(Boolean).join(', ')}`;
  return `${copiedWords.source}: ${[...sources, retold].join('; ')}`;
}

function placeOf(unit: Element): Place {
  const whole = unit.closest('.whole-doc')?.querySelector<HTMLAnchorElement>('h2 a');
  let around = unit;
  let heading: Element | null = null;
  while (!heading) {
    around = around.parentElement!;
    heading = around.matches('section[id][aria-label]')
      ? around
      : around.querySelector(
          ':scope > :is(h1, h2, figcaption)[id], :scope > header > :is(h2, h3)[id]',
        );
  }
  const coins = around.querySelector<HTMLElement>(':scope > .Z3988')?.title;
  return {
    heading,
    title: textOf(whole ?? document.querySelector('h1')!),
    page: whole?.href ?? here(),
    data: coins ? new URLSearchParams(coins) : undefined,
  };
}

/** As it is seen: in pieces where compounds are held together, without what is added for ears alone. */
function nameOf(heading: Element): string {
  const seen = heading.cloneNode(true) as Element;
  seen.querySelectorAll('.sr-only').forEach((added) => added.remove());
  return heading.getAttribute('aria-label') ?? textOf(seen);
}

/** Of the one unit of a clause or entry, else of the clause as it is cited. */
function addressOf([unit, ...more]: HTMLElement[], { heading, page, data }: Place): string {
  const alone = more.length ? undefined : unit;
  const cited = alone?.dataset.unit || (!alone?.id && data?.get('rft_id'));
  if (cited) return new URL(cited, document.baseURI).href;
  const id = alone?.id || heading.id;
  // In the full text ids begin with the code of their document, which has its own page.
  return `${page}#${page === here() ? id : id.replace(/^[^.]+\./, '')}`;
}

/** As the list of the page's sources has it. */
function sourceLine(number: number): string {
  const entry = document.getElementById(sourceId(number))!.cloneNode(true) as Element;
  entry.querySelectorAll('a:not(.source)').forEach((link) => link.remove());
  return textOf(entry).replace(/\.$/, '');
}

function here(): string {
  return document.querySelector<HTMLLinkElement>('[rel=canonical]')!.href;
}

function textOf({ textContent }: Node): string {
  return textContent!.replace(/\s+/g, ' ').trim();
}
