import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Asked } from './forge.ts';

interface Operation {
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema: { properties?: object } }> };
}

/** A check of requests against GitHub's own description of its API. */
export function githubApi(): (asked: Asked) => string[] {
  const { paths } = JSON.parse(
    readFileSync('node_modules/@octokit/openapi/generated/api.github.com.json', 'utf8'),
  ) as { paths: Record<string, Record<string, Operation>> };
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const known = Object.entries(paths).map(([path, operations]) => ({
    operations,
    // A branch's name may have slashes.
    pattern: new RegExp(
      `^${path
        .replace(/[.+]/g, '\\$&')
        .replace('{ref}', '.+')
        .replace(/\{\w+\}/g, '[^/]+')}$`,
    ),
  }));
  return ({ method, path, body }) => {
    const { pathname, searchParams } = new URL(path, 'http://x');
    const operation = known.find(
      ({ pattern, operations }) => pattern.test(pathname) && method.toLowerCase() in operations,
    )?.operations[method.toLowerCase()];
    if (!operation) return [`${method} ${pathname}: no such request`];
    const queries = (operation.parameters ?? []).map(({ name, in: where }) =>
      where === 'query' ? name : '',
    );
    const schema = operation.requestBody?.content['application/json']?.schema ?? {};
    const names = Object.keys(schema.properties ?? {});
    const validate = ajv.compile(schema);
    return [
      // Parameters that many requests share stand elsewhere.
      ...[...searchParams.keys()].filter(
        (key) => !queries.includes(key) && !['per_page', 'page'].includes(key),
      ),
      ...Object.keys(body).filter((name) => !names.includes(name)),
      ...(validate(body) ? [] : [ajv.errorsText(validate.errors)]),
    ].map((wrong) => `${method} ${pathname}: ${wrong}`);
  };
}
