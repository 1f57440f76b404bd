import type { BodyData } from '../../read/schemas.ts';
import type { GlyphPart } from './glyphs.ts';

const way: GlyphPart = { part: 'line', d: 'M1 10h30' };
const head: GlyphPart = { part: 'line', d: 'M31 4l8 6-8 6' };

/**
 * The way from a body then to what it is now, by what became of it: an arrow; one through a new
 * name; a line that ends; a dashed one into the unknown.
 */
export const became: Record<BodyData['status'], GlyphPart[]> = {
  con: [way, head],
  'doi-ten': [
    { part: 'line', d: 'M1 10h10M21 10h10' },
    { part: 'hollow', d: 'M11 5h10v10h-10z' },
    head,
  ],
  'khong-con': [{ part: 'line', d: 'M1 10h22M23 2v16' }],
  'chua-ro': [{ part: 'dashed', d: 'M1 10h38' }],
};
