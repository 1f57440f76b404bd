import type { ContentTree } from '../../src/lib/read/read-tree.ts';

/** Numbers below 1, the same for the same seed (mulberry32). */
export type Draw = () => number;

export function drawFrom(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What no phrase holds: figures in words, what a body does, and what would need a source. */
const claims =
  /(?<!\p{L})(?:kế|hiệu lực|đạt|hoàn|trận|sở|cấp|thủ|phủ|thể|vượt|kịp|trễ|xong|đủ|hồi|sửa|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|ngàn|triệu|tỷ|vài|nửa|đôi|quý|tháng|ngày|lần|ban|hiệu|bãi|hủy|giá|hết|đã|sẽ|phải|đang|bị)(?!\p{L})/u;

/**
 * Makes phrases out of the running text of real sections: each is followed in turn by what followed
 * its last words there, so that words stand beside each other as they do in the real text.
 */
export function phrasesOf(tree: ContentTree): (draw: Draw, words: number) => string {
  const next = new Map<string, string[]>();
  for (const [file, text] of tree)
    if (/^[a-z-]+\/[a-z-]+\.md$/.test(file))
      for (const run of text.replace(/^---[^]*?^---/m, '').match(/(?<!\p{L})[\p{Ll} ]{12,}/gu) ??
        [])
        learn(run.trim().split(/ +/), next);
  const starts = [...next.keys()];
  return (draw, words) => {
    const said: string[] = [];
    while (said.length < words) {
      const known = next.get(said.at(-1) ?? '');
      // Now and then something else than what followed there.
      const follows = known && draw() < 0.8 ? known : starts;
      said.push(follows[Math.floor(draw() * follows.length)]!);
    }
    return said.join(' ');
  };
}

/** Two words at a time: what follows one pair is another. */
function learn(words: string[], next: Map<string, string[]>): void {
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  pairs.forEach((pair, at) => {
    const after = pairs[at + 2];
    if (claims.test(pair)) return;
    const known = next.get(pair) ?? [];
    next.set(pair, known);
    if (after && !claims.test(after)) known.push(after);
  });
  for (const [pair, known] of next) if (!known.length) next.delete(pair);
}
