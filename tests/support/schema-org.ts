import { createReadStream } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import Validator from '@adobe/structured-data-validator';
import jsonld from 'jsonld';

/** A JSON-LD graph as it stands in a page. */
export interface PageGraph {
  '@context': string;
  '@graph': { '@type': string }[];
}

/**
 * Finds what schema.org's own vocabulary does not allow in a graph. Relative addresses are
 * resolved first, as whoever reads JSON-LD does: the linter knows absolute ones only.
 */
export async function schemaOrgLinter(): Promise<
  (graph: PageGraph, base: string) => Promise<unknown[]>
> {
  const validator = new Validator(await vocabulary());
  return async (graph, base) => {
    const byType: Record<string, unknown[]> = {};
    for (const thing of resolved(graph, base)['@graph'])
      (byType[thing['@type']] ??= []).push({ '@context': graph['@context'], ...thing });
    return validator.validate({ jsonld: byType, microdata: {}, rdfa: {} });
  };
}

function resolved(graph: PageGraph, base: string): PageGraph {
  return JSON.parse(JSON.stringify(graph), (key, value: unknown) =>
    ['@id', 'item'].includes(key) && typeof value === 'string' ? new URL(value, base).href : value,
  ) as PageGraph;
}

/** The vocabulary in the shape of schema.org's own download. */
async function vocabulary(): Promise<object> {
  const file = fileURLToPath(import.meta.resolve('@vocabulary/schema/schema.nq'));
  const quads = await text(createReadStream(file));
  const triples = quads.replace(/ <http:\/\/schema\.org\/> \.$/gm, ' .');
  return jsonld.compact(await jsonld.fromRDF(triples, { format: 'application/n-quads' }), {
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    schema: 'http://schema.org/',
  });
}

/** Expands a graph as a reader of JSON-LD would, without asking schema.org for its context. */
export function expanded(graph: PageGraph, base: string): Promise<object[]> {
  return jsonld.expand(
    graph as never,
    {
      base,
      documentLoader: (url: string) =>
        Promise.resolve({
          contextUrl: undefined,
          documentUrl: url,
          document: { '@context': { '@vocab': 'https://schema.org/' } },
        }),
    } as never,
  ) as never;
}
