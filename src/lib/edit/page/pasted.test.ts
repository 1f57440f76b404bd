import { expect, it } from 'vitest';
import { cleanedPaste } from './pasted.ts';

it('takes out what Word brings, and names each kind of it once', () => {
  const word = '•\u00A0Tăng\u00AD 5%\r\n•  so với\u200B năm  trước\uFEFF\u202E';
  expect(cleanedPaste(word, true, true)).toEqual({
    text: 'Tăng 5% so với năm trước',
    told: [
      'kiểu chữ, màu, khung bảng của Word hay trang web',
      'dòng ngắt, dấu đầu dòng',
      'ký tự không thấy được',
      'dấu cách lạ, dấu cách thừa',
    ],
  });
});

it('makes a list of what Word marks, where lists have a place, and leaves a written one', () => {
  expect(cleanedPaste('• Một.\n• Hai.', false, false).text).toBe('- Một.\n- Hai.');
  expect(cleanedPaste('- a: 1\n  b: 2\n- a: 3', false, false).told).toEqual([]);
});

it('says nothing of a plain text, and keeps its lines where they have a place', () => {
  expect(cleanedPaste('Một.\n\nHai.', false, false)).toEqual({ text: 'Một.\n\nHai.', told: [] });
});
