import type { ReportKind } from '../../read/reports.ts';
import type { outcomeWords } from '../../words/status-words.ts';
import type { verdictWords } from '../../words/indicator-words.ts';

/** What a glyph stands for: a section's outcome, an indicator's conclusion, work under way. */
export type GlyphKind =
  keyof typeof outcomeWords | keyof typeof verdictWords | Extract<ReportKind, 'chu-truong'>;

/** A part of a glyph, in a box of 16 × 20: a block, a hollow or half dashed one, or lines. */
export interface GlyphPart {
  part: 'block' | 'hollow' | 'dashed' | 'line';
  d: string;
}

const block: GlyphPart = { part: 'block', d: 'M2 8h12v12H2z' };
const level: GlyphPart = { part: 'line', d: 'M1 5.5h14' };
const reached = [level, block];

/**
 * Seven glyphs of one construction: a block is what was reported, a line a level or who recognises
 * it. All full blocks are of one size, so that none hints at a degree; by shape alone each can be
 * told from the others.
 */
export const glyphs: Record<GlyphKind, GlyphPart[]> = {
  'cong-nhan': [{ part: 'line', d: 'M1 2h14M1 5.5h14' }, block],
  'co-so-lieu': [block],
  'chua-thay': [{ part: 'hollow', d: 'M2.8 8.8h10.4v10.4H2.8z' }],
  dat: reached,
  vuot: reached,
  'chua-dat': [level, { part: 'block', d: 'M2 13h12v7H2z' }],
  'chua-du': [{ part: 'line', d: 'M1 14q3.5-7 7 0t7 0' }],
  'chu-truong': [
    { part: 'block', d: 'M2 8h6v12H2z' },
    { part: 'dashed', d: 'M8 8.8h5.2v10.4H8' },
  ],
};
