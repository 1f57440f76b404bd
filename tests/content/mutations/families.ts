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
import { quotationForm } from './quotation-form.ts';
import { quotations } from './quotations.ts';
import { reported } from './results.ts';
import { schema } from './schema.ts';
import { statements } from './statements.ts';
import { names, toneMarks } from './style.ts';
import type { Family } from './way.ts';
import { whoseWords } from './whose-words.ts';
import { yamlSyntax } from './yaml.ts';

/** What is published is true, and says whose words it gives. */
export const truth: Family[] = [
  statements,
  figures,
  quotations,
  quotationForm,
  whoseWords,
  gaps,
  notes,
];

/** Files, codes and addresses hold together. */
export const structure: Family[] = [
  schema,
  yamlSyntax,
  links,
  clauseIds,
  addresses,
  uniqueCodes,
  files,
  reported,
];

/** Nothing runs or deceives. */
export const safety: Family[] = [html, code, hostileLinks, characters];

/** One way of writing. */
export const style: Family[] = [names, toneMarks, forms, duplicates, lengths];
