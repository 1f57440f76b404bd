import type { APIRoute, GetStaticPaths } from 'astro';
import { getCitations } from '../../../citations.ts';

/** What the cite control of a page makes its forms of, loaded when asked for. */
export const getStaticPaths = (async () => {
  const { pages } = await getCitations();
  return [...pages].map(([code, page]) => ({ params: { code }, props: { page } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props.page));
