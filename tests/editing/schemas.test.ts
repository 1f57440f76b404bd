import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/lib/read/yaml.ts';
import { fileSchemas, jsonSchemaText } from '../../src/lib/read/json-schemas.ts';
import { errorsAgainst } from '../support/json-schema.ts';

/** What a content file declares: its front matter when it is Markdown. */
function declared(file: string): unknown {
  const text = readFileSync(`content/${file}`, 'utf8');
  const yaml = /\.mdx?$/.test(file) ? /^---\n([\s\S]*?)\n---\n/.exec(text)![1]! : text;
  return readYaml(yaml, file).value;
}

describe.each(fileSchemas.map((each) => [each.name, each] as const))('schema %s', (_, schema) => {
  const files = globSync(schema.files, { cwd: 'content' });

  it('is what `npm run schemas` writes', () => {
    expect(readFileSync(`docs/schemas/${schema.name}.schema.json`, 'utf8')).toBe(
      jsonSchemaText(schema),
    );
  });

  it('accepts every file it describes', () => {
    expect(files).not.toEqual([]);
    for (const file of files)
      expect(errorsAgainst(jsonSchemaText(schema), declared(file)), file).toEqual([]);
  });

  it('refuses a key that the schema does not have, wherever it stands', () => {
    for (const spoilt of withStrayKey(declared(files[0]!)))
      expect(errorsAgainst(jsonSchemaText(schema), spoilt)).not.toEqual([]);
  });

  it('helps with every key in a Vietnamese sentence', () => {
    expect(keysWithoutHelp(JSON.parse(jsonSchemaText(schema)))).toEqual([]);
  });
});

it('every data file of the content has a schema', () => {
  const described = fileSchemas.flatMap(({ files }) => globSync(files, { cwd: 'content' }));
  const exclude = ['phien-ban/**'];
  const all = globSync('**/*.{md,mdx,yaml,json}', { cwd: 'content', exclude });
  expect(described.toSorted()).toEqual(all.toSorted());
});

/** The value with a key nobody knows, once in each of the objects it is made of. */
function withStrayKey(value: unknown): unknown[] {
  if (Array.isArray(value)) return withStrayKey(value[0]).map((item) => [item]);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    withStrayKey(item).map((spoilt) => ({ ...value, [key]: spoilt })),
  );
  return [{ ...value, 'khoa-la': true }, ...inner];
}

interface Json {
  description?: string;
  properties?: Record<string, Json>;
  items?: Json;
  additionalProperties?: Json | boolean;
}

/** Paths of properties whose description is missing or is not a sentence. */
function keysWithoutHelp(json: Json, path = ''): string[] {
  const own = Object.entries(json.properties ?? {}).flatMap(([key, inner]) => [
    ...(inner.description?.endsWith('.') ? [] : [`${path}/${key}`]),
    ...keysWithoutHelp(inner, `${path}/${key}`),
  ]);
  const deeper = [json.items, json.additionalProperties].flatMap((inner) =>
    typeof inner === 'object' ? keysWithoutHelp(inner, `${path}/*`) : [],
  );
  return [...own, ...deeper];
}
