/** What belongs to a printed sheet in an edition, before its file. */
export const sheetPrefix = 'to-in#';
