import type { Alteration, Sort } from './sorts.ts';

/** Words for others that say the same of where, who and how a thing is told. */
const synonyms: [RegExp, string][] = [
  [/(?<= )tại (?=\p{Lu})/u, 'ở '],
  [/(?<= )ở (?=\p{L})/u, 'tại '],
  [/(?<=, )theo (?=\p{Lu})/u, 'dẫn theo '],
  [/khởi công/u, 'bắt đầu xây'],
  [/phê duyệt/u, 'duyệt'],
  [/vận hành/u, 'hoạt động'],
  [/bàn giao/u, 'trao'],
  [/trong đó/u, 'riêng'],
  [/tỉnh (?=có|đã|dự|đón|đạt)/u, 'địa phương '],
  [/công bố/u, 'nêu'],
  [/xếp (?=hạng|Trà)/u, 'đứng '],
  [/cả nước/u, 'toàn quốc'],
  [/trong vùng/u, 'ở khu vực'],
  [/được công nhận/u, 'được ghi nhận'],
  [/bình quân đầu người/u, 'tính trên đầu người'],
  [/giải ngân/u, 'chi ra'],
  [/tổng vốn/u, 'vốn'],
  [/đồng bào/u, 'bà con'],
];

/** Other signs, none of which a figure rests on. */
const signs: [RegExp, string][] = [
  [/; (?=\p{Ll})/u, ', '],
  [/, (?=theo \p{Lu})/u, '; '],
  [/ – /u, ', '],
  [/ \((?=\p{Ll})([^()\d]*)\)/u, ', $1,'],
];

/** A note before the full stop and after it, in a place of its own or with another. */
const notes: [RegExp, string][] = [
  [/\.(\[@[^\]]+\])/u, '$1.'],
  [/\[@([^\];]+); @([^\];]+)\]/u, '[@$2; @$1]'],
  [/\[@([^\];]+); @([^\];]+)\]/u, '[@$1][@$2]'],
];

/** Two parts of a sentence without figures in each other's place, or one more at its end. */
const orders: [RegExp, string][] = [
  [/(?<=, )([^,;.:|()\d]{4,60}), ([^,;.:|()\d]{4,60})(?=[,.])/u, '$2, $1'],
  [/(?=\.\[@)/u, ', như nguồn được dẫn'],
  [/(?=\[@)(?<=[\p{L}%])/u, ', như nguồn được dẫn'],
];

const ways: Record<string, [RegExp, string][]> = {
  'a synonym': synonyms,
  punctuation: signs,
  'a note moved': notes,
  'another order of words': orders,
};

/** Edits that change nothing of what a figure says, by what they do. */
export const harmless: Record<string, Sort> = Object.fromEntries(
  Object.entries(ways).map(([name, edits]): [string, Sort] => [
    name,
    (all) =>
      all.flatMap((told) =>
        edits.flatMap(([from, to]): Alteration[] => {
          const text = told.text.replace(from, to);
          return text === told.text ? [] : [{ told, text, how: `${from.source} in ${told.text}` }];
        }),
      ),
  ]),
);
