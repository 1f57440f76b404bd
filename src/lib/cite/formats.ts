import { addressNote, named, retoldForm } from './administrative.ts';
import type { Citation } from './clause-citation.ts';

/**
 * The CSL-JSON item (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). It is a page of this site, not `legislation`: what is cited is this site's
 * text resting on sources; nobody here has the signed decision. No author or publisher is
 * given while the site has none.
 */
export function cslItem(citation: Citation) {
  const { code, title, date, address, publisher, sources, siteName, accessed } = citation;
  // No address in a text that TeX reads: it makes a dash of two hyphens.
  const retold = retoldForm({ ...citation, originals: [] });
  const restingOn = sources.length > named ? [`Dựa trên: ${sources.join('; ')}.`] : [];
  return {
    id: code,
    type: 'webpage',
    title,
    'container-title': siteName,
    ...(publisher && { publisher }),
    issued: dateOf(date),
    ...(accessed && { accessed: dateOf(accessed) }),
    URL: address,
    language: 'vi',
    note: [`${retold}.`, ...restingOn, addressNote(citation)].join(' '),
  };
}

function dateOf(day: string) {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/**
 * RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), a line a field: readers join broken
 * lines with a space, and would tear words and addresses.
 */
export function ris(citation: Citation): string {
  const { id, title, publisher, URL, note } = cslItem(citation);
  const { date, accessed, siteName } = citation;
  const fields = {
    TY: 'ELEC',
    ID: id,
    TI: title,
    T2: siteName,
    PB: publisher,
    PY: date.slice(0, 4),
    DA: date.replace(/-/g, '/'),
    Y2: accessed?.replace(/-/g, '/'),
    LA: 'vi',
    N1: note,
    UR: URL,
  };
  return [...given(fields).map(([tag, value]) => `${tag}  - ${value}\n`), 'ER  - \n'].join('');
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A BibTeX entry: `@online` of biblatex, which BibTeX's own styles set as `@misc`. In UTF-8, since
 * TeX escapes lose Vietnamese marks; the month is the macro that every style knows.
 */
export function bib(citation: Citation): string {
  const { id, title, publisher, URL, note } = cslItem(citation);
  const [year, month, day] = citation.date.split('-');
  const escaped = (text: string) => `{${text.replace(/[&%$#_{}]/g, '\\$&')}}`;
  const fields = {
    title: escaped(title),
    booktitle: escaped(citation.siteName),
    publisher: publisher && escaped(publisher),
    year: `{${year}}`,
    month: months[Number(month) - 1],
    day: `{${Number(day)}}`,
    url: `{${URL}}`,
    urldate: citation.accessed && `{${citation.accessed}}`,
    language: '{vi}',
    note: escaped(note),
  };
  const lines = given(fields).map(([name, value]) => `\t${name} = ${value},\n`);
  return `@online{${id},\n${lines.join('')}}\n`;
}

function given(fields: Record<string, string | undefined>): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : []));
}

export function json(citation: Citation): string {
  return `${JSON.stringify([cslItem(citation)])}\n`;
}

const dayInEnglish = new Intl.DateTimeFormat('en-US', {
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});

/** APA 7 in English, as its style gives a page of a site. */
export function apaForm({ title, date, publisher, siteName, address }: Citation): string {
  const day = dayInEnglish.format(new Date(`${date}T00:00:00Z`));
  const when = `(${date.slice(0, 4)}, ${day})`;
  // A stop before the closing mark, and none after another.
  const stopped = title.replace(/^(.*[^.!?”])(”?)$/, '$1.$2');
  const head = publisher ? `${publisher}. ${when}. ${stopped}` : `${stopped} ${when}.`;
  return `${head} ${siteName}. ${address}`;
}
