import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { edit } from '../support/content-copy.ts';
import { PublishedRepository } from './mutations/published-repository.ts';

/** What nobody may do to a source that main has together with words that rest on it. */
const repository = new PublishedRepository();
beforeAll(() => repository.publish());
afterEach(() => repository.restore());
afterAll(() => repository.remove());

type Edit = [file: string, from: string, to: string];
const sea = 'giai-phap/kinh-te-bien.md';
const list = 'nguon.yaml';
const wind = 'nguon/vietnam-news-2022-03-04.txt';
const article = 'nguon/bai-bao-1740.txt';
const culture = 'giai-phap/van-hoa-xa-hoi.md';

const apply = (...edits: Edit[]) => {
  for (const [file, from, to] of edits) edit(repository.content, file, from, to);
};
const told = () => repository.contentErrors().filter(({ rule }) => rule === 'nguon-truoc');

/** A figure written into source and text alike, for the check to find it there. */
const vouching: [what: string, file: string, edits: Edit[]][] = [
  [
    'a passage and the figure resting on it',
    sea,
    [
      [wind, '322 MW', '422 MW'],
      [list, '"322 MW"', '"422 MW"'],
      [sea, '322 MW', '422 MW'],
    ],
  ],
  [
    'a figure that has no passage, and the words with it',
    culture,
    [
      [list, '"hơn 83 tỷ đồng"', '"hơn 93 tỷ đồng"'],
      [culture, 'hơn 83 tỷ đồng', 'hơn 93 tỷ đồng'],
    ],
  ],
  [
    'a sentence into a passage, and its quotation',
    sea,
    [
      [wind, 'of 322 MW.', 'of 322 MW. Land was sold to them.'],
      [sea, '### Du lịch\n', '### Du lịch\n\n> Land was sold to them[@vietnam-news-2022-03-04]\n'],
    ],
  ],
  [
    'a passage into an article read in full, and its quotation',
    sea,
    [
      [
        article,
        'Ủy ban nhân dân tỉnh vừa',
        'Tỉnh giao hết đất ven biển.\n\nỦy ban nhân dân tỉnh vừa',
      ],
      [sea, '### Du lịch\n', '### Du lịch\n\n> Tỉnh giao hết đất ven biển[@bai-bao-1740]\n'],
    ],
  ],
  [
    'a figure into the list of an article read in full, and words with it',
    sea,
    [
      [list, '- "1740/QĐ-UBND"', '- "1740/QĐ-UBND"\n    - "99 dự án"'],
      [sea, '### Du lịch\n', '### Du lịch\n\nKế hoạch nêu 99 dự án.[@bai-bao-1740]\n'],
    ],
  ],
  [
    'whose words a source has, and words told as the plan’s',
    sea,
    [
      [list, 'language: en\n  provenance: ve-sau', 'language: en\n  provenance: ke-hoach'],
      [sea, '### Du lịch\n', '### Du lịch\n\nKế hoạch hứa việc này.[@luatvietnam-qd-1142]\n'],
    ],
  ],
  [
    'an emptied archive, and words beside',
    sea,
    [
      [wind, 'So far five plants have become operational with total capacity of 322 MW.\n', ''],
      [sea, 'tổng công suất 5 nhà máy điện gió |', 'công suất cả 5 nhà máy điện gió |'],
    ],
  ],
];

describe('a change that writes both sides', () => {
  it.each(vouching)('is refused: %s', (_what, file, edits) => {
    apply(...edits);
    repository.commit('both');
    expect(told()).toEqual([expect.objectContaining({ file })]);
  });

  it.each(vouching)('is taken without its words: %s', (_what, _file, edits) => {
    apply(...edits.filter(([file]) => /^nguon/.test(file)));
    repository.commit('the source alone');
    expect(told()).toEqual([]);
  });
});

it('a source read in part may be added to together with words that rest on it', () => {
  apply(
    [wind, 'of 322 MW.\n', 'of 322 MW.\n\nThe ninth has 96 MW.\n'],
    [list, '    - { so: "thứ 9"', '    - "7 nhà máy"\n    - { so: "thứ 9"'],
    [sea, '### Du lịch\n', '### Du lịch\n\n> The ninth has 96 MW[@vietnam-news-2022-03-04]\n'],
  );
  expect(told()).toEqual([]);
});

it('a figure may go from the list to its passage beside reworded text, and passages change places', () => {
  const file = join('content', 'nguon/vietfish-2024.txt');
  const [head = '', ...passages] = repository.read(file).trimEnd().split('\n\n');
  repository.write(file, [head, ...passages.reverse(), 'up 1,200 tons'].join('\n\n') + '\n');
  const shrimp = '"tăng hơn 1.200 tấn", cua: "tôm", nam: "ước 2024" }';
  apply(
    [list, `${shrimp}\n    - "2023"`, shrimp],
    [sea, 'dự kiến cả năm 2024 thu', 'tính cả năm 2024 sẽ thu'],
  );
  expect(told()).toEqual([]);
});
