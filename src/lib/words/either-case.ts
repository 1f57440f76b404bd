/**
 * Alternatives of an expression, each also with a capital at its head. In place of `(?i:…)`, which V8
 * loses where it does not optimise an expression: a process that has compiled many.
 *
 * @example eitherCase('kế hoạch|quý') // '[kK]ế hoạch|[qQ]uý'
 */
export const eitherCase = (alternatives: string): string =>
  alternatives.replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
