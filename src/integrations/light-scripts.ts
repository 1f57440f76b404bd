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

/** Writes modules of a library anew, before anything else reads them. */
const rewriting = (
  name: string,
  id: RegExp,
  handler: (code: string, id: string) => string | Promise<string>,
): Plugin => ({ name, enforce: 'pre', transform: { filter: { id }, handler } });

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
  return rewriting('only-used', library, (code) => {
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
  });
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

/** What tldts keeps of the Public Suffix List: a tree whose edges are labels, laid out in arrays. */
interface Suffixes {
  nodeFlags: ArrayLike<number>;
  edgeStart: ArrayLike<number>;
  edgeLength: ArrayLike<number>;
  edgeChild: ArrayLike<number>;
  labelText: string;
  rulesRoot: number;
  exceptionsRoot: number;
}

/** Of a registry, in the flags of a node. */
const ofRegistry = 1;

/** Leaves out of tldts the suffixes of companies and those of three labels (cities of Japan): three fifths of its list. */
export function registriesOnly(): Plugin {
  return rewriting('registries-only', /\/tldts\/.*\/data\/trie\.js$/, async (_code, id) =>
    Object.entries(kept((await import(id)) as Suffixes))
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n'),
  );
}

function kept(all: Suffixes): Suffixes {
  const { nodeFlags, edgeStart, edgeLength, edgeChild, labelText } = all;
  const starts = Array.from(edgeLength).map(() => 0);
  for (let edge = 1; edge < starts.length; edge += 1)
    starts[edge] = starts[edge - 1]! + edgeLength[edge - 1]!;
  const edgesOf = (node: number) =>
    starts.slice(edgeStart[node], edgeStart[node + 1]).map((_, at) => edgeStart[node]! + at);
  const isKept = (node: number): boolean =>
    (nodeFlags[node]! & ofRegistry) > 0 || edgesOf(node).some((edge) => isKept(edgeChild[edge]!));
  const roots = [all.rulesRoot, all.exceptionsRoot];
  const asked = new Set([...roots, ...roots.flatMap(edgesOf).map((edge) => edgeChild[edge]!)]);
  const nodes = Array.from(nodeFlags, (_, node) =>
    asked.has(node) ? edgesOf(node).filter((edge) => isKept(edgeChild[edge]!)) : [],
  );
  const edges = nodes.flat();
  let count = 0;
  return {
    ...all,
    nodeFlags: Array.from(nodeFlags),
    edgeStart: [0, ...nodes.map(({ length }) => (count += length))],
    edgeLength: edges.map((edge) => edgeLength[edge]!),
    edgeChild: edges.map((edge) => edgeChild[edge]!),
    labelText: edges
      .map((edge) => labelText.slice(starts[edge], starts[edge]! + edgeLength[edge]!))
      .join(''),
  };
}

/** Leaves out of a library modules that are imported and never asked, by their names. */
export function neverAsked(modules: RegExp): Plugin {
  return rewriting('never-asked', modules, (code) =>
    [...code.matchAll(/^export (?:default|(?:const|function) (\w+))/gm)]
      .map(([, name]) => `export ${name ? `const ${name} =` : 'default'} () => undefined;`)
      .join('\n'),
  );
}
