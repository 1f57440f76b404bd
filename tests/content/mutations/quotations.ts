import { after, rewrite, type Texts } from './edit.ts';
import {
  find,
  keysIn,
  paragraphs,
  pieces,
  quotes,
  sourceKeys,
  sourceText,
  summaries,
  dataProse,
} from './places.ts';
import { lines, middle, noteAndName, requote, trailingNote, words } from './quoted-lines.ts';
import { way, type Family } from './way.ts';

/** Inline quotations of five words or more. */
const inline = (texts: Texts) =>
  pieces(
    paragraphs(texts).filter(({ text }) => text.includes('@')),
    /“(?:[^“”\s]+ ){5,}[^“”\s]+”/,
  );

/** Truth rule 3. */
export const quotations: Family = {
  rule: 'quotations that differ from their source',
  ways: [
    way('drops a word of a block quotation', lines, (place) =>
      requote(place, words(place).toSpliced(middle(words(place)), 1)),
    ),
    way('adds a word to a block quotation', lines, (place) =>
      requote(place, words(place).toSpliced(middle(words(place)), 0, 'mạnh')),
    ),
    way('exchanges two words of a block quotation', lines, (place) => {
      const list = words(place);
      const at = middle(list);
      return list[at] === list[at + 1]
        ? undefined
        : requote(place, list.toSpliced(at, 2, list[at + 1]!, list[at]!));
    }),
    way('changes one tone mark', lines, (place) =>
      /à(?=\S* )/.test(place.text)
        ? rewrite(place, place.text.replace(/à(?=\S* )/, 'á'))
        : undefined,
    ),
    way('writes a word in capitals', lines, (place) => {
      const list = words(place);
      const word = list.findIndex((each, index) => index > 1 && /^\p{Ll}+$/u.test(each));
      return requote(place, list.with(word, list[word]!.toUpperCase()));
    }),
    way('cuts the last word short', lines, (place) => {
      const list = words(place);
      const last = list.at(-1)!.replace(/[.,;:]$/, '');
      return last.length > 3 ? requote(place, list.with(-1, last.slice(0, -2))) : undefined;
    }),
    way('cuts the first word short', lines, (place) => {
      const list = words(place);
      return list[0]!.length > 3 ? requote(place, list.with(0, list[0]!.slice(2))) : undefined;
    }),
    way('shortens without saying so', lines, (place) =>
      requote(place, words(place).toSpliced(2, 3)),
    ),
    way('turns the two halves round at […]', lines, (place) => {
      const list = words(place);
      return requote(place, [...list.slice(middle(list)), '[…]', ...list.slice(0, middle(list))]);
    }),
    way('takes the note from a block quotation', lines, (place) =>
      rewrite(place, `◆${place.text.replace(trailingNote, '')}`),
    ),
    way('names another source', lines, (place, texts) => {
      const keys = sourceKeys(texts).filter((key) => !keysIn(place.text).includes(key));
      const other = keys[place.start % keys.length]!;
      return sourceText(texts, other).includes(words(place).slice(0, 4).join(' '))
        ? undefined
        : rewrite(place, `◆${place.text.replace(trailingNote, `[@${other}]`)}`);
    }),
    way('changes a word of an inline quotation', inline, (place) =>
      rewrite(place, `◆${place.text.split(' ').toSpliced(2, 1, 'hẳn').join(' ')}`),
    ),
    way(
      'invents an inline quotation',
      (texts) => paragraphs(texts).filter(({ text }) => trailingNote.test(text)),
      (place) =>
        rewrite(
          place,
          place.text.replace(trailingNote, ' Bài viết: “◆Mọi việc đều đã xong từ lâu rồi”.$&'),
        ),
    ),
    ...[
      ['"', '"'],
      ['«', '»'],
      ['„', '“'],
      ['‘', '’'],
      ['”', '”'],
      ['“', '"'],
      ['❝', '❞'],
      ['‹', '›'],
      ['❮', '❯'],
      ['『', '』'],
      ["''", "''"],
      ['&ldquo;', '&rdquo;'],
      ['&lsaquo;', '&rsaquo;'],
      ['“', ''],
    ].map(([open, close]) =>
      way(
        `invents a quotation between ${open} and ${close}`,
        (texts) => paragraphs(texts).filter(({ text }) => trailingNote.test(text)),
        (place) =>
          rewrite(
            place,
            place.text.replace(
              trailingNote,
              ` Bài viết: ◆${open}Mọi việc đều đã xong từ lâu rồi${close}.$&`,
            ),
          ),
      ),
    ),
    way('invents a quotation without a source', paragraphs, (place) =>
      after(place, '\n\nNgười ta nói: “Mọi việc đều đã xong từ lâu rồi”.'),
    ),
    way('invents a quotation in the data', dataProse, (place) =>
      rewrite(place, place.text.replace(/\[@/, ' Bài viết: “Mọi việc đều đã xong từ lâu rồi”.$&')),
    ),
    way('invents a quotation in the data by references', dataProse, (place) =>
      rewrite(
        place,
        place.text.replace(/\[@/, ' Bài viết: &ldquo;Mọi việc đều đã xong từ lâu rồi&rdquo;.$&'),
      ),
    ),
    way('invents a block quotation in a list', lines, (place) =>
      rewrite(place, `- > ◆Mọi việc đều đã xong từ lâu rồi${noteAndName.exec(place.text)![0]}`),
    ),
    way('joins the words of two sources', lines, (place, texts) => {
      const [key] = keysIn(place.text);
      const other = quotes(texts).find((each) => {
        const [its] = keysIn(each.text);
        return its !== key && !sourceText(texts, key!).includes(words(each).join(' '));
      });
      return (
        other &&
        rewrite(
          place,
          `> ◆${words(place).join(' ')} […] ${words(other).join(' ')}[@${key}; @${keysIn(other.text)[0]}]`,
        )
      );
    }),
    way('invents a quotation in a summary', summaries, (place) =>
      after(place, ' “Mọi việc đều đã xong từ lâu rồi”.'),
    ),
    way('adds a second paragraph to a block quotation', lines, (place) =>
      rewrite(
        place,
        place.text.replace(/^> (.*)(\[@.*)$/, '> $1\n>\n> ◆Mọi việc đều đã xong từ lâu rồi.$2'),
      ),
    ),
    way('quotes in a list', paragraphs, (place) =>
      after(place, '\n\n- một việc;\n- “◆Mọi việc đều đã xong từ lâu rồi”.'),
    ),
    way('changes the archive a quotation is taken from', lines, (place, texts) => {
      const file = `nguon/${keysIn(place.text)[0]}.txt`;
      const start = words(place).slice(0, 5).join(' ');
      if (!texts.get(file)?.includes(start)) return undefined;
      if (texts.get(file)!.split(start).length > 2) return undefined;
      const same = quotes(texts).filter(
        ({ text }) => text.includes(start) && keysIn(text)[0] === keysIn(place.text)[0],
      );
      return {
        changes: [rewrite(find(texts, file, start), start.split(' ').reverse().join(' '))],
        elsewhere: same.map((each) => [each]),
        onlyElsewhere: true,
      };
    }),
  ],
};
