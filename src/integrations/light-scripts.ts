import { Visitor } from 'rolldown/utils';
import { parseAst, type Plugin } from 'vite';
import { oldest } from '../lib/words/older-browsers.ts';

/**
 * Loads a chunk with those it imports, as Vite's own helper does, whose care for style sheets and
 * nonces is ten times as long and of no use here: styles stand in the page.
 */
export function lightImports(base: string): Plugin {
  return {
    name: 'light-imports',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      return id === '\0vite/preload-helper.js'
        ? `export const __vitePreload = (load, files = []) => {
            for (const file of files)
              document.head.append(
                Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file }),
              );
            return load();
          }`
        : undefined;
    },
  };
}

/** Scripts in words that old phones read too, where Astro itself would write for the newest alone. */
export function forOldPhones(): Plugin {
  const build = { target: oldest, cssTarget: 'esnext' };
  return {
    name: 'for-old-phones',
    apply: 'build',
    configEnvironment: (name) => (name === 'client' ? { build } : undefined),
  };
}

/** Where in a text a name stands: of a method all of it, of a call its place. */
interface Named {
  name: string;
  start: number;
  end: number;
}

/**
 * Leaves out of a library's classes the methods that nothing calls: a bundler cannot, as any might be
 * called by a name made up at run time. Of minisearch that is two fifths.
 *
 * @param used the methods called from outside of it
 * @param never those it would call for what is never asked of it
 */
export function onlyUsed(library: RegExp, used: string[], never: string[]): Plugin {
  const handler = (code: string) => {
    const { methods, calls } = namesIn(code);
    const called = new Set(used);
    const unused = () => methods.filter(({ name }) => !called.has(name) || never.includes(name));
    // Each that is called calls others, until that is all.
    for (let size = -1; size !== called.size;) {
      size = called.size;
      const inUnused = unused();
      for (const call of calls)
        if (!inUnused.some(({ start, end }) => start < call.start && call.end < end))
          called.add(call.name);
    }
    return unused().reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
      code,
    );
  };
  return { name: 'only-used', enforce: 'pre', transform: { filter: { id: library }, handler } };
}

/** The methods of the classes in a text, in its order, and every name that is asked of something. */
function namesIn(code: string): Record<'methods' | 'calls', Named[]> {
  const methods: Named[] = [];
  const calls: Named[] = [];
  new Visitor({
    MethodDefinition({ kind, computed, key, start, end }) {
      if (kind !== 'constructor' && !computed && key.type === 'Identifier')
        methods.push({ name: key.name, start, end });
    },
    MemberExpression({ computed, property, start, end }) {
      if (!computed && property.type === 'Identifier')
        calls.push({ name: property.name, start, end });
    },
  }).visit(parseAst(code));
  return { methods, calls };
}
