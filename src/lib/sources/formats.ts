import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { formatNames } from '../ui/vi.ts';
import { addressNote, named, retoldForm } from './administrative.ts';
import type { Citation } from './clause-citation.ts';

// The plugin's TeX escapes lose Vietnamese marks (“biển” comes back as “biên”): write UTF-8.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

/** The fields of CSL-JSON used here (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export interface CslItem {
  id: string;
  type: 'report';
  title: string;
  issued: { 'date-parts': [number[]] };
  URL: string;
  language: 'vi';
  note: string;
  publisher?: string;
}

/**
 * The CSL-JSON item. It is a `report`, not `legislation`: what is cited is this site's
 * text resting on sources; nobody here has the signed decision. No author or publisher is
 * given while the site has none.
 */
export function cslItem(citation: Citation): CslItem {
  const { code, title, date, address, publisher, sources } = citation;
  const restingOn = sources.length > named ? [`Dựa trên: ${sources.join('; ')}.`] : [];
  return {
    id: code,
    type: 'report',
    title,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    URL: address,
    language: 'vi',
    note: [`${retoldForm(citation)}.`, ...restingOn, addressNote(citation)].join(' '),
    ...(publisher && { publisher }),
  };
}

/** What each download is called in its address, and how it is made. */
export const formats = { ris, bib, json } satisfies Record<keyof typeof formatNames, unknown>;

/** APA 7 in English, as the style's own rules give it. */
export function apaForm(citation: Citation): string {
  return formatted(cslItem(citation), 'bibliography', { template: 'apa', lang: 'en-US' });
}

function ris(citation: Citation): string {
  const wrapped = formatted(cslItem(citation), 'ris');
  // The plugin breaks lines within words and addresses, and Zotero joins them with a space.
  return `${wrapped.replace(/\n(?![A-Z][A-Z\d] {2}-)/g, '')} \n`;
}

function bib(citation: Citation): string {
  const item = cslItem(citation);
  const { title, note, publisher } = item;
  // Without `asciiOnly` the plugin escapes nothing at all.
  const escape = (text: string) => text.replace(/[&%$#_{}]/g, '\\$&');
  const escaped = {
    ...item,
    title: escape(title),
    note: escape(note),
    ...(publisher && { publisher: escape(publisher) }),
  };
  // Repeats `url`, but with a bare # that TeX refuses.
  return `${formatted(escaped, 'bibtex').replace(/^\thowpublished = .*\n/m, '')}\n`;
}

function json(citation: Citation): string {
  return `${JSON.stringify([cslItem(citation)], null, 2)}\n`;
}

function formatted(item: CslItem, format: string, options?: Record<string, unknown>): string {
  return new Cite(item, { generateGraph: false }).format(format, options).trim();
}
