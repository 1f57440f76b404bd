/** Fields of an entry as they are written in YAML; `null` leaves out one that it would have. */
export type Fields = Record<string, string | null>;
/** Entries of a data file, each by its key. */
export type Entries = Record<string, Fields>;

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

/**
 * The entries as YAML.
 *
 * @example
 * entriesText('thuat-ngu.yaml', { xa: { term: 'Xã' } }) // 'xa:\n  term: Xã\n  definition: Một việc.\n'
 */
export function entriesText(file: string, entries: Entries): string {
  return Object.entries(entries)
    .map(([key, own]) => `${key}:\n${fieldsText({ ...usual[file], ...own })}\n`)
    .join('');
}

/** Questions as they stand under `questions:`, each resting on the unit of its own name unless it says otherwise. */
export function questionsText(questions: Fields[]): string {
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

function fieldsText(fields: Fields): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === null ? [] : `  ${name}: ${value}`))
    .join('\n');
}
