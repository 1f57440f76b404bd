import { editionsFolder } from '../../read/edition-names.ts';
import { readStoredFiles, type StoredFiles } from '../../read/stored-files.ts';

/** Whether a file's bytes hold what a file of its name is for, and nothing else. */
type Holds = (bytes: Buffer) => boolean;

const startsWith =
  (...magic: number[]): Holds =>
  (bytes) =>
    bytes.subarray(0, magic.length).equals(Buffer.from(magic));

const isText =
  (accepts: (text: string) => boolean): Holds =>
  (bytes) =>
    accepts(bytes.toString('utf8'));

/** What is served as it lies there, whichever plan is: `PUBLIC_DIR`, by default `public`. */
export function publicDirectory(): string {
  return process.env.PUBLIC_DIR || 'public';
}

/** Everything that is served as it lies: files of `public`, and the editions under their address. */
export function readServedFiles(editions: StoredFiles): StoredFiles {
  return new Map([
    ...readStoredFiles(publicDirectory()),
    ...[...editions].map(([file, bytes]) => [`${editionsFolder}/${file}`, bytes] as const),
  ]);
}

/** Files that are served as they lie in `public`: the name, and what it may hold. */
const served: [name: RegExp, holds: Holds][] = [
  [/^(?:favicon|icon)\.svg$/, isText(isDrawing)],
  [/^(?:favicon|icon|apple-touch-icon)(?:-[a-z0-9-]+)?\.png$/, startsWith(0x89, 0x50, 0x4e, 0x47)],
  [/^favicon\.ico$/, startsWith(0, 0, 1, 0)],
  [/^(?:site|manifest)\.webmanifest$/, isText(isManifest)],
];

/**
 * What a file of `public` may hold: undefined when no file of that name is served.
 *
 * @param file path inside `public`
 * @example
 * holdsOf('favicon.svg')?.(Buffer.from('<svg onload="a()"/>')) // false
 * holdsOf('trang.html') // undefined
 */
export function holdsOf(file: string): Holds | undefined {
  return served.find(([name]) => name.test(file))?.[1];
}

const shapes =
  'svg|g|defs|title|desc|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|linearGradient|radialGradient|stop|clipPath|mask';
const attribute = String.raw`\s+(?!on|href|style)[A-Za-z][A-Za-z-]*="[^"<&]*"`;
const drawing = new RegExp(
  String.raw`^(?:[^<&]|<(?:${shapes})(?:${attribute})*\s*/?>|</(?:${shapes})\s*>)*$`,
  'i',
);

/** Shapes alone: nothing that runs, loads, leads elsewhere or is read in two ways (entities, instructions). */
function isDrawing(text: string): boolean {
  return drawing.test(text) && !/url\(\s*[^#\s]/i.test(text);
}

/** Of this site alone: no address in it names another host, not by escapes either. */
function isManifest(text: string): boolean {
  return isJson(text) && !/\/\/|\\|"\s*[a-z][\w+.-]*:/i.test(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
