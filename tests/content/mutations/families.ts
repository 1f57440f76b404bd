import { addresses } from './addresses.ts';
import { clauseIds } from './clause-ids.ts';
import { uniqueCodes } from './codes.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { gaps } from './gaps.ts';
import { links } from './links.ts';
import { notes } from './notes.ts';
import { quotations } from './quotations.ts';
import { schema } from './schema.ts';
import { statements } from './statements.ts';
import type { Family } from './way.ts';
import { whoseWords } from './whose-words.ts';
import { yamlSyntax } from './yaml.ts';

/** Every rule there is to break. */
export const families: Family[] = [
  statements,
  figures,
  quotations,
  whoseWords,
  gaps,
  schema,
  yamlSyntax,
  notes,
  links,
  clauseIds,
  addresses,
  uniqueCodes,
  files,
];
