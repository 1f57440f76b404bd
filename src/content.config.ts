import { defineCollection } from 'astro:content';
import { contentDirectory } from './lib/content/content-directory.ts';
import { contentLoader } from './lib/content/content-loader.ts';

// What each file may hold stands in `lib/plan/schemas.ts`, which the loader asks.
export const collections = {
  plan: defineCollection({ loader: contentLoader(contentDirectory()) }),
};
