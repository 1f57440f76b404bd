import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../lib/read/files-in.ts';
import { withOwnPolicy } from '../lib/publish/policy/page-policy.ts';

/** Narrows the content policy of every page to what that page holds. */
export function pagePolicies(): AstroIntegration {
  return {
    name: 'page-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of filesIn(root)) {
          if (!file.endsWith('.html')) continue;
          const path = join(root, file);
          writeFileSync(path, withOwnPolicy(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}
