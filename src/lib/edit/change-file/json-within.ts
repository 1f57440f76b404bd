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
  if (depthOf(text) > deepest)
    refuse('Đề nghị này lồng quá nhiều tầng; làm lại đề nghị ở trang /quan-tri/.');
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (forbidden.has(key))
        refuse(
          `Đề nghị này có tên “${key}” mà không trường nào mang; làm lại đề nghị ở trang /quan-tri/.`,
        );
      if (typeof value === 'string' && (/[^\P{Cc}\n\t]/u.test(value) || !value.isWellFormed()))
        refuse(
          'Đề nghị này có ký tự không hiện được thành chữ; gõ lại đoạn ấy, đừng dán từ tệp khác.',
        );
      return value;
    });
  } catch (error) {
    if (error instanceof SyntaxError)
      refuse('Phần máy đọc của đề nghị không đúng cách viết; làm lại đề nghị ở trang /quan-tri/.');
    throw error;
  }
}

/** How deep its brackets go, those in texts aside; read once, and no further than is allowed. */
function depthOf(text: string): number {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length && depth <= deepest; at += 1) {
    const character = text[at]!;
    if (isText) {
      if (character === '\\') at += 1;
      else isText = character !== '"';
    } else if (character === '"') isText = true;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
  }
  return depth;
}
