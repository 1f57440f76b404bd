import { z } from 'zod';
import { slugPattern } from '../../words/slug.ts';
import { version } from './envelope.ts';
import { refuse } from './refused.ts';

const slugs = (after: string, most = 200) =>
  z
    .string()
    .max(most)
    .regex(new RegExp(`^${slugPattern}${after}$`));

/** The first quarter of the SHA-256 of what stood there when it was written. */
const was = z.string().regex(/^[0-9a-f]{16}$/);
/** Not what changed before: that is told by the note of each change. */
const fieldName = z.string().regex(/^(?!changes$)[A-Za-z][A-Za-z-]{0,39}$/);
const words = z.string().max(100_000);

/** A line of a clause: put in place of a unit's, or before or after it. */
const unit = z.strictObject({
  kind: z.literal('unit'),
  /** Code of a unit, by its name where it has one: `gp-2.ket-qua.dien-gio-2025`. */
  at: slugs(String.raw`\.${slugPattern}\.${slugPattern}`),
  was,
  put: z.enum(['instead', 'before', 'after']),
  text: words,
});

/** All that stands under a level-2 heading: `gp-2.chua-biet`. */
const clause = z.strictObject({
  kind: z.literal('clause'),
  at: slugs(String.raw`\.${slugPattern}`),
  was,
  text: words,
});

/** Fields of an entry (`nguon#bai-bao`, `hoi-dap#cau-hoi`) or of a page (`gp-2`); null takes one out. */
const fields = z.strictObject({
  kind: z.literal('fields'),
  at: slugs(`(?:/${slugPattern})?(?:#${slugPattern})?`),
  was: z.record(fieldName, was),
  set: z.record(fieldName, z.json()),
});

/** A passage added to what a source's archive holds. */
const passage = z.strictObject({
  kind: z.literal('passage'),
  source: slugs('', 100),
  text: words.min(1).regex(/^(?!#)(?:[^\n]|\n(?!#))*$/),
});

const changeSchema = z.strictObject({
  version: z.literal(version),
  /** One sentence for `changes`, of what was corrected. */
  note: z.string().trim().min(1).max(300).regex(/^.*$/),
  parts: z
    .array(z.discriminatedUnion('kind', [unit, clause, fields, passage]))
    .min(1)
    .max(50),
});

export type Change = z.infer<typeof changeSchema>;
export type ChangePart = Change['parts'][number];

/**
 * What was opened as a change.
 *
 * @throws ChangeRefused
 */
export function changeOf(opened: unknown): Change {
  const { data, error } = changeSchema.safeParse(opened);
  if (data) return data;
  const where = error.issues[0]!.path.join(' › ') || 'cả đề nghị';
  return refuse(
    `Đề nghị này có chỗ không đúng mẫu (${where}); làm lại đề nghị ở trang /quan-tri/.`,
  );
}
