import { transform, type Selector, type SelectorComponent } from 'lightningcss';
import type { BuiltPage } from './built-page.ts';

/**
 * Makes the styles of a page one, cut down to it: a selector that names a class or a `data-` attribute
 * which the page lacks is of other pages, and so is one that names an element beside such a name.
 * What only a script makes brings its own style (`addStyle`).
 *
 * @returns what does so; pages of the same names share the work
 */
export function styleCutter(): (page: BuiltPage) => BuiltPage {
  const known = new Map<string, string>();
  return (page) => {
    const { styles, names } = page;
    if (!styles.length) return page;
    const key = [...styles, ...[...names].sort()].join(' ');
    const css = known.get(key) ?? cut(styles.join(''), names);
    known.set(key, css);
    const last = styles.length - 1;
    const html = styles.reduce(
      (text, each, at) =>
        text.replace(`<style>${each}</style>`, () => (at < last ? '' : `<style>${css}</style>`)),
      page.html,
    );
    return { ...page, html, styles: [css] };
  };
}

/** The name that a part of a selector wants of a page; none where any page may come to have it. */
const wanted = (part: SelectorComponent) =>
  part.type === 'class'
    ? `.${part.name}`
    : part.type === 'attribute' && part.name.startsWith('data-')
      ? `[${part.name}]`
      : undefined;

function cut(css: string, names: ReadonlySet<string>): string {
  const fits = (selector: Selector): boolean => {
    const own = selector.flatMap((part) => wanted(part) ?? []);
    const tags = selector.flatMap((part) => (part.type === 'type' ? part.name : []));
    return (
      own.every((name) => names.has(name)) &&
      // A script may make an element of any kind, but none inside what the build made.
      (!own.length || tags.every((tag) => names.has(tag))) &&
      selector.every((part) => {
        const choices =
          part.type === 'pseudo-class' &&
          part.kind !== 'not' &&
          'selectors' in part &&
          part.selectors;
        return !choices || (choices as Selector[]).some(fits);
      })
    );
  };
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: { style: ({ value }) => (value.selectors.some(fits) ? undefined : []) },
      Selector: (selector) => (fits(selector) ? undefined : []),
    },
  });
  return (
    code
      .toString()
      .replaceAll(/@media[^{}]*\{\}/g, '')
      // Said twice by a library that adds what old browsers want.
      .replaceAll(/(?<=[{;])([^{};]+;)\1/g, '$1')
  );
}
