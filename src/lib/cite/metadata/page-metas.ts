import { addressAt, type Publication } from '../../words/publication.ts';
import { pictured } from '../../plan/place.ts';
import { withoutNotes } from '../../read/markdown/notes.ts';
import { sharePath } from '../../read/reserved.ts';
import type { Doc, Plan } from '../../read/types.ts';

/** A `<meta>`: `property` for Open Graph, `name` for the rest. */
type Meta = { content: string } & Partial<Record<'name' | 'property', string>>;

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
  const { doc } = page;
  const address = publication.site ? addressAt(page.path, publication) : undefined;
  // Drawn by `src/pages/chia-se/`.
  const picture = address && doc && pictured(plan, doc);
  const date = doc?.changes[0]?.date;
  const language = doc?.language ?? 'vi';
  return [
    ...metas('property', {
      'og:title': withoutNotes(page.title),
      'og:type': page.path === '/' ? 'website' : 'article',
      'og:locale': 'vi_VN',
      'og:site_name': site.name,
      'og:url': address,
      'og:image': picture && addressAt(sharePath(picture.code), publication),
      'og:image:alt': picture && picture.title,
    }),
    ...metas('name', {
      'twitter:card': picture && 'summary_large_image',
      ...(doc && {
        citation_title: doc.title,
        citation_publication_date: date?.replaceAll('-', '/'),
        citation_language: language,
        citation_technical_report_institution: site.publisher,
        citation_public_url: address,
        'DC.title': doc.title,
        'DC.date': date,
        'DC.language': language,
        'DC.publisher': site.publisher,
        'DC.identifier': address,
      }),
    }),
  ];
}

/** Those that have something to say. */
function metas(attribute: 'name' | 'property', said: Record<string, string | undefined>): Meta[] {
  return Object.entries(said).flatMap(([name, content]) =>
    content ? [{ [attribute]: name, content }] : [],
  );
}
