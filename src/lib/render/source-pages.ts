import { pagesOf, type Part } from '../plan/parts.ts';
import { sourceKinds } from '../read/reserved.ts';
import type { SourceData } from '../read/schemas.ts';
import type { Plan } from '../read/types.ts';
import { bibliographyEntry, fullCitation } from './citation.ts';

/** The pages of the list of sources: by what they speak of, then by where they stand. */
export function sourcePages({ sources, pages }: Plan): Part<{ key: string; source: SourceData }>[] {
  const listed = Object.entries(sources).map(([key, source]) => ({
    ...{ key, source },
    where: bibliographyEntry(source).where,
  }));
  const collator = new Intl.Collator('vi');
  const sorted = sourceKinds.flatMap((kind) =>
    listed
      .filter(({ source }) => source.provenance === kind)
      .sort((a, b) => collator.compare(a.where, b.where)),
  );
  return pagesOf(
    pages.nguon!,
    sorted,
    ({ key, source }) => key.length + fullCitation(source).length,
  );
}
