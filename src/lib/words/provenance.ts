/** Whose words a text reports. */
export type Provenance = 'ke-hoach' | 'cap-tren' | 've-sau' | 'bien-tap';
