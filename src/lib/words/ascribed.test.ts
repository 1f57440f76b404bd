import { describe, expect, it } from 'vitest';
import { isAscribed } from './ascribed.ts';

/** A sentence with its quotation as `“…”`. */
const ascribed = (sentence: string) => {
  const [before, behind] = sentence.split('“…”') as [string, string];
  return isAscribed(before, behind);
};

describe('a quotation', () => {
  it.each([
    'Chủ tịch tỉnh nói “…”.',
    'Bài báo viết: “…”.',
    'Nguồn ấy nêu rõ\nrằng “…”.',
    'Lãnh đạo tỉnh hứa với dân “…”.',
    'Lãnh đạo tỉnh hứa với dân rằng “…”.',
    'UBND tỉnh phát biểu trên báo “…”.',
    'Bí thư Tỉnh ủy nhấn mạnh chương trình “…”.',
    'Người dân gọi con đường ấy là “…”.',
    'Chủ tịch tỉnh gọi là “…”.',
    'Báo cáo ghi “một” và “…”.',
    'Chủ tịch tỉnh: “…”.',
    'Chủ tịch tỉnh — “…”.',
    'Theo lời Chủ tịch tỉnh, “…”.',
    '“…”, ông cho biết.',
    '“…” Chủ tịch tỉnh tuyên bố.',
    '“…” – Chủ tịch tỉnh.',
    '“…” là cam kết của tỉnh.',
    '“…” là lời Chủ tịch tỉnh.',
    '“…”, theo lời Chủ tịch tỉnh.',
  ])('is told as somebody’s: %s', (sentence) => expect(ascribed(sentence)).toBe(true));

  it.each([
    'Chữ “…” có nghĩa rộng.',
    '“…” là nơi được ưu tiên.',
    'Chỗ lấn biển gọi là “…”.',
    'Ủy ban nhân dân viết tắt là “…”.',
    'Hai cách nói: “…” và “hai”.',
    'Bài báo không nói “…” gồm những đâu.',
    'Điều bài báo nêu. “…” là nơi được ưu tiên.',
    'Trang này ghi “…” ở chỗ còn thiếu.',
    'Khi ấy phải ghi “…”.',
    'Ghi “…” ở cuối.',
    'Bài báo nêu hai việc; “…” là việc thứ ba.',
    'Cùng tiểu mục “…”, là lời của ban biên tập.',
    '“…” của người dân được tôn trọng.',
  ])('may be a term: %s', (sentence) => expect(ascribed(sentence)).toBe(false));
});
