import type { BodyData } from '../../read/schemas.ts';
import type { GlyphPart } from './glyphs.ts';

const then: GlyphPart = { part: 'block', d: 'M1 5h10v10H1z' };
const way: GlyphPart = { part: 'line', d: 'M11 10h18' };

/**
 * From a body then to the body now, by what became of it: a block that leads to a block, to a hollow
 * one under another name, to an end, or into the unknown.
 */
export const became: Record<BodyData['status'], GlyphPart[]> = {
  con: [then, way, { part: 'block', d: 'M29 5h10v10H29z' }],
  'doi-ten': [then, way, { part: 'hollow', d: 'M29.8 5.8h8.4v8.4h-8.4z' }],
  'khong-con': [then, { part: 'line', d: 'M11 10h12M23 4v12' }],
  'chua-ro': [then, { part: 'dashed', d: 'M11 10h18' }],
};
