import type { APIRoute, GetStaticPaths } from 'astro';
import { getCitations } from '../../citations.ts';
import { formsText } from '../../lib/cite/all-forms.ts';
import { formats } from '../../lib/cite/formats.ts';

const files = { ...formats, txt: formsText };

/** The downloads of the whole and of every clause: RIS, BibTeX, CSL-JSON, and every form as text. */
export const getStaticPaths = (async () => {
  const { whole, clauses } = await getCitations();
  return [whole, ...clauses.values()].flatMap((citation) =>
    Object.entries(files).map(([extension, make]) => ({
      params: { file: `${citation.code}.${extension}` },
      props: { text: make(citation) },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
