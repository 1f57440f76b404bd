/** Whose words a text can report, in the order shown; how each is called, `plan.yaml` says. */
export const provenances = ['ke-hoach', 'cap-tren', 've-sau', 'bien-tap'] as const;

/** Whose words a text reports. */
export type Provenance = (typeof provenances)[number];
