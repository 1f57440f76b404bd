import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media');
const schemes = [light, dark].map(
  (part) =>
    new Map([...part.matchAll(/--(\w+): #([\da-f]{6});/g)].map(([, name, hex]) => [name!, hex!])),
);

/** Relative luminance of WCAG 2, of `rrggbb`. */
function luminance(hex: string): number {
  const [r, g, b] = [0, 2, 4].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [more, less] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (more + 0.05) / (less + 0.05);
}

describe.each([
  ['light', schemes[0]!],
  ['dark', schemes[1]!],
])('in the %s scheme', (_name, colours) => {
  it('has every token', () => {
    expect([...colours.keys()]).toEqual([...schemes[0]!.keys()]);
    expect(colours.size).toBe(9);
  });

  it.each(
    ['paper', 'silt'].flatMap((ground) => [
      ...['ink', 'soft', 'brown', 'green', 'brick'].map((text) => [text, ground, 7] as const),
      ['edge', ground, 5.5] as const,
    ]),
  )('%s stands out on %s by %f : 1', (text, ground, least) => {
    expect(contrast(colours.get(text)!, colours.get(ground)!)).toBeGreaterThanOrEqual(least);
  });
});

it('the pictures of shared links, which have no style sheet, use the same colours', () => {
  const drawn = readFileSync('src/lib/publish/share/share-svg.ts', 'utf8').matchAll(
    /#([\da-f]{6})/g,
  );
  const used = new Set([...drawn].map(([, hex]) => hex!));
  expect(used.size).toBeGreaterThan(3);
  for (const hex of used) expect([...schemes[0]!.values()]).toContain(hex);
});
