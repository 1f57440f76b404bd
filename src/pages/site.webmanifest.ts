import type { APIRoute } from 'astro';
import { getPlan } from '../plan.ts';
import { to } from '../publication.ts';

/** What a phone shows of the site that somebody puts among the apps. */
export const GET: APIRoute = () => {
  const { site, about } = getPlan();
  const icons = [192, 512].map((width) => ({
    src: to(`/icon-${width}.png`),
    sizes: `${width}x${width}`,
    type: 'image/png',
    purpose: 'any maskable',
  }));
  return Response.json({
    name: site.name,
    description: about.lead,
    lang: 'vi',
    start_url: to('/'),
    scope: to('/'),
    display: 'minimal-ui',
    background_color: '#fbf7ee',
    theme_color: '#fbf7ee',
    icons,
  });
};
