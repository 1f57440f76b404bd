import { existsSync, readFileSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { contentDirectory } from './lib/content/content-directory.ts';
import { emptyLedger, ledgerFile, ledgerSchema, readLedger } from './lib/ledger/ledger.ts';
import { sectionFolders } from './lib/plan/groups.ts';
import * as schemas from './lib/plan/schemas.ts';

const directory = contentDirectory();

/** A list without ids becomes one entry per item, in order. */
const numbered = (text: string) =>
  Object.fromEntries(
    (parse(text) as Record<string, unknown>[]).map((item, index) => [
      String(index).padStart(4, '0'),
      item,
    ]),
  );
/** A file that is one thing becomes one entry. */
const single = (text: string) => ({ main: parse(text) as Record<string, unknown> });
const keyed = (text: string) => parse(text) as Record<string, Record<string, unknown>>;

// Each schema's fields are explained in `lib/plan/schemas.ts`.
export const collections = {
  sections: defineCollection({
    loader: glob({
      base: directory,
      pattern: `{${sectionFolders.join(',')}}/*.md`,
    }),
    schema: schemas.sectionSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: `${directory}/trang`, pattern: '*.mdx' }),
    schema: schemas.pageSchema,
  }),
  sources: defineCollection({
    loader: file(`${directory}/nguon.yaml`, { parser: keyed }),
    schema: schemas.sourceSchema,
  }),
  bodies: defineCollection({
    loader: file(`${directory}/co-quan.yaml`, { parser: keyed }),
    schema: schemas.bodySchema,
  }),
  terms: defineCollection({
    loader: file(`${directory}/thuat-ngu.yaml`, { parser: keyed }),
    schema: schemas.termSchema,
  }),
  matrix: defineCollection({
    loader: file(`${directory}/doi-chieu.yaml`, { parser: numbered }),
    schema: schemas.matrixSchema,
  }),
  timeline: defineCollection({
    loader: file(`${directory}/dong-thoi-gian.yaml`, { parser: keyed }),
    schema: schemas.eventSchema,
  }),
  contradictions: defineCollection({
    loader: file(`${directory}/mau-thuan.yaml`, { parser: numbered }),
    schema: schemas.contradictionSchema,
  }),
  series: defineCollection({
    loader: glob({ base: `${directory}/so-lieu`, pattern: '*.yaml' }),
    schema: schemas.seriesSchema,
  }),
  ledger: defineCollection({
    // A plan has no ledger until something of it was published.
    loader: () => {
      const path = `${directory}/${ledgerFile}`;
      return {
        main: existsSync(path) ? readLedger(readFileSync(path, 'utf8')) : emptyLedger,
      };
    },
    schema: ledgerSchema,
  }),
  site: defineCollection({
    loader: file(`${directory}/site.yaml`, { parser: single }),
    schema: schemas.siteSchema,
  }),
};
