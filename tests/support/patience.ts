/** Milliseconds after which a test gives up to wait: a machine that does other things too is no reason to fail. */
export const patience = 120_000;
