import type { Rule } from '../rule.ts';
import { archivedFigures } from './archived-figures.ts';
import { borrowed } from './borrowed-names.ts';
import { clauseIds } from './clause-ids.ts';
import { figures } from './figures.ts';
import { plainHttp, sourceAddresses } from './given-addresses.ts';
import { groups } from './groups.ts';
import { drafts, summaries } from './front-matter.ts';
import { fileNames, pastedMarks, strayFiles } from './files.ts';
import { home } from './home.ts';
import { indicators } from './indicators.ts';
import { keyNames } from './key-names.ts';
import { ledger } from './ledger.ts';
import { links } from './links.ts';
import { noCode } from './no-code.ts';
import { notesResolve } from './notes-resolve.ts';
import { oneSheet } from './one-sheet.ts';
import { oneParagraph } from './one-paragraph.ts';
import { plainText } from './plain-text.ts';
import { orders } from './orders.ts';
import { lookAlikes, unseenCharacters } from './odd-characters.ts';
import { outsideLinks } from './outside-links.ts';
import { presentBodies } from './present-bodies.ts';
import { quotations } from './quotations.ts';
import { questionSet } from './question-set.ts';
import { questions } from './questions.ts';
import { readAloud } from './read-aloud.ts';
import { figureForm, names, toneMarks } from './own-words.ts';
import { references } from './references.ts';
import { repeated } from './repeated.ts';
import { results } from './results.ts';
import { sayings } from './sayings.ts';
import { searches } from './searches.ts';
import { series } from './series.ts';
import { statements } from './statements.ts';
import { status } from './status.ts';
import { tableRows } from './table-rows.ts';
import { textInClauses } from './text-in-clauses.ts';
import { translations } from './translations.ts';
import { uniqueCodes } from './unique-codes.ts';
import { unitNames } from './unit-names.ts';
import { whoseWords } from './whose-words.ts';

/** Every rule about content, structure before truth before style. */
export const rules: Rule[] = [
  strayFiles,
  fileNames,
  unseenCharacters,
  lookAlikes,
  pastedMarks,
  keyNames,
  sourceAddresses,
  plainHttp,
  noCode,
  plainText,
  tableRows,
  oneParagraph,
  clauseIds,
  textInClauses,
  unitNames,
  results,
  presentBodies,
  groups,
  uniqueCodes,
  orders,
  drafts,
  ledger,
  references,
  searches,
  questions,
  questionSet,
  sayings,
  home,
  oneSheet,
  borrowed,
  outsideLinks,
  links,
  notesResolve,
  statements,
  figures,
  archivedFigures,
  series,
  indicators,
  status,
  quotations,
  whoseWords,
  names,
  toneMarks,
  figureForm,
  summaries,
  repeated,
  readAloud,
  translations,
];
