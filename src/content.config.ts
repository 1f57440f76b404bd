import { defineCollection } from 'astro:content';
import { contentDirectory } from './lib/read/content-directory.ts';
import { contentLoader } from './lib/plan/content-loader.ts';

// What each file may hold stands in `lib/read/schemas.ts`, which the loader asks.
export const collections = {
  plan: defineCollection({ loader: contentLoader(contentDirectory()) }),
};
