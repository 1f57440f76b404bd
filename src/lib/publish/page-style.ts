import {
  transform,
  type Rule,
  type Selector,
  type SelectorComponent,
  type Visitor,
} from 'lightningcss';
import type { BuiltPage } from './built-page.ts';

/**
 * Makes the styles of a page one, cut down to it: a selector that names a class or a `data-` attribute
 * which the page lacks is of other pages, and so is one that names an element beside such a name.
 * What the first screen has no use for stands behind that, so that its words come sooner.
 * What only a script makes brings its own style (`addStyle`).
 *
 * @returns what does so; pages of the same names share the work
 */
export function styleCutter(): (page: BuiltPage) => BuiltPage {
  const known = new Map<string, [first: string, later: string]>();
  return (page) => {
    const { styles, names, firstScreen } = page;
    if (!styles.length) return page;
    const key = [...styles, ...[names, firstScreen?.names ?? []].map(sorted)].join(' ');
    const [first, later] = known.get(key) ?? split(cut(styles.join(''), names), firstScreen?.names);
    known.set(key, [first, later]);
    const end = firstScreen?.end ?? 0;
    const last = styles.length - 1;
    const html = styles.reduce(
      (text, each, at) =>
        text.replace(`<style>${each}</style>`, () => (at < last ? '' : `<style>${first}</style>`)),
      page.html.slice(0, end) + laterStyle(later) + page.html.slice(end),
    );
    return { ...page, html, styles: later ? [first, later] : [first] };
  };
}

const sorted = (names: Iterable<string>) => [...names].sort().join(' ');

/** HTML allows a style in the body only within a drawing, where `<` has to be written as text (SVG 2, 6.6). */
const laterStyle = (css: string) =>
  css &&
  `<svg class="later"><style>${css.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</style></svg>`;

/** The name that a part of a selector wants of a page; none where any page may come to have it, unless `all` are asked for. */
const wanted = (part: SelectorComponent, all: boolean) =>
  part.type === 'class'
    ? `.${part.name}`
    : part.type === 'attribute' && (all || part.name.startsWith('data-'))
      ? `[${part.name}]`
      : undefined;

/** Whether a page of some names has what a selector wants; `all` also where it wants but elements or attributes. */
function fitting(names: ReadonlySet<string>, all = false): (selector: Selector) => boolean {
  const fits = (selector: Selector): boolean => {
    const own = selector.flatMap((part) => wanted(part, all) ?? []);
    const tags = selector.flatMap((part) => (part.type === 'type' ? part.name : []));
    return (
      own.every((name) => names.has(name)) &&
      // A script may make an element of any kind, but none inside what the build made.
      ((!all && !own.length) || tags.every((tag) => names.has(tag))) &&
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
  return fits;
}

const cut = (css: string, names: ReadonlySet<string>) => only(css, fitting(names));

/**
 * The style of the first screen, and the rest: of what stands behind it, of paper, old browsers,
 * readers' own colours, a pointer. Of two rules that ask for as much the one behind wins, whatever
 * their order was: one that is to win of what stands behind names a class of that.
 */
function split(
  css: string,
  names: ReadonlySet<string> | undefined,
): [first: string, later: string] {
  if (!names) return [css, ''];
  const fits = fitting(names, true);
  const isFirst = (selector: Selector) =>
    fits(selector) && !selector.some((part) => 'kind' in part && part.kind === 'hover');
  const left = (rule: Rule) => (isBehind(rule) ? [] : undefined);
  const first = only(css, isFirst, { Rule: { media: left, supports: left } });
  let waiting = 0;
  const later = only(css, (selector) => waiting > 0 || !isFirst(selector), {
    Rule(rule) {
      if (isBehind(rule)) waiting += 1;
      return rule.type === 'font-face' ? [] : undefined;
    },
    RuleExit(rule) {
      if (isBehind(rule)) waiting -= 1;
    },
  });
  // Layers count in the order in which they are first named.
  const layers = new Set(Array.from(css.matchAll(/@layer (\w+)/g), ([, name]) => name));
  const order = layers.size ? `@layer ${[...layers].join()};` : '';
  return [order + first, later && `.later{display:none}${later}`];
}

/**
 * The rules of a style with those of their selectors that are wanted; one without any goes.
 *
 * @param rules what else is asked of them: to be told of every one takes longer than all else
 */
function only(
  css: string,
  isWanted: (selector: Selector) => boolean,
  rules: Visitor<never> = {},
): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: { ...rules, Selector: (selector) => (isWanted(selector) ? undefined : []) },
  });
  return (
    withoutEmpty(code.toString())
      // Of a layer that is empty now the name is left.
      .replaceAll(/@layer [\w-]+;/g, (layer) => (css.includes(layer) ? layer : ''))
      // Said twice by a library that adds what old browsers want.
      .replaceAll(/(?<=[{;])([^{};]+;)\1/g, '$1')
  );
}

/** Whether a rule asks for paper, for what a browser can, or for the reader's own colours, which come last. */
const isBehind = (rule: Rule) =>
  rule.type === 'supports' ||
  (rule.type === 'media' &&
    rule.value.query.mediaQueries.every(
      ({ mediaType, condition }) =>
        mediaType === 'print' ||
        (condition?.type === 'feature' && condition.value.name === 'forced-colors'),
    ));

function withoutEmpty(css: string): string {
  const left = css.replaceAll(/@(?:media|supports|layer)[^{};]*\{\}/g, '');
  return left === css ? css : withoutEmpty(left);
}
