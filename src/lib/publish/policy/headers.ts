import { withBase } from '../../words/base-path.ts';
import { scriptPolicy } from '../../words/own-scripts.ts';

/** What every page says of itself and a server of every answer: of content policy (CSP 3). */
const directives = [
  "img-src 'self' data:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${scriptPolicy}`,
];

/** Pagefind compiles WebAssembly. */
export const scriptSources = ["'self'", "'wasm-unsafe-eval'"];

/** The policy in a page's `<meta>`, to which Astro adds scripts and the hashes of its styles. */
export const pageDirectives = ["default-src 'self'", ...directives];

/** The same as a header: what a page cannot say is added; its styles it knows alone. */
const contentPolicy = (ancestors: string) =>
  [
    ...directives,
    `script-src ${scriptSources.join(' ')}`,
    ...['connect', 'font', 'frame', 'manifest', 'media'].map((kind) => `${kind}-src 'self'`),
    `frame-ancestors ${ancestors}`,
  ].join('; ');

const forAYear = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Named by a hash of what they hold. */
const hashed = ['/_astro/*', '/pagefind/fragment/*', '/pagefind/index/*', '/pagefind/*.pf_meta'];

/** What is sent with the answers under a path, where one star stands for anything; a later line replaces. */
const rules: [path: string, headers: Record<string, string>][] = [
  [
    '/*',
    {
      'Content-Security-Policy': contentPolicy("'none'"),
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      // Browsers ask each time; what stands in front keeps it through a crowd or a fall.
      'Cache-Control': 'public, max-age=0, s-maxage=60, stale-if-error=86400',
    },
  ],
  // A sentence with its sources, made to be shown in pages of others.
  ['/nhung/*', { 'Content-Security-Policy': contentPolicy('*') }],
  // Asked for with a tag that changes with the content.
  ['/tim-kiem/*.txt', { 'Cache-Control': 'public, max-age=3600' }],
  ['/sw.js', { 'Cache-Control': 'no-cache' }],
  ...hashed.map((path): [string, Record<string, string>] => [path, forAYear]),
];

/** What a path of these rules means to a regular expression. */
const patternOf = (path: string, base: string) =>
  `^${withBase(path, base).replace(/[.+]/g, '\\$&').replace('*', '.*')}$`;

/** Whether the name of what stands at a path says what it holds: another text has another name. */
export function isHashed(path: string, base: string): boolean {
  return hashed.some((each) => new RegExp(patternOf(each, base)).test(path));
}

/** What is sent with an answer, path and header names as written; what an error is sent with, but its `Cache-Control`. */
export function headersAt(path: string, base: string): Record<string, string> {
  const applying = rules.filter(([each]) => new RegExp(patternOf(each, base)).test(path));
  return Object.assign({}, ...applying.map(([, headers]) => headers)) as Record<string, string>;
}

/**
 * The headers as a static host reads them, `_headers`. There two rules for one path are added up,
 * so that what a later one replaces is taken back first (`! Name`).
 */
export function headersFile(base: string): string {
  const lines = rules.flatMap(([path, headers], at) => [
    withBase(path, base),
    ...Object.entries(headers).flatMap(([name, value]) => [
      ...(at ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]),
  ]);
  return `${lines.join('\n')}\n`;
}

/**
 * The same for nginx, by the files it includes: values that depend on the path before its `server`
 * block, and in it what is sent, and where its page for errors stands; these say everything but how
 * long they may be kept.
 */
export function nginxHeaders(base: string): Record<string, string> {
  const [[, always], ...others] = rules as [(typeof rules)[0], ...typeof rules];
  const maps: string[] = [];
  const sent = Object.entries(always).map(([name, value]) => {
    const replacing = others.filter(([, headers]) => name in headers);
    // nginx takes the first that fits, and asks one question for what is answered alike.
    const lines = [...Map.groupBy(replacing, ([, headers]) => headers[name]!)]
      .map(([other, same]) => {
        const pattern = same.map(([path]) => patternOf(path, base)).join('|');
        return `"~${pattern}" "${other}";`;
      })
      .reverse();
    const variable = `$send_${name.toLowerCase().replaceAll('-', '_')}`;
    if (lines.length) maps.push(`map $uri ${variable} {`, `default "${value}";`, ...lines, '}');
    const onErrors = name === 'Cache-Control' ? '' : ' always';
    return `add_header ${name} ${lines.length ? variable : `"${value}"`}${onErrors};`;
  });
  const text = (lines: string[]) => `${lines.join('\n')}\n`;
  return {
    'header-values.conf': text(maps),
    'headers.conf': text([...sent, `set $not_found "${base}404.html";`]),
  };
}
