import { z } from 'zod';

/** A day (2026-11-24), a month (2026-11) or a year (2026), as text. */
export const looseDate = z.preprocess(isoText, z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

/** A day, as text. */
export const day = z.preprocess(isoText, z.string().regex(/^\d{4}-\d{2}-\d{2}$/));

/** A line or more of text that is not empty. */
export const text = z.string().trim().min(1);

/** A list of texts; left out, it is empty. */
export const list = z.array(text).default([]);

/** An address that nobody on the way can change. */
export const https = z.url({ protocol: /^https$/ });

/** Some YAML readers turn an unquoted 2026-11-24 into a Date; editors need not know. */
function isoText(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}
