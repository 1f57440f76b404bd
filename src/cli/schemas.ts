import { join } from 'node:path';
import { fileSchemas, jsonSchemaText } from '../lib/read/json-schemas.ts';
import { writeWithFolders } from '../lib/read/stored-files.ts';

/** `npm run schemas`: writes the JSON Schemas that editors read, from the schemas of the content. */
export default function schemas(): void {
  const directory = 'docs/schemas';
  for (const each of fileSchemas)
    writeWithFolders(join(directory, `${each.name}.schema.json`), jsonSchemaText(each));
  console.log(`Đã ghi ${fileSchemas.length} lược đồ vào ${directory}/.`);
}
