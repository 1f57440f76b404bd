import type { APIRoute, GetStaticPaths } from 'astro';
import { pressPictures } from '../../lib/publish/outreach/pictures.ts';
import { pictureFaces } from '../../lib/publish/share/faces.ts';
import { getPlan, once } from '../../plan.ts';

/** The pictures that the press may use. */
export const getStaticPaths = (async () =>
  pressPictures(await getPlan()).map(({ name }) => ({
    params: { picture: name },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { measures } = once('faces of pictures', pictureFaces);
  const found = pressPictures(await getPlan()).find(({ name }) => name === params.picture)!;
  return new Response(found.svg(measures), { headers: { 'Content-Type': 'image/svg+xml' } });
};
