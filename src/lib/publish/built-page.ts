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
  /** The elements, `.classes` and `[attributes]` it has. */
  names: Set<string>;
  /** Where what fills the first screen ends in the page's text, and the names until there; none where all may. */
  firstScreen: { end: number; names: Set<string> } | undefined;
}

/** What ends the first screen by its end, and by its beginning: what follows is laid out as it nears (`src/styles/shell.css`). */
const firstScreens = { until: ['opening', 'board'], before: 'clause' };

const linkAttributes = ['href', 'src', 'action', 'formaction', 'poster', 'data'];
/** Several addresses, each before its size. */
const setAttributes = ['srcset', 'imagesrcset'];
const asked = ['id', ...linkAttributes, ...setAttributes];

/** Reads a page once, as a stream: no tree is built of it. */
export function readBuiltPage(file: string, html: string): BuiltPage {
  const elements: BuiltElement[] = [];
  const inline: Record<string, string[]> = { style: [], script: [] };
  const names = new Set<string>();
  let firstScreen: BuiltPage['firstScreen'];
  const endFirstScreen = (end: number) => (firstScreen ??= { end, names: new Set(names) });
  /** Of each element that is open, whether the first screen ends with it. */
  const open: boolean[] = [];
  let code: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (asked.some((each) => each in attributes))
        elements.push({ name, attributes, index: parser.startIndex });
      const classes = attributes.class?.split(/\s+/) ?? [];
      if (classes.includes(firstScreens.before)) endFirstScreen(parser.startIndex);
      open.push(firstScreens.until.some((each) => classes.includes(each)));
      names.add(name);
      for (const each of classes) names.add(`.${each}`);
      for (const each in attributes) names.add(`[${each}]`);
      if (name === 'style' || (name === 'script' && !('src' in attributes))) code = '';
    },
    ontext(text) {
      if (code !== undefined) code += text;
    },
    onclosetag(name) {
      if (open.pop()) endFirstScreen(parser.endIndex + 1);
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
