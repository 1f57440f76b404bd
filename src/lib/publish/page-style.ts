import { transform, type Selector } from 'lightningcss';
import type { BuiltPage } from './built-page.ts';

/**
 * Makes the styles of a page one, cut down to it: a rule that names a class or a `data-` attribute
 * which the page lacks is of other pages. What only a script makes brings its own style (`addStyle`).
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

function cut(css: string, names: ReadonlySet<string>): string {
  const fits = (selector: Selector): boolean =>
    selector.every((part) => {
      if (part.type === 'class' || (part.type === 'attribute' && part.name.startsWith('data-')))
        return names.has(part.name);
      const choices =
        part.type === 'pseudo-class' &&
        part.kind !== 'not' &&
        'selectors' in part &&
        part.selectors;
      return !choices || (choices as Selector[]).some(fits);
    });
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: { Rule: { style: ({ value }) => (value.selectors.some(fits) ? undefined : []) } },
  });
  return code.toString().replaceAll(/@media[^{}]*\{\}/g, '');
}
