import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import astro from 'astro/package.json' with { type: 'json' };
import type { ContentTree } from '../../src/lib/read/read-tree.ts';
import { writeWithFolders } from '../../src/lib/read/stored-files.ts';

/** The Markdown of the sections, as any Astro project reads it: a title, and the text. */
function writeSections(folder: string, tree: ContentTree): void {
  for (const [file, text] of tree) {
    if (!/^[a-z-]+\/[a-z0-9-]+\.md$/.test(file)) continue;
    const title = /^title: (.*)$/m.exec(text)![1]!;
    writeWithFolders(
      join(folder, file),
      text.replace(/^---[^]*?\n---\n/, `---\ntitle: ${JSON.stringify(title)}\n---\n`),
    );
  }
}

function writeProject(root: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) writeWithFolders(join(root, file), text);
}

/** Astro with nothing of ours: a collection of the same files, and one page that renders each. */
export function bareAstro(root: string, tree: ContentTree): string {
  writeProject(root, {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': 'export default {};',
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { docs: defineCollection({ loader: glob({ base: './src/content/docs', pattern: '**/*.md' }) }) };
`,
    'src/pages/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('docs')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="vi"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><main><h1>{entry.data.title}</h1><Content /></main></body></html>
`,
  });
  writeSections(join(root, 'src/content/docs'), tree);
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return root;
}

/** Starlight with its search and one link in its sidebar, installed from the registry. */
export function starlight(root: string, tree: ContentTree): string {
  writeProject(root, {
    'package.json': JSON.stringify({
      type: 'module',
      dependencies: { astro: astro.version, '@astrojs/starlight': '^0.42.0' },
    }),
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Kế hoạch', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } }, sidebar: [{ label: 'Mục', link: '/giai-phap/' }] })] };
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  });
  writeSections(join(root, 'src/content/docs'), tree);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  return root;
}
