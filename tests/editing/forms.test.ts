import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { kindOf } from '../../src/lib/edit/changes/changed-files.ts';

const directory = '.github/ISSUE_TEMPLATE';
const read = (file: string) => parse(readFileSync(`${directory}/${file}`, 'utf8')) as unknown;

// What the forge takes: docs.github.com, “Syntax for issue forms” and “Syntax for GitHub's
// form schema”. A form it cannot read is silently left out of the list.
const text = z.string().trim().min(1);
const id = z.string().regex(/^[\w-]+$/);
const validations = z.strictObject({ required: z.boolean() }).optional();
const labelled = { label: text, description: text.optional() };
const typed = { ...labelled, placeholder: text.optional(), value: text.optional() };
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
  z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject(typed), validations }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({ ...typed, render: text.optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      ...labelled,
      multiple: z.boolean().optional(),
      options: z.array(text).min(1),
    }),
    validations,
  }),
]);
const form = z.strictObject({
  name: text,
  description: text.max(200),
  title: z.string().optional(),
  body: z.array(element).min(1),
});

/** Parameters of the address of a new issue that are not a form's to use. */
const reserved = [
  'template',
  'title',
  'body',
  'labels',
  'milestone',
  'assignees',
  'projects',
  'type',
];
const files = readdirSync(directory).filter((file) => file !== 'config.yml');

/** The fields of a form by id. */
function fieldsOf(file: string) {
  return form.parse(read(file)).body.flatMap((each) => (each.type === 'markdown' ? [] : [each]));
}

describe.each(files)('the form %s', (file) => {
  it('is one that the forge shows', () => {
    expect(form.safeParse(read(file)).error?.issues ?? []).toEqual([]);
  });

  it('has fields that an address can fill, each once', () => {
    const ids = fieldsOf(file).map((field) => field.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((each) => reserved.includes(each))).toEqual([]);
    expect(ids).toContain('dia-chi');
    const labels = fieldsOf(file).map(({ attributes }) => attributes.label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('offers each choice once', () => {
    for (const field of fieldsOf(file))
      if (field.type === 'dropdown')
        expect(new Set(field.attributes.options).size).toBe(field.attributes.options.length);
  });
});

describe('the forms', () => {
  it('have a name each, and no way round them', () => {
    const names = files.map((file) => form.parse(read(file)).name);
    expect(new Set(names).size).toBe(4);
    expect(read('config.yml')).toEqual({ blank_issues_enabled: false });
  });

  it('about content take the address and the code of a clause as text', () => {
    for (const file of ['bao-loi.yml', 'bo-sung-nguon.yml'])
      for (const id of ['dia-chi', 'khoan'])
        expect(fieldsOf(file).find((field) => field.id === id)?.type).toBe('input');
  });
});

describe('CODEOWNERS', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' '));
  const paths = lines.map(([path]) => path!);

  it('gives every line one team, written as the forge reads it', () => {
    for (const line of lines) {
      expect(line).toHaveLength(2);
      expect(line[1]).toMatch(/^@[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  });

  const made = ['.git', 'node_modules', 'dist', '.build', '.astro', '.vitest'];
  const filesIn = (pattern: string) =>
    globSync(pattern, { exclude: (path) => made.includes(path) }).filter((path) =>
      statSync(path).isFile(),
    );
  /** The files of the repository that a line is about. */
  const filesOf = (path: string) => filesIn(`${path.slice(1)}${path.endsWith('/') ? '**' : ''}`);

  it('names only what is there, or what publishing makes', () => {
    for (const path of paths) expect(filesOf(path), path).not.toEqual([]);
  });

  it('gives to who looks after the code what a summary of changes calls workflow or code', () => {
    // The last line that matches a file decides.
    const teams = new Map(
      lines.flatMap(([path, team]) => filesOf(path!).map((file) => [file, team!] as const)),
    );
    const files = filesIn('**');
    const called = files.filter((file) => {
      const content = file.startsWith('content/') ? file.slice('content/'.length) : undefined;
      return ['workflow', 'code'].includes(kindOf(file, content));
    });
    expect(called).toEqual(files.filter((file) => teams.get(file)?.endsWith('/ky-thuat')));
    const others = files.filter((file) => !called.includes(file) && !file.startsWith('content/'));
    // Nothing else runs, or says how anything does.
    const harmless = /^docs\/|\.md$|^LICENSE$|^\.(?:editorconfig|gitignore|prettierignore)$/;
    expect(others.filter((file) => !harmless.test(file))).toEqual([]);
  });

  it('covers the archive of sources, the ledger, the editions, the plan and the workflows', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        '/content/nguon/',
        '/content/nguon.yaml',
        '/content/so-dia-chi.json',
        '/content/phien-ban/',
        '/content/plan.yaml',
        '/.github/',
      ]),
    );
  });
});
