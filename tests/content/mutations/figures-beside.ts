import { rewrite } from './edit.ts';
import { inData, values } from './places.ts';
import { way, type Way } from './way.ts';

/** Figures without a source in what stands beside the content: names, dates, asides. */
export const figuresBeside: Way[] = [
  ...(
    [
      ['name', 'site'],
      ['name', 'co-quan'],
      ['term', 'thuat-ngu'],
    ] as const
  ).map(([key, file]) =>
    way(
      `writes a share into ${key} of ${file}.yaml`,
      (texts) => values(texts, inData(file), key),
      (place) => ({
        changes: [
          rewrite(place, place.text.replace(/: "?(.*?)"?$/, ': ◆"$1, đạt 98,7% chỉ tiêu"')),
        ],
        // What the term is linked by no longer holds it.
        ripples: key === 'term',
      }),
    ),
  ),
  way(
    'moves the end of an event',
    (texts) => values(texts, inData('dong-thoi-gian'), 'end'),
    (place) => rewrite(place, place.text.replace(/: .*/, ': ◆"1987-12-30"')),
  ),
  way(
    'writes a share into the line beside a source',
    (texts) => values(texts, inData('nguon'), 'short'),
    (place) => rewrite(place, place.text.replace(/: "/, ': ◆"Xác nhận đạt 98,7%; ')),
  ),
  way(
    'writes a share into a note of a change',
    (texts) => values(texts, /\.mdx?$/, 'note'),
    (place) => rewrite(place, place.text.replace(/: .*/, ': ◆Đăng lại, tăng 98,7%.')),
  ),
];
