import { addresses } from './addresses.ts';
import { clauseIds } from './clause-ids.ts';
import { uniqueCodes } from './codes.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { forms } from './forms.ts';
import { gaps } from './gaps.ts';
import { characters, hostileLinks } from './hostile.ts';
import { duplicates, lengths } from './lengths.ts';
import { links } from './links.ts';
import { code, html } from './markup.ts';
import { notes } from './notes.ts';
import { quotations } from './quotations.ts';
import { schema } from './schema.ts';
import { statements } from './statements.ts';
import { names, toneMarks } from './style.ts';
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
  html,
  code,
  hostileLinks,
  characters,
  names,
  toneMarks,
  forms,
  duplicates,
  lengths,
];
