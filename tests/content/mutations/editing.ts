import { after, rewrite, type Change, type Place, type Texts } from './edit.ts';
import {
  editors,
  front,
  headings,
  idOf,
  lastChange,
  quotes,
  sectionFiles,
  lastLine,
} from './places.ts';
import { way, type Way } from './way.ts';

const both = (...changes: Change[]) => ({ changes });
/** A note of the change among those of its file. */
const recorded = (texts: Texts, place: Place): Change =>
  after(
    front(texts, 'changes').find(({ file }) => file === place.file)!,
    `\n  - date: ${lastChange(texts, place)}\n    note: Sửa lời văn.`,
  );
const unnoted = (texts: Texts) => editors(texts).filter(({ file }) => sectionFiles.test(file));
/** Puts […] for three words from one on; what the front matter copies from there stays. */
const cutAt =
  (from: number): Way['do'] =>
  (place, texts) => {
    const words = place.text.split(' ');
    const cut = words.slice(from, from + 3).join(' ');
    const [front = ''] = texts.get(place.file)!.split('\n---\n');
    return words.length > 12 && !front.includes(cut)
      ? both(rewrite(place, words.toSpliced(from, 3, '[…]').join(' ')), recorded(texts, place))
      : undefined;
  };
const lastHeading = (texts: Texts) =>
  headings(texts, sectionFiles).filter((place) => idOf(place) === 'chua-biet');

/** What editors change well. */
export const editing: Way[] = [
  way('rewords a paragraph and says so', unnoted, (place, texts) =>
    both(after(place, ' Đây là cách nói chung.'), recorded(texts, place)),
  ),
  way('adds a paragraph of explanation', unnoted, (place, texts) =>
    both(after(place, '\n\nNói cách khác, đây là việc lâu dài.'), recorded(texts, place)),
  ),
  way('adds a clause before the last', lastHeading, (place, texts) =>
    both(
      rewrite(place, `## Cách đọc mục này {#cach-doc}\n\nĐọc từ trên xuống dưới.\n\n${place.text}`),
      recorded(texts, place),
    ),
  ),
  way(
    'adds a clause at the end',
    (texts) => front(texts, 'code', sectionFiles),
    (place, texts) =>
      both(
        after(
          lastLine(texts, place.file),
          '\n## Cách đọc mục này {#cach-doc}\n\nĐọc từ trên xuống dưới.\n',
        ),
        recorded(texts, place),
      ),
  ),
  way('shortens a block quotation by […]', quotes, cutAt(5)),
  way('begins a block quotation later, by […]', quotes, cutAt(1)),
  way('marks a fault of the source by [sic]', quotes, (place, texts) =>
    both(rewrite(place, place.text.replace(/^(> \S+ \S+) /, '$1 [sic] ')), recorded(texts, place)),
  ),
  way(
    'renames a title and says so',
    (texts) => front(texts, 'title', sectionFiles),
    (place, texts) => both(after(place, ' và việc liên quan'), recorded(texts, place)),
  ),
  way(
    'renames a clause and keeps its id',
    (texts) => headings(texts, sectionFiles),
    (place, texts) =>
      both(rewrite(place, place.text.replace(' {#', ' ở đây {#')), recorded(texts, place)),
  ),
  way(
    'adds a name that readers search for',
    (texts) => front(texts, 'aliases'),
    (place) => rewrite(place, place.text.replace('[', '[tên khác của mục này, ')),
  ),
  way(
    'renames a name that readers search for',
    (texts) => front(texts, 'aliases'),
    (place) => rewrite(place, place.text.replace(/\[([^,\]]+)/, '[$1 khác')),
  ),
  way('links to another section', unnoted, (place, texts) =>
    both(
      after(place, ' Xem thêm [Kinh tế biển](/giai-phap/kinh-te-bien/).'),
      recorded(texts, place),
    ),
  ),
  way('adds a list of explanation', unnoted, (place, texts) =>
    both(
      after(place, '\n\nCó hai điều:\n\n- một điều cần đọc kỹ;\n- một điều cần hỏi lại.'),
      recorded(texts, place),
    ),
  ),
  way('says that something is not known', unnoted, (place, texts) =>
    both(
      after(place, '\n\nChưa rõ UBND tỉnh đã ban hành văn bản nào về việc này hay chưa.'),
      recorded(texts, place),
    ),
  ),
  way('quotes four words without a source', unnoted, (place, texts) =>
    both(after(place, ' Chữ “đất và biển” có nghĩa rộng.'), recorded(texts, place)),
  ),
];
