import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/lib/read/yaml.ts';
import { malformedNotes, notesOf } from '../../src/lib/read/markdown/notes.ts';
import { fileSchemas, jsonSchemaText } from '../../src/lib/read/json-schemas.ts';
import { parseMarkdown } from '../../src/lib/read/markdown/parse.ts';
import { wordingsIn } from '../../src/lib/read/units.ts';
import { errorsAgainst } from '../support/json-schema.ts';

interface Snippet {
  prefix: string[];
  scope: string;
  description: string;
  body: string[];
}

// TypeScript reads JSON with comments, as the editor does.
const read = (file: string): unknown =>
  ts.parseConfigFileTextToJson(file, readFileSync(`.vscode/${file}`, 'utf8')).config;
const settings = read('settings.json') as {
  'yaml.schemas': Record<string, string[]>;
  'json.schemas': { url: string; fileMatch: string[] }[];
};
const snippets = read('noi-dung.code-snippets') as Record<string, Snippet>;

/** What the editor inserts when every placeholder keeps its suggestion. */
function inserted({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]+)[^}]*\|\}/g, '$1')
    .replaceAll('$CURRENT_YEAR', '2026')
    .replace(/\$CURRENT_(?:MONTH|DATE)/g, '11')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+\}|\$\d/g, '');
}

/** The errors of a file's text against the schema of its kind. */
function errorsIn(kind: string, text: string): unknown[] {
  const schema = fileSchemas.find(({ name }) => name === kind)!;
  return errorsAgainst(jsonSchemaText(schema), readYaml(text, kind).value);
}

describe('VS Code', () => {
  it('knows the schema of every data file', () => {
    const wanted = fileSchemas.filter(({ files }) => files[0]!.endsWith('.yaml'));
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(
        wanted.map(({ name, files }) => [
          `./docs/schemas/${name}.schema.json`,
          files.map((file) => `content/${file}`),
        ]),
      ),
    );
    expect(settings['json.schemas']).toEqual([
      { url: './docs/schemas/so-dia-chi.schema.json', fileMatch: ['/content/so-dia-chi.json'] },
    ]);
  });

  it('offers each snippet under a name without marks and under its Vietnamese name', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const { prefix } of Object.values(snippets))
      expect(prefix[1]!.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '-')).toBe(
        prefix[0],
      );
  });
});

describe('a snippet left as suggested', () => {
  it('gives a section whose front matter is valid', () => {
    const front = /^---\n([\s\S]*?)\n---\n/.exec(inserted(snippets['Khai báo đầu mục']!))![1]!;
    expect(errorsIn('muc', front)).toEqual([]);
  });

  it.each([
    ['Nguồn', 'nguon'],
    ['Thuật ngữ', 'thuat-ngu'],
    ['Lần tra', 'da-tra'],
    ['Cơ quan', 'co-quan'],
  ])('%s gives a valid entry', (name, kind) => {
    expect(errorsIn(kind, inserted(snippets[name]!))).toEqual([]);
  });

  it('gives a result with its kind and time', () => {
    const [unit] = wordingsIn(parseMarkdown(inserted(snippets['Kết quả']!)).children);
    expect(unit!.reported).toEqual({ kind: 'bao-cao', when: '3/2022' });
    expect(unit!.notes).toHaveLength(1);
  });

  it('gives a change where changes stand', () => {
    const text = `title: a\nshort: a\nsummary: a\nchanges:\n${inserted(snippets['Lần sửa']!)}`;
    expect(errorsIn('trang', text)).toEqual([]);
  });

  it.each(['Chú dẫn', 'Chú dẫn có số trang', 'Lời trích'])('%s gives one good note', (name) => {
    const text = inserted(snippets[name]!);
    expect(notesOf(text)).toHaveLength(1);
    expect(malformedNotes(text)).toEqual([]);
  });
});
