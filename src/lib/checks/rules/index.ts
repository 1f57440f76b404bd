import type { Rule } from '../rule.ts';
import { clauseIds } from './clause-ids.ts';
import { figureForm } from './figure-form.ts';
import { figures } from './figures.ts';
import { ledger } from './ledger.ts';
import { links } from './links.ts';
import { noCode } from './no-code.ts';
import { notesResolve } from './notes-resolve.ts';
import { names } from './official-names.ts';
import { quotations } from './quotations.ts';
import { references } from './references.ts';
import { repeated } from './repeated.ts';
import { statements } from './statements.ts';
import { summaries } from './summaries.ts';
import { textInClauses } from './text-in-clauses.ts';
import { toneMarks } from './tone-marks.ts';
import { uniqueCodes } from './unique-codes.ts';
import { whoseWords } from './whose-words.ts';

/** Every rule about content, structure before truth before style. */
export const rules: Rule[] = [
  noCode,
  clauseIds,
  textInClauses,
  uniqueCodes,
  ledger,
  references,
  links,
  notesResolve,
  statements,
  figures,
  quotations,
  whoseWords,
  names,
  toneMarks,
  figureForm,
  summaries,
  repeated,
];
