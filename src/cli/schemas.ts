import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSchemas, jsonSchemaText } from '../lib/read/json-schemas.ts';

/** `npm run schemas`: writes the JSON Schemas that editors read, from the schemas of the content. */
export default function schemas(): void {
  const directory = 'docs/schemas';
  mkdirSync(directory, { recursive: true });
  for (const each of fileSchemas)
    writeFileSync(join(directory, `${each.name}.schema.json`), jsonSchemaText(each));
  console.log(`Đã ghi ${fileSchemas.length} lược đồ vào ${directory}/.`);
}
