import { describe, expect, it } from 'vitest';
import { groupSchema } from './about.ts';
import { letterId, noteId, pageIds, reservedOf, siteIds, sourceId } from './reserved.ts';

const letters = ['mt', 'nv', 'gp'];
const groups = Object.fromEntries(
  letters.map((each) => [each, groupSchema.parse({ letters: each })]),
);
const reserved = reservedOf({ groups });

describe('the names that the site keeps for itself', () => {
  it.each([
    ...Object.values(siteIds),
    sourceId(1),
    sourceId(120),
    noteId(12),
    letterId('Đ'),
    letterId('0–9'),
  ])('have %s, which its pages give as an id', (id) => expect(reserved.isId(id)).toBe(true));

  it.each(['mt', 'gp-11', 'nv-1-gp-2', 'moc-3', 'khac-nhau-2'])(
    'have %s, which an edition or a list of sections gives as an id',
    (id) => expect(reserved.isId(id)).toBe(true),
  );

  it.each([
    '404',
    'ban-tin',
    'nhung',
    'en',
    'pagefind',
    '_astro',
    'phien-ban',
    'danh-sach',
    'nguon-1',
    'gp-2',
    'q',
  ])('have %s, which no page may be called', (name) => expect(reserved.isName(name)).toBe(true));

  it.each(['noi-dung', 'nguon', 'nguon-tin', 'van-hoa', 'gp-2-noi-dung', 'danh-sach', '404'])(
    'do not have %s as an id',
    (id) => expect(reserved.isId(id)).toBe(false),
  );

  it.each(['nguon', 'gop-y', 'trich-dan', pageIds.citeClause])('do not have %s', (name) =>
    expect(reserved.isName(name)).toBe(false),
  );
});
