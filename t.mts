import { readTree } from './src/lib/content/read-tree.ts';
import { checkContent } from './src/lib/checks/check.ts';
for (const p of checkContent(readTree('content'))) console.log(p);
const { section, withSample } = await import('./src/lib/checks/fixture.ts');
const md = (s: string) => { const t = withSample({ 'giai-phap/a.md': section('gp-1', s) }); console.log('---', JSON.stringify(s)); for (const p of checkContent(t)) console.log('   ', p.line - 14, p.rule, p.message, p.instead ? `\n        => ${p.instead}` : ''); };
for (const s of (await import('node:fs')).readFileSync('/tmp/h/slips.txt','utf8').split('\n====\n')) md(s.trimEnd());
