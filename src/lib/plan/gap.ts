import type { Clause, Plan } from '../read/types.ts';

/**
 * Whether a clause says what is not known, which is shown apart.
 *
 * @example
 * isGap({ id: 'chua-biet' }) // true
 */
export function isGap({ id }: Pick<Clause, 'id'>): boolean {
  return id === 'chua-biet';
}

/** What sections and groups say is not known: what each line of these was searched for, `da-tra.yaml` says. */
export function gapsIn({ reading }: Pick<Plan, 'reading'>): Clause[] {
  return reading.flatMap(({ clauses }) => clauses.filter(isGap));
}

/**
 * What a line that says something is not known is about.
 *
 * @example
 * gapSubject('Hộ nghèo cuối năm 2024: chưa thấy.') // 'Hộ nghèo cuối năm 2024'
 */
export function gapSubject(line: string): string {
  return line.replace(/(?:: [^:]*|[.…])$/u, '');
}
