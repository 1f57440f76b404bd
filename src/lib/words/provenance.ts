/** Whose words a text can report, in the order shown; how each is called, `plan.yaml` says. */
export const provenances = ['ke-hoach', 'cap-tren', 've-sau', 'bien-tap'] as const;

export type Provenance = (typeof provenances)[number];

/** Their marks as letters, where nothing can be drawn: in the margins of a printed sheet. */
export const printedMarks: Record<Provenance, string> = {
  'ke-hoach': '■',
  'cap-tren': '▲',
  've-sau': '●',
  'bien-tap': '□',
};

/**
 * Whose words a unit is, for who hears the page.
 *
 * @example
 * whoseWords(['Kế hoạch', 'Tin về sau']) // 'Lời của ai: Kế hoạch, Tin về sau.'
 */
export function whoseWords(names: string[]): string {
  return `Lời của ai: ${names.join(', ')}.`;
}
