import { brotliCompressSync } from 'node:zlib';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { keyOf } from './key.ts';
import { width } from './shapes.ts';
import { wholeDrawing } from './whole.ts';

const solid = (drawing: Element) => {
  const block = drawing.children.find(
    (each) => each.type === 'element' && String(each.properties.className) === 'd-b',
  ) as Element;
  const [, x, wide] = /^M([\d.]+) [\d.]+h([\d.]+)/.exec(String(block.properties.d))!.map(Number);
  return { x: x!, wide: wide! };
};

describe('a figure alone within its whole', () => {
  it('is a share of a box as wide as the whole', () => {
    const drawing = wholeDrawing('5.404 hộ nghèo (1,88%), tính đến cuối năm')!;
    expect(solid(drawing).wide / (width - 2)).toBeCloseTo(0.0188, 3);
    expect(toHtml(drawing, { space: 'svg' })).toContain('>1,88%</text>');
    expect(keyOf(drawing)).toContain('toàn bộ');
  });

  it('is a rank at its place among all of them', () => {
    const drawing = wholeDrawing('Chỉ số đạt 85,79 điểm, hạng 48/63, tăng 2 bậc.')!;
    const { x, wide } = solid(drawing);
    expect((x + wide / 2) / width).toBeCloseTo(47.5 / 63, 2);
    const html = toHtml(drawing, { space: 'svg' });
    expect(html).toContain('Hạng 48 trong 63');
    expect(html.match(/M[\d.]+ 8v/g)).toHaveLength(62);
  });

  it.each(['Có 12 dự án', 'GRDP tăng 3 nghìn tỷ đồng (10%)', 'hạng 5/4', 'đạt (263%)'])(
    'is not drawn where its sentence has no whole: %s',
    (text) => expect(wholeDrawing(text)).toBeUndefined(),
  );

  it.each(['hạng 1/100', 'hạng 100/100', 'hạng 1/1', 'hộ (0%)', 'hộ (100%)', 'hộ (0,001%)'])(
    'stays within the drawing, of at most 2 KB: %s',
    (text) => {
      const drawing = wholeDrawing(text)!;
      const { x, wide } = solid(drawing);
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x + wide).toBeLessThanOrEqual(width + 1);
      const html = toHtml(drawing, { space: 'svg' });
      expect(html).not.toMatch(/NaN|Infinity|undefined|style=/);
      expect(brotliCompressSync(html).length).toBeLessThanOrEqual(2048);
    },
  );
});
