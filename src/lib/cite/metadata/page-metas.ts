import { addressAt, type Publication } from '../../words/publication.ts';
import { pictured } from '../../plan/share.ts';
import { withoutNotes } from '../../read/markdown/notes.ts';
import { sharePath } from '../../read/reserved.ts';
import type { Doc, Plan } from '../../read/types.ts';

/** A `<meta>`: `property` for Open Graph, `name` for the rest. */
export type Meta = { content: string } & ({ name: string } | { property: string });

/**
 * Open Graph for a link shared in a message (https://ogp.me), and for a document the fields
 * that catalogues and reference managers read: Highwire's `citation_*` and Dublin Core
 * (https://www.dublincore.org/specifications/dublin-core/dcq-html/). Without an official
 * address no address is given, and without a publisher none is named.
 */
export function pageMetas(
  plan: Plan,
  page: { title: string; path: string; doc?: Doc | undefined },
  publication: Publication,
): Meta[] {
  const { site } = plan;
  const picture = page.doc && pictured(plan, page.doc);
  const address = publication.site ? addressAt(page.path, publication) : undefined;
  return [
    { property: 'og:title', content: withoutNotes(page.title) },
    { property: 'og:type', content: page.path === '/' ? 'website' : 'article' },
    { property: 'og:locale', content: 'vi_VN' },
    { property: 'og:site_name', content: site.name },
    ...(address ? [{ property: 'og:url', content: address }] : []),
    ...(address && picture ? pictureMetas(picture, publication) : []),
    ...(page.doc ? documentMetas(page.doc, site.publisher, address) : []),
  ];
}

/** Drawn by `src/pages/chia-se/`. */
function pictureMetas({ code, title }: Doc, publication: Publication): Meta[] {
  return [
    { property: 'og:image', content: addressAt(sharePath(code), publication) },
    { property: 'og:image:alt', content: title },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

function documentMetas(doc: Doc, publisher: string, address: string | undefined): Meta[] {
  const date = doc.changes[0]?.date;
  return [
    { name: 'citation_title', content: doc.title },
    ...(date ? [{ name: 'citation_publication_date', content: date.replaceAll('-', '/') }] : []),
    { name: 'citation_language', content: doc.language ?? 'vi' },
    ...(publisher ? [{ name: 'citation_technical_report_institution', content: publisher }] : []),
    ...(address ? [{ name: 'citation_public_url', content: address }] : []),
    { name: 'DC.title', content: doc.title },
    ...(date ? [{ name: 'DC.date', content: date }] : []),
    { name: 'DC.language', content: doc.language ?? 'vi' },
    ...(publisher ? [{ name: 'DC.publisher', content: publisher }] : []),
    ...(address ? [{ name: 'DC.identifier', content: address }] : []),
  ];
}
