/** A gap in what is known: not any “chưa”, which a sentence may hold beside what it claims. */
const statesGap =
  /(?:chưa|không)(?: ai| hề)? (?:thấy|tìm|tra|rõ|biết|có (?:nguồn|tài liệu|tin)|nguồn|nêu|ghi|kể|nói|xem|đọc|kiểm|xác (?:minh|định|nhận)|đánh giá|được (?:nêu|ghi|kể|xem|đọc))(?![\p{L}])/iu;

/** Words that turn from what is said to something else. */
const turn = /\s(?=(?:nhưng|song)\s)|\s(?=(?:và|mà|còn|dù)\s(?:chưa|không)\s)/g;
const comma = /[,(–]/g;

/**
 * Whether a sentence says of a place in it that it is not known: by a gap in the same clause, or
 * in one before it that it goes on from, unless the place begins a clause of its own.
 *
 * @example
 * isUnknown('Chưa rõ khi nào, ở đâu tỉnh đã ký.', 23) // true
 */
export function isUnknown(sentence: string, place: number): boolean {
  const part = partAt(sentence, turn, place);
  const clause = partAt(sentence.slice(0, part.end), comma, place);
  const start = Math.max(part.start, clause.start);
  if (statesGap.test(sentence.slice(start, clause.end))) return true;
  const begins = /^[\s,(–]*$/.test(sentence.slice(start, place));
  return !begins && statesGap.test(sentence.slice(part.start, start));
}

/** The part of a text that a place stands in, between two separators. */
function partAt(text: string, separator: RegExp, place: number): { start: number; end: number } {
  const ends = [...text.matchAll(separator)].map(({ index }) => index);
  return {
    start: ends.findLast((end) => end < place) ?? 0,
    end: ends.find((end) => end > place) ?? text.length,
  };
}
