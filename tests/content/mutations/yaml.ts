import { after, rewrite } from './edit.ts';
import { entries, find, front, inData, values } from './places.ts';
import { way, type Family } from './way.ts';

/** YAML that is broken, or does more than hold data. */
export const yamlSyntax: Family = {
  rule: 'YAML',
  leaves: 'a file unread',
  ways: [
    way(
      'opens a quotation mark and leaves it open',
      (texts) => front(texts, 'title'),
      (place) => rewrite(place, place.text.replace(': ', ': ◆"')),
    ),
    way(
      'writes a key twice',
      (texts) => front(texts, 'order'),
      (place) => after(place, `\n${place.text}`),
    ),
    way(
      'indents by a tab',
      (texts) => values(texts, inData('co-quan'), 'level'),
      (place) => ({ changes: [rewrite(place, `\t${place.text.trim()}`)], ripples: true }),
    ),
    way(
      'leaves a list open',
      (texts) => front(texts, 'bodies'),
      (place) => rewrite(place, `◆${place.text.replace(']', '')}`),
    ),
    way(
      'writes a colon in plain text',
      (texts) => values(texts, inData('doi-chieu'), 'why'),
      (place) => rewrite(place, place.text.replace(/: .*/, ': ◆Hai lời: gần nghĩa')),
    ),
    way(
      'writes a date without quotation marks in a list of words',
      (texts) => front(texts, 'aliases'),
      (place) => rewrite(place, place.text.replace('[', '◆[2021-08-26, ')),
    ),
    way(
      'writes a date without quotation marks as a title',
      (texts) => front(texts, 'title'),
      (place) => rewrite(place, 'title: ◆2021-08-26'),
    ),
    way(
      'writes a line that is neither key nor value',
      (texts) => values(texts, inData('thuat-ngu'), 'term'),
      (place) => ({ changes: [after(place, '\nghi chú thêm')], ripples: true }),
    ),
    way(
      'indents one key more than its neighbours',
      (texts) => values(texts, inData('dong-thoi-gian'), 'title'),
      (place) => rewrite(place, `   ${place.text}`),
    ),
    way(
      'names an anchor',
      (texts) => values(texts, inData('co-quan'), 'name'),
      (place) => rewrite(place, place.text.replace(': ', ': ◆&ten ')),
    ),
    way(
      'uses an alias',
      (texts) => values(texts, inData('co-quan'), 'name'),
      (place) => ({
        changes: [rewrite(place, place.text.replace(/: .*/, ': ◆*ten'))],
      }),
    ),
    way(
      'names an anchor in front matter',
      (texts) => front(texts, 'bodies'),
      (place) => rewrite(place, place.text.replace(': ', ': ◆&ds ')),
    ),
    way(
      'writes a tag',
      (texts) => values(texts, inData('thuat-ngu'), 'term'),
      (place) => rewrite(place, place.text.replace(': ', ': ◆!!str ')),
    ),
    way(
      'writes a tag of a programming language',
      (texts) => front(texts, 'title'),
      (place) => rewrite(place, 'title: ◆!!js/function "function () {}"'),
    ),
    way(
      'merges another mapping',
      (texts) => values(texts, inData('co-quan'), 'level'),
      (place) => after(place, '\n  <<: *chung'),
    ),
    way(
      'starts a second document',
      (texts) => entries(texts, inData('co-quan')).slice(3),
      (place) => rewrite(place, `---\n${place.text}`),
    ),
    way(
      'writes a directive',
      (texts) => [find(texts, 'thuat-ngu.yaml', 'nong-thon-moi:')],
      (place) => rewrite(place, `◆%YAML 1.1\n---\n${place.text}`),
    ),
    way(
      'writes a source twice',
      (texts) => entries(texts, inData('nguon')),
      (place, texts) => {
        const all = texts.get(place.file)!;
        const entry = /^[^\n]*\n(?: .*\n?)*/.exec(all.slice(place.start))![0];
        return rewrite(place, `${entry}◆${place.text}`);
      },
    ),
    way(
      'writes a body twice',
      (texts) => entries(texts, inData('co-quan')).slice(1),
      (place) =>
        rewrite(
          place,
          `chinh-phu:\n  name: Chính phủ\n  level: trung-uong\n  duty: Việc chung.\n  status: con\n  now: Vẫn còn.\n${place.text}`.replace(
            'chinh',
            '◆chinh',
          ),
        ),
    ),
  ],
};
