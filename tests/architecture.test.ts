import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../src/lib/read/files-in.ts';

const guide = readFileSync('docs/kien-truc.md', 'utf8');
const rooms = [...guide.matchAll(/^\d+\. \*\*\[(\w+)\]/gm)].map(([, room]) => room!);

/** What lint says of a file with some text, were it there. */
async function refusals(filePath: string, text: string): Promise<string[]> {
  const [result] = await new ESLint().lintText(text, { filePath });
  return result!.messages.map(({ ruleId }) => ruleId ?? '');
}

/** The modules of src/lib with their texts; tests look from outside, samples and fixtures are made by the whole check. */
const modules = new Map(
  filesIn('src/lib')
    .filter((file) => /(?<!\.test|fixture)\.ts$/.test(file) && !file.startsWith('check/samples/'))
    .map((file) => [`src/lib/${file}`, readFileSync(`src/lib/${file}`, 'utf8')] as const),
);

/** The modules that import themselves by way of others; a type is no import. Lint takes a hundred times as long. */
function circlesIn(texts: ReadonlyMap<string, string>): string[] {
  const from = /^(?:import|export) (?!type )(?:[^'";]*? from )?'(\.[^']+)'/gm;
  const imports = new Map(
    [...texts].map(([file, text]) => [
      file,
      Array.from(text.matchAll(from), ([, path]) => join(dirname(file), path!)),
    ]),
  );
  const reached = (file: string, all = new Set<string>()): Set<string> => {
    for (const next of imports.get(file) ?? []) if (!all.has(next)) reached(next, all.add(next));
    return all;
  };
  return [...texts.keys()].filter((file) => reached(file).has(file));
}

describe('the rooms of src/lib', () => {
  it('are all followed by docs/kien-truc.md', () => {
    expect([...rooms].sort()).toEqual(readdirSync('src/lib').sort());
    expect(rooms.length).toBeLessThanOrEqual(10);
  });

  it.each(rooms)('never import a later one, as the README of %s/ says', (room) => {
    const readme = readFileSync(`src/lib/${room}/README.md`, 'utf8');
    const [, never = ''] = /^- Never imports: (.+)$/m.exec(readme) ?? [];
    const later = rooms.slice(rooms.indexOf(room) + 1);
    expect([...never.matchAll(/`(\w+)\/`/g)].map(([, each]) => each)).toEqual(later);
  });

  it('are refused an arrow against the stream, one to the pages and a circle', async () => {
    const late = "import '../edit/channels.ts';\n";
    expect(await refusals('src/lib/words/day.ts', late)).toContain('import-x/no-restricted-paths');
    const page = "import '../../plan.ts';\n";
    expect(await refusals('src/lib/edit/channels.ts', page)).toContain(
      'import-x/no-restricted-paths',
    );
    const circle = "import { Memory } from './load.ts';\nexport const made = Memory;\n";
    const withCircle = new Map(modules).set('src/lib/plan/stand-ins.ts', circle);
    expect(circlesIn(withCircle)).toContain('src/lib/plan/stand-ins.ts');
    expect(circlesIn(modules)).toEqual([]);
  });
});

describe.each(['docs/kien-truc.md', 'README.md'])('%s', (document) => {
  const folders = 'src public tests bench content deploy docs .ci .github .vscode'.split(' ');
  const files = folders.flatMap((folder) => filesIn(folder).map((file) => `${folder}/${file}`));
  const all = [...files, ...readdirSync('.')];
  const named = readFileSync(document, 'utf8').matchAll(
    /`((?:[\w*.[\]-]+\/)*[\w*.[\]-]+(?:\/|\.(?:ts|mjs|astro|yaml|mdx?|tsv|txt|css)))`/g,
  );

  it('names files and folders that are there', () => {
    const paths = [...new Set(Array.from(named, ([, path]) => path!))];
    expect(paths.length).toBeGreaterThan(20);
    const formerly = 'public/phien-ban/';
    const missing = paths.filter((path) => {
      const pattern = new RegExp(`(?:^|/)${RegExp.escape(path).replaceAll('\\*', '[^/]*')}`);
      return path !== formerly && !all.some((file) => pattern.test(file));
    });
    expect(missing).toEqual([]);
  });
});
