import { expect, it } from 'vitest';
import { headersFile, nginxHeaders, pageDirectives } from './headers.ts';

/** What is sent with a path, as a static host that joins its rules reads `_headers`. */
function ofFile(text: string, path: string): Record<string, string> {
  const sent = new Map<string, string>();
  let applies = false;
  for (const line of text.split('\n').filter(Boolean)) {
    const [, taken, name, value] = /^ {2}(?:! (\S+)|(\S+): (.+))$/.exec(line) ?? [];
    if (line.startsWith('/')) applies = matches(line, path);
    else if (applies && taken) sent.delete(taken);
    else if (applies) sent.set(name!, [sent.get(name!), value!].filter(Boolean).join(', '));
  }
  return Object.fromEntries(sent);
}

function matches(pattern: string, path: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return path === pattern;
  return path.startsWith(before) && path.slice(before.length).endsWith(after);
}

/** The same of what nginx includes: values that are sent, or stand in a map where the first that fits counts. */
function ofNginx(files: Record<string, string>, path: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [, name, value, lines] of files['header-values.conf']!.matchAll(
    /^map \$uri (\$\w+) \{\ndefault "(.*)";\n([^}]+)\}$/gm,
  )) {
    const others = [...lines!.matchAll(/^"~(.+)" "(.*)";$/gm)];
    const first = others.find(([, pattern]) => new RegExp(pattern!).test(path));
    values[name!] = first?.[2] ?? value!;
  }
  const sent = files['headers.conf']!.matchAll(
    /^add_header (\S+) (?:"([^"]*)"|(\$\w+))(?: always)?;$/gm,
  );
  return Object.fromEntries(
    [...sent].map(([, name, value, variable]) => [name, value ?? values[variable!]]),
  );
}

const paths =
  '/ /khac/ /gp-2/ /404.html /nhung/gp-2.ket-qua.k7f3/ /nhungx/ /sw.js /con/sw.js /_astro/a.b.js /tim-kiem/tra-loi.txt /tim-kiem/ /pagefind/fragment/a.pf_fragment /pagefind/pagefind.js'.split(
    ' ',
  );

it.each(['/', '/thu/'])('says the same to a static host and to nginx, under %s', (base) => {
  const own = paths.map((path) => base + path.slice(1));
  for (const path of own)
    expect(ofNginx(nginxHeaders(base), path), path).toEqual(ofFile(headersFile(base), path));
});

it('lets only what is made for it stand in a frame of others, and only named files be kept', () => {
  const of = (path: string) => ofFile(headersFile('/'), path);
  expect(of('/gp-2/')['Content-Security-Policy']).toMatch(/; frame-ancestors 'none'$/);
  expect(of('/nhung/a/')['Content-Security-Policy']).toMatch(/; frame-ancestors \*$/);
  expect(of('/_astro/a.js')['Cache-Control']).toContain('immutable');
  expect(of('/')['Cache-Control']).toBe('public, max-age=0, s-maxage=60, stale-if-error=86400');
});

it('says as a header all of what a page says of itself but its styles', () => {
  const header = ofFile(headersFile('/'), '/')['Content-Security-Policy']!.split('; ');
  expect(header).toEqual(expect.arrayContaining(pageDirectives.slice(1)));
  expect(header.join()).not.toMatch(/unsafe-inline|'unsafe-eval|default-src|style-src/);
});
