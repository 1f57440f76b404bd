import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Replaces a text in every file that editors write. */
export function everywhere(directory: string, from: string | RegExp, to: string): void {
  for (const file of readdirSync(directory, { recursive: true, encoding: 'utf8' }))
    if (/\.(?:mdx?|yaml)$/.test(file)) {
      const path = join(directory, file);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
    }
}

/** Cuts a clause out of a file and returns its text without the heading. */
export function cutClause(directory: string, file: string, id: string): string {
  const path = join(directory, file);
  const match = new RegExp(`^## .*\\{#${id}\\}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(match, ''));
  return match.exec(text)![1]!;
}

/** Data without the units of withdrawn clauses: what rested on them alone goes, a body's words stay. */
function withoutUnits(data: Record<string, Record<string, unknown>>, gone: RegExp): typeof data {
  const kept = Object.entries(data).map(([id, entry]) => {
    const fields = Object.entries(entry).map(([key, value]) => {
      if (!Array.isArray(value) || !value.some((each) => gone.test(each))) return [key, value];
      const left = value.filter((each) => !gone.test(each));
      return [key, left.length || key === 'gaps' ? left : 'Chưa rõ.'];
    });
    return [id, Object.fromEntries(fields)] as const;
  });
  return Object.fromEntries(kept.filter(([, { gaps }]) => !Array.isArray(gaps) || gaps.length));
}

/** Takes the units of withdrawn clauses out of a data file. */
export function dropUnits(directory: string, file: string, gone: RegExp): void {
  const path = join(directory, file);
  writeFileSync(path, stringify(withoutUnits(parse(readFileSync(path, 'utf8')), gone)));
}
