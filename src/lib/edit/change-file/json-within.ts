import { refuse } from './refused.ts';

/** Lists and records within another: no change needs half as many. */
const deepest = 16;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * JSON that cannot exhaust who reads it, nor name what an object has by itself, nor hold a character
 * that no text has.
 *
 * @throws ChangeRefused
 * @example
 * jsonWithin('{"a":[1]}') // { a: [1] }
 */
export function jsonWithin(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    refuseStrange(value, 0);
    return value;
  } catch (error) {
    if (error instanceof SyntaxError)
      refuse('Phần máy đọc của đề nghị không đúng cách viết; làm lại đề nghị ở trang /quan-tri/.');
    throw error;
  }
}

/** @param depth how many lists and records it stands in */
function refuseStrange(value: unknown, depth: number): void {
  if (typeof value === 'string' && (/[^\P{Cc}\n\t]/u.test(value) || !value.isWellFormed()))
    refuse('Đề nghị này có ký tự không hiện được thành chữ; gõ lại đoạn ấy, đừng dán từ tệp khác.');
  if (typeof value !== 'object' || value === null) return;
  if (depth === deepest)
    refuse('Đề nghị này lồng quá nhiều tầng; làm lại đề nghị ở trang /quan-tri/.');
  for (const [name, inner] of Object.entries(value)) {
    if (forbidden.has(name))
      refuse(
        `Đề nghị này có tên “${name}” mà không trường nào mang; làm lại đề nghị ở trang /quan-tri/.`,
      );
    refuseStrange(inner, depth + 1);
  }
}
