import { select, selectAll } from 'hast-util-select';
import { treeOf } from './reader.ts';

/** What a reference manager takes from a page. */
export interface Found {
  type: string | null;
  title: string | null;
  container?: string | null;
  institution: string | null;
  date: string | null;
  address: string | null;
}

/** The items Zotero reads first: one for each COinS span. */
export function coinsOf(html: string): Found[] {
  return selectAll('span.Z3988', treeOf(html)).map(({ properties }) => {
    const fields = new URLSearchParams(String(properties.title));
    return {
      type: fields.get('rft.type'),
      title: fields.get('rft.title'),
      container: fields.get('rft.source'),
      institution: fields.get('rft.publisher'),
      date: fields.get('rft.date'),
      address: fields.get('rft_id'),
    };
  });
}

/** The item Zotero makes of a page's metas when it holds no COinS. */
export function metasOf(html: string): Found {
  const tree = treeOf(html);
  const meta = (name: string) => {
    const content = select(`meta[name="${name}"]`, tree)?.properties.content;
    return typeof content === 'string' ? content : null;
  };
  const institution = meta('citation_technical_report_institution');
  return {
    type: institution ? 'report' : meta('citation_title') && 'article',
    title: meta('citation_title'),
    institution,
    date: meta('citation_publication_date'),
    address: meta('citation_public_url'),
  };
}

/** What Zotero's import takes from a file. */
export interface Imported {
  itemType: string | undefined;
  citationKey: string | undefined;
  title: string | undefined;
  websiteTitle: string | undefined;
  publisher: string | undefined;
  /** `2026-11-24` */
  date: string | undefined;
  accessDate: string | undefined;
  url: string | undefined;
  language: string | undefined;
  note: string | undefined;
}

/** As Zotero's RIS translator maps tags of a page of a site; a line without a tag goes on with the last. */
export function importedRis(text: string): Imported {
  const fields = new Map<string, string>();
  let last = '';
  for (const line of text.split('\n')) {
    const [, tag, value] = /^([A-Z][A-Z\d]) {1,2}- ?(.*)$/.exec(line) ?? [];
    if (tag) fields.set((last = tag), value!.trim());
    else if (line.trim()) fields.set(last, `${fields.get(last)} ${line.trim()}`);
  }
  const date = (tag: string) => fields.get(tag)?.split('/').slice(0, 3).join('-');
  return {
    itemType: fields.get('TY') === 'ELEC' ? 'webpage' : fields.get('TY'),
    citationKey: fields.get('ID'),
    title: fields.get('TI'),
    websiteTitle: fields.get('T2'),
    publisher: fields.get('PB'),
    date: date('DA'),
    accessDate: date('Y2'),
    url: fields.get('UR'),
    language: fields.get('LA'),
    note: fields.get('N1'),
  };
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** As Zotero's BibTeX translator reads one entry: values in braces, months as macros, escaped signs as signs. */
export function importedBib(text: string): Imported {
  const [, type, key] = /^@(\w+)\{([^\s,{}"#%~\\]+),/.exec(text) ?? [];
  const fields = new Map(
    [...text.matchAll(/^\t(\w+) = (?:\{(.*)\}|([a-z]+)),$/gm)].map(([, name, braced, macro]) => [
      name!,
      (name === 'url' ? braced : braced?.replace(/\\([&%$#_{}])/g, '$1')) ?? macro!,
    ]),
  );
  const padded = (value: string | number) => String(value).padStart(2, '0');
  const month = months.indexOf(fields.get('month') ?? '') + 1;
  return {
    itemType: type === 'online' ? 'webpage' : type,
    citationKey: key,
    title: fields.get('title'),
    websiteTitle: fields.get('booktitle'),
    publisher: fields.get('publisher'),
    date: month
      ? [fields.get('year'), padded(month), padded(fields.get('day') ?? '')].join('-')
      : undefined,
    accessDate: fields.get('urldate'),
    url: fields.get('url'),
    language: fields.get('language'),
    note: fields.get('note'),
  };
}
