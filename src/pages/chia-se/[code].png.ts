import type { APIRoute, GetStaticPaths } from 'astro';
import { pictured } from '../../lib/plan/place.ts';
import { sharePng } from '../../lib/publish/share/share-png.ts';
import { shareText } from '../../lib/publish/share/share-text.ts';
import { getPlan } from '../../plan.ts';
import { publication } from '../../publication.ts';

/** The picture of each page that has one; without an official address no messenger asks for it. */
export const getStaticPaths = (() => {
  const plan = getPlan();
  const docs = publication.site ? plan.reading.map((doc) => pictured(plan, doc)?.code) : [];
  return [...new Set(docs)].map((code) => ({ params: { code } }));
}) satisfies GetStaticPaths;

/** A dot of paper: a picture that cannot be drawn keeps nobody from publishing. */
const blank =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4/f0dAAXxAveHQPHXAAAAAElFTkSuQmCC';

export const GET: APIRoute = async ({ params }) => {
  const plan = getPlan();
  const kept = `${process.env.CACHE_DIR || '.build/cache'}/chia-se`;
  const picture = await sharePng(shareText(plan, plan.docs.get(params.code!)!), kept).catch(
    (error: unknown) => {
      console.error(`chia-se/${params.code}.png: ${String(error)}`);
      return new Uint8Array(Buffer.from(blank, 'base64'));
    },
  );
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
};
