import type { Element } from 'hast';

/** Attributes that hold an address. */
const linkAttributes = ['href', 'src', 'action', 'formAction', 'poster', 'data'];
/** Attributes that hold several, each before its size. */
const setAttributes = ['srcSet', 'imageSrcSet'];

/** Relations that a browser follows only when asked to. */
const mereRelations =
  'alternate author canonical external help license me next nofollow noopener noreferrer prev search';

/** Every address that an element holds, as written. */
export function addressesOf({ properties }: Element): string[] {
  const texts = (names: string[]) =>
    names.flatMap((name) => {
      const value = properties[name];
      return typeof value === 'string' ? [value] : [];
    });
  const candidates = texts(setAttributes).flatMap((set) => set.split(','));
  return [
    ...texts(linkAttributes),
    ...candidates.map((each) => each.trim().split(/\s/)[0] ?? '').filter(Boolean),
  ];
}

/** Followed by who reads, not by the browser of itself. */
export function isMereLink({ tagName, properties }: Element): boolean {
  if (tagName !== 'link') return tagName === 'a' || tagName === 'area';
  const relations = Array.isArray(properties.rel) ? properties.rel : [];
  const mere = mereRelations.split(' ');
  return relations.length > 0 && relations.every((each) => mere.includes(String(each)));
}
