import type { BuiltElement } from '../../publish/built-page.ts';

/** Relations that a browser follows only when asked to. */
const mereRelations =
  'alternate author canonical external help license me next nofollow noopener noreferrer prev search';

/** Followed by who reads, not by the browser of itself. */
export function isMereLink({ name, attributes }: BuiltElement): boolean {
  if (name !== 'link') return name === 'a' || name === 'area';
  const relations = (attributes.rel ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const mere = mereRelations.split(' ');
  return relations.length > 0 && relations.every((each) => mere.includes(each));
}
