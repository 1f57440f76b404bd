import { subject } from '../fixture.ts';
import { writeLedger, type Ledger as Whole } from '../../read/ledger.ts';

/** Fields of an entry as they are written in YAML; `null` leaves out one that it would have. */
export type Fields = Record<string, string | null>;
type Entries = Record<string, Fields>;

/** Entries of a ledger by their addresses and codes: of pages and clauses `null` leaves out one that it would have, of any other part all stand here. */
export type Ledger = Partial<Record<keyof Whole, Record<string, object | string | null>>>;

/** How a sample writes what it adds to a data file or to the ledger; or the questions of a subject. */
export type WrittenData = { entries: Entries } | { questions: Fields[] } | Ledger;

/** What an entry of a file has where a sample does not say otherwise. */
const usual: Record<string, Fields> = {
  'thuat-ngu.yaml': { term: 'A', definition: 'Một việc.' },
  'co-quan.yaml': {
    name: 'Sở Tài chính',
    level: 'tinh',
    duty: 'Chưa rõ việc được giao.',
    status: 'chua-ro',
    now: 'Chưa rõ.',
  },
  'chi-tieu.yaml': { name: 'Nước sạch', group: 'noi-khac' },
  'dong-thoi-gian.yaml': { date: '"2021"', title: 'A', text: 'Một việc.' },
  'da-tra.yaml': {
    sought: 'số của cả năm',
    when: '"2026-11"',
    read: 'doan-dau',
    gaps: '[gp-1.chua-biet.ca-nam]',
  },
  'nguon.yaml': {
    type: 'webpage',
    title: 'Bài mới',
    language: 'vi',
    provenance: 've-sau',
    read: 'toan-van',
    accessed: '"2026-11"',
  },
};

/** The text of that file, over its valid one. */
export function dataText(written: WrittenData, file: string, valid: string): string {
  if ('entries' in written) return valid.replace('{}\n', '') + entriesText(file, written.entries);
  if ('questions' in written) return subject(questionsText(written.questions));
  return ledgerText(written, JSON.parse(valid || '{}') as Ledger);
}

/**
 * The entries as YAML.
 *
 * @example
 * entriesText('thuat-ngu.yaml', { xa: { term: 'Xã' } }) // 'xa:\n  term: Xã\n  definition: Một việc.\n'
 */
function entriesText(file: string, entries: Entries): string {
  return Object.entries(entries)
    .map(([key, own]) => `${key}:\n${fieldsText({ ...usual[file], ...own })}\n`)
    .join('');
}

/** Questions as they stand under `questions:`, each resting on the unit of its own name unless it says otherwise. */
function questionsText(questions: Fields[]): string {
  return questions
    .map((own) => ({
      id: own['id'] ?? '',
      ask: 'Kinh tế tăng bao nhiêu?',
      conclusion: 'Đã làm.',
      units: `[gp-1.noi-dung.${own['id']}]`,
      reviewed: '2026-11-24',
      ...own,
    }))
    .map((fields) => fieldsText(fields).replace(' ', '-'))
    .join('\n');
}

/** A ledger over another: what it tells of was published and withdrawn on one day, unless it is there or says otherwise. */
export function ledgerText(written: Ledger, below: Ledger = {}): string {
  const withdrawn = { on: firstDay, why: 'Ghi nhầm.' };
  const usual = { code: undefined, title: 'Mục', since: firstDay, withdrawn };
  const laid = (part: 'pages' | 'clauses') => {
    const own = Object.entries(written[part] ?? {}).map(([key, entry]) => [
      key,
      entry && { ...((below[part]?.[key] ?? usual) as object), ...(entry as object) },
    ]);
    const entries = Object.entries({ ...below[part], ...Object.fromEntries(own) });
    return Object.fromEntries(entries.filter(([, entry]) => entry));
  };
  const all = { ...below, ...written, pages: laid('pages'), clauses: laid('clauses') };
  return writeLedger(all as Whole).replace(/, "(?:now|withdrawn)": null/g, '');
}

/** The day on which what samples have was published. */
export const firstDay = '2026-11-24';

function fieldsText(fields: Fields): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === null ? [] : `  ${name}: ${value}`))
    .join('\n');
}
