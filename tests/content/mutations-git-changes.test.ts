import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { after, rewrite, type Place, type Texts } from './mutations/edit.ts';
import { realTexts } from './mutations/folder.ts';
import { front, headings, paragraphs, summaries } from './mutations/places.ts';
import { PublishedRepository } from './mutations/published-repository.ts';
import { draw, seeded, way, type Way } from './mutations/way.ts';

/** Pages that say something else than main has published. */
const texts = realTexts();
const repository = new PublishedRepository();
// The day on which these pages are changed.
beforeAll(() => void vi.stubEnv('PUBLISH_DATE', '2027-01-02'));
beforeAll(() => repository.publish());
afterEach(() => repository.restore());
afterAll(() => repository.remove());
afterAll(() => void vi.unstubAllEnvs());

const ownSentences = (all: Texts) =>
  paragraphs(all).filter(({ text }) => / (?:và|các|những|của) /.test(text) && !/[“"@]/.test(text));
const lastChange = (texts: Texts, { file }: Place): Place => {
  const all = texts.get(file)!;
  const match = /^changes:\n {2}- date: (.*)\n {4}note: (.*)$/m.exec(all)!;
  return { file, start: match.index, end: match.index + match[0].length, text: match[0] };
};
const word = / (?:và|các|những|của) /;

/** What a page says is changed, and its `changes` do not tell. */
const untold: Way[] = [
  way('leaves out a word of a paragraph', ownSentences, (place) =>
    rewrite(place, place.text.replace(word, ' ')),
  ),
  way('adds a sentence to a paragraph', ownSentences, (place) =>
    after(place, ' Đây là lời giải thích chung.'),
  ),
  way('adds a paragraph', ownSentences, (place) =>
    after(place, '\n\nĐây là một lời giải thích khác.'),
  ),
  way('takes away a paragraph', ownSentences, (place) => rewrite(place, '')),
  way('rewords a heading', headings, (place) =>
    rewrite(place, place.text.replace(' {#', ' nữa {#')),
  ),
  way(
    'rewords the name of a page',
    (all) => front(all, 'title').filter(({ text }) => !text.includes('"')),
    (place) => after(place, ' nói gọn'),
  ),
  way('rewords a summary', summaries, (place) => rewrite(place, place.text.replace(word, ' '))),
  way('adds a clause', headings, (place) =>
    rewrite(place, `## Lời giải thích khác {#loi-khac}\n\nChữ thêm.\n\n${place.text}`),
  ),
  way('rewords the note of the last change instead', ownSentences, (place, all) => {
    const note = lastChange(all, place);
    return {
      changes: [
        rewrite(place, place.text.replace(word, ' ')),
        rewrite(note, `${note.text} Sửa lời.`),
      ],
    };
  }),
  way('repeats the last change', ownSentences, (place, all) => {
    const note = lastChange(all, place);
    return {
      changes: [
        rewrite(place, place.text.replace(word, ' ')),
        after(note, `\n${note.text.split('\n').slice(1).join('\n')}`),
      ],
    };
  }),
];

describe('a changed page whose changes do not tell', () => {
  it.each(seeded(untold))('is told when somebody $way', (each) => {
    const mutation = draw(each, texts, each.seed);
    repository.mutate(texts, mutation);
    const [change] = mutation.changes;
    const file = change?.kind === 'text' ? change.at.file : '';
    const line = repository.read(join('content', file)).split('\n').indexOf('changes:') + 1;
    repository.commit('reworded');
    expect(repository.contentErrors()).toContainEqual(
      expect.objectContaining({ file, line, rule: 'lan-sua' }),
    );
  });

  it('is not told when its newest change does', () => {
    const [place] = ownSentences(texts);
    const entry = front(texts, 'changes').find(({ file }) => file === place!.file)!;
    const told = '\n  - date: 2027-01-02\n    note: Bớt một chữ.';
    repository.mutate(texts, {
      changes: [rewrite(place!, place!.text.replace(word, ' ')), after(entry, told)],
    });
    expect(repository.contentErrors()).toEqual([]);
  });
});

describe('what a page shows from data, and what it told before', () => {
  const edit = (file: string, from: string, to: string) => {
    const text = repository.read(join('content', file));
    expect(text).toContain(from);
    repository.write(join('content', file), text.replace(from, to));
  };
  const told = (page: string) =>
    edit(page, 'changes:\n', 'changes:\n  - date: 2027-01-02\n    note: Sửa lời.\n');

  it.each([
    ['thuat-ngu.yaml', 'Người có chức quyền dùng', 'Ai đó dùng'],
    ['co-quan.yaml', 'không nêu việc giao cho Chính', 'không kể việc giao cho Chính'],
    ['nguon.yaml', 'title: "[', 'title: "[Bản tin, '],
  ])('is told on its page when somebody rewords an entry of %s', (file, from, to) => {
    const page = `trang/${file.replace('yaml', 'mdx')}`;
    edit(file, from, to);
    expect(repository.contentErrors()).toMatchObject([{ file: page, rule: 'lan-sua' }]);
    told(page);
    expect(repository.contentErrors()).toEqual([]);
  });

  it.each([
    ['rewords', 'note: Đăng lần đầu.', 'note: Đăng.'],
    ['dates anew', 'date: 2026-11-24', 'date: 2026-11-23'],
    ['wipes', /changes:\n(?: .*\n)+/, 'changes:\n  - date: 2027-01-02\n    note: Viết lại.\n'],
  ])('is asked back when somebody %s a past entry of changes', (_how, from, to) => {
    const file = 'trang/thuat-ngu.mdx';
    const text = repository.read(join('content', file));
    expect(text.replace(from, to)).not.toBe(text);
    repository.write(join('content', file), text.replace(from, to));
    expect(repository.contentErrors()).toMatchObject([{ file, rule: 'lan-sua' }]);
  });
});
