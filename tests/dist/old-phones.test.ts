import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What Chrome 80 has not, and `older-browsers.ts` does not lend. */
const newer =
  /\.(?:toSpliced|toReversed|with|findLast|findLastIndex|replaceAll|isWellFormed|union|difference|intersection)\(|structuredClone|Object\.(?:groupBy|hasOwn)\(|RegExp\.escape|Array\.fromAsync|Promise\.(?:any|withResolvers)/;

// The editor page asks for a browser of today.
const scripts = readdirSync('dist/_astro').filter((file) =>
  /^(?!checker-|page\.).*\.js$/.test(file),
);

describe('a script that readers get', () => {
  it.each(scripts)('calls nothing that phones of 2015 lack: %s', (file) => {
    expect(newer.exec(readFileSync(`dist/_astro/${file}`, 'utf8'))?.[0]).toBeUndefined();
  });
});
