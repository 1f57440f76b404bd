import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';

/** What a reference manager takes from a page. */
export interface Found {
  type: string | null;
  title: string | null;
  institution: string | null;
  date: string | null;
  address: string | null;
}

/** The items Zotero reads first: one for each COinS span. */
export function coinsOf(html: string): Found[] {
  return selectAll('span.Z3988', fromHtml(html)).map(({ properties }) => {
    const fields = new URLSearchParams(String(properties.title));
    return {
      type: fields.get('rft.genre'),
      title: fields.get('rft.btitle'),
      institution: fields.get('rft.aucorp'),
      date: fields.get('rft.date'),
      address: fields.get('rft_id'),
    };
  });
}

/** The item Zotero makes of a page's metas when it holds no COinS. */
export function metasOf(html: string): Found {
  const tree = fromHtml(html);
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
