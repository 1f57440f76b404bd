import { Parser } from 'htmlparser2';

/** An element of a built page that has an id or an address. */
export interface BuiltElement {
  name: string;
  attributes: Record<string, string>;
  /** Where it begins in the page's text. */
  index: number;
}

/** What the last steps of a build ask of a page. */
export interface BuiltPage {
  /** Path inside the site. */
  file: string;
  html: string;
  elements: BuiltElement[];
  /** The code of each inline style, and of each inline script. */
  styles: string[];
  scripts: string[];
  /** The elements, `.classes` and `[data-…]` attributes it has. */
  names: Set<string>;
  /** Where what fills the first screen ends in the page's text, and the names until there; none where all may. */
  firstScreen: { end: number; names: Set<string> } | undefined;
}

/** What fills the first screen: all after it is laid out as it nears (`src/styles/shell.css`). */
const firstScreens = ['opening', 'board', 'clause'];

/** Attributes that hold an address. */
const linkAttributes = ['href', 'src', 'action', 'formaction', 'poster', 'data'];
/** Attributes that hold several, each before its size. */
const setAttributes = ['srcset', 'imagesrcset'];
const asked = ['id', ...linkAttributes, ...setAttributes];

/** Reads a page once, as a stream: no tree is built of it. */
export function readBuiltPage(file: string, html: string): BuiltPage {
  const elements: BuiltElement[] = [];
  const inline: Record<string, string[]> = { style: [], script: [] };
  const names = new Set<string>();
  let firstScreen: BuiltPage['firstScreen'];
  /** Of each element that is open, whether it fills the first screen. */
  const open: boolean[] = [];
  let code: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (asked.some((each) => each in attributes))
        elements.push({ name, attributes, index: parser.startIndex });
      names.add(name);
      const classes = attributes.class?.split(/\s+/) ?? [];
      for (const each of classes) names.add(`.${each}`);
      open.push(firstScreens.some((each) => classes.includes(each)));
      for (const each in attributes) if (each.startsWith('data-')) names.add(`[${each}]`);
      if (name === 'style' || (name === 'script' && !('src' in attributes))) code = '';
    },
    ontext(text) {
      if (code !== undefined) code += text;
    },
    onclosetag(name) {
      if (open.pop()) firstScreen ??= { end: parser.endIndex + 1, names: new Set(names) };
      if (code === undefined || !(name in inline)) return;
      inline[name]!.push(code);
      code = undefined;
    },
  });
  parser.end(html);
  const [styles, scripts] = [inline.style!, inline.script!];
  return { file, html, elements, styles, scripts, names, firstScreen };
}

/** Every address that an element holds, as written. */
export function addressesIn({ attributes }: BuiltElement): string[] {
  const texts = (names: string[]) => names.flatMap((name) => attributes[name] ?? []);
  const candidates = texts(setAttributes).flatMap((set) => set.split(','));
  return [
    ...texts(linkAttributes),
    ...candidates.map((each) => each.trim().split(/\s/)[0] ?? '').filter(Boolean),
  ];
}
