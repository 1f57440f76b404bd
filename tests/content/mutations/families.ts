import { quotations, whoseWords } from './quotations.ts';
import { figures, gaps, statements } from './statements.ts';
import {
  addresses,
  clauseIds,
  files,
  links,
  notes,
  schema,
  uniqueCodes,
  yamlSyntax,
} from './structure.ts';
import type { Family } from './way.ts';

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
