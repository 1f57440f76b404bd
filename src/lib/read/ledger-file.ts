/** The ledger's file inside the content folder. */
export const ledgerFile = 'so-dia-chi.json';
