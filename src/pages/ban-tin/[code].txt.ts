import type { APIRoute, GetStaticPaths } from 'astro';
import { scriptLengths, scriptParagraphs } from '../../lib/publish/outreach/script.ts';
import { getPlan } from '../../plan.ts';

/** Both scripts of a section as text, to be printed or pasted anywhere. */
export const getStaticPaths = (async () => {
  const { reading } = await getPlan();
  const sections = reading.filter(({ kind }) => kind === 'section');
  return sections.map(({ code }) => ({ params: { code } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const plan = await getPlan();
  const doc = plan.docs.get(params.code!)!;
  const scripts = scriptLengths.map((seconds) => scriptParagraphs(plan, doc, seconds));
  const text = scripts.map((paragraphs) => paragraphs.join('\r\n\r\n')).join('\r\n\r\n\r\n');
  return new Response(`\uFEFF${text}\r\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
