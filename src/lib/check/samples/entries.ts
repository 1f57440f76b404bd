import { subject } from '../fixture.ts';
import { ledgerFile, writeLedger } from '../../read/ledger.ts';

/** Fields of an entry as they are written in YAML; `null` leaves out one that it would have. */
export type Fields = Record<string, string | null>;
/** Entries of a data file, each by its key. */
type Entries = Record<string, Fields>;

/** Entries of a ledger by their addresses and codes. */
type Ledger = Record<'pages' | 'clauses', Record<string, object>>;

/** How a sample writes a data file, or the questions of a subject. */
export type WrittenData =
  | { entries: Entries }
  | { more: Entries | Partial<Ledger> }
  | { questions: Fields[]; then?: string }
  | Partial<Ledger>;

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

/** The text of that file; `more` is added to what is valid. */
export function dataText(written: WrittenData, file: string, valid: string): string {
  if ('entries' in written) return entriesText(file, written.entries);
  if ('more' in written)
    return file === ledgerFile
      ? ledgerText(written.more, JSON.parse(valid) as Ledger)
      : valid + entriesText(file, written.more as Entries);
  if ('questions' in written)
    return subject(questionsText(written.questions)) + (written.then ?? '');
  return ledgerText(written);
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
function ledgerText(written: Partial<Ledger>, below: Ledger = { pages: {}, clauses: {} }): string {
  const since = '2026-11-24';
  const usual = {
    code: undefined,
    title: 'Mục',
    since,
    withdrawn: { on: since, why: 'Ghi nhầm.' },
  };
  const all = (part: keyof Ledger) => {
    const own = Object.entries(written[part] ?? {});
    const laid = own.map(([key, entry]) => [key, { ...(below[part][key] ?? usual), ...entry }]);
    return { ...below[part], ...Object.fromEntries(laid) } as object;
  };
  return writeLedger({ pages: all('pages'), clauses: all('clauses') } as never).replace(
    /, "(?:now|withdrawn)": null/g,
    '',
  );
}

function fieldsText(fields: Fields): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === null ? [] : `  ${name}: ${value}`))
    .join('\n');
}
