import { after, rewrite, type Place, type Texts } from './edit.ts';
import {
  find,
  folded,
  keysIn,
  paragraphs,
  pieces,
  quotes,
  sourceKeys,
  sourceText,
  summaries,
  values,
} from './places.ts';
import { way, type Family } from './way.ts';

const trailingNote = /\[@[a-z0-9-]+\]$/;
/** The words of a block quotation, without its mark and its note. */
const words = (place: Place) => place.text.slice(2).replace(trailingNote, '').split(' ');
const requote = (place: Place, now: string[]) =>
  rewrite(place, `> ${now.join(' ')}${trailingNote.exec(place.text)?.[0] ?? ''}`);
const middle = (list: string[]) => Math.floor(list.length / 2);
/** Inline quotations of five words or more. */
const inline = (texts: Texts) =>
  pieces(
    paragraphs(texts).filter(({ text }) => text.includes('@')),
    /“(?:[^“”\s]+ ){5,}[^“”\s]+”/,
  );
const lines = (texts: Texts) => quotes(texts).filter((place) => words(place).length > 8);

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
      return requote(place, list.with(middle(list), list[middle(list)]!.toUpperCase()));
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
    way(
      'invents a quotation in the data',
      (texts) => values(texts, /^ket-qua\.yaml$/, 'promised'),
      (place) =>
        rewrite(
          place,
          place.text.replace(/\[@/, ' Bài viết: “Mọi việc đều đã xong từ lâu rồi”.$&'),
        ),
    ),
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
      const same = quotes(texts).filter(({ text }) => text.includes(start));
      return {
        changes: [rewrite(find(texts, file, start), start.split(' ').reverse().join(' '))],
        elsewhere: same.map((each) => [each]),
        onlyElsewhere: true,
      };
    }),
  ],
};

const national = (texts: Texts) =>
  quotes(texts).filter(
    ({ file, text }) =>
      /^(?:nhiem-vu|dot-pha)/.test(file) && text.includes('@nghi-quyet-dai-hoi-xiii'),
  );
const editors = (texts: Texts) => paragraphs(texts).filter(({ text }) => !text.includes('@'));
const later = (texts: Texts) =>
  paragraphs(texts).filter(({ text }) =>
    /^[^@]*\[@(?!bai-bao-1740|truong-chinh)[a-z0-9-]+\]$/.test(text),
  );

/** Truth rule 4. */
export const whoseWords: Family = {
  rule: 'whose words',
  ways: [
    way("puts the plan's words in place of the national task's", national, (place, texts) => {
      const plan = quotes(texts).find(({ text }) => text.includes('@bai-bao-1740'))!;
      return rewrite(place, `◆${plan.text}`);
    }),
    way('names the plan as the source of a national task', national, (place) =>
      rewrite(place, `◆${place.text.replace(trailingNote, '[@bai-bao-1740]')}`),
    ),
    way('lets the plan demand something that later reporting says', later, (place) =>
      rewrite(place, place.text.replace(trailingNote, ' ◆Kế hoạch yêu cầu như vậy.$&')),
    ),
    way('lets the decision state something without a note', editors, (place) =>
      after(place, '\n\nQuyết định số 1740/QĐ-UBND quy định việc này.'),
    ),
    way('lets the plan speak in the middle of a sentence', later, (place) =>
      rewrite(place, place.text.replace(trailingNote, ' Theo đó, ◆kế hoạch đặt ra việc này.$&')),
    ),
    way('lets the plan speak after an adverb', later, (place) =>
      rewrite(place, place.text.replace(trailingNote, ' ◆Kế hoạch 1740 cũng nêu rõ việc này.$&')),
    ),
    way('lets the plan of the province speak', editors, (place) =>
      after(place, '\n\nKế hoạch của tỉnh giao việc này cho cấp xã.'),
    ),
    way('lets the plan speak in a list', editors, (place) =>
      after(place, '\n\nCác việc gồm:\n\n- ◆Kế hoạch đề ra việc này;\n- việc khác.'),
    ),
    way(
      'lets the plan speak in the data with a later note',
      (texts) =>
        folded(texts, /^co-quan\.yaml$/, 'now').filter(
          ({ text }) => !text.includes('@bai-bao-1740'),
        ),
      (place) => rewrite(place, place.text.replace(/\[@[^\]]+\]$/, ' Kế hoạch giao việc này.$&')),
    ),
    way(
      'makes a national resolution a source for the plan',
      (texts) => [find(texts, 'nguon.yaml', 'provenance: cap-tren')],
      (_place, texts) => {
        const key = 'nghi-quyet-dai-hoi-xiii:';
        const at = find(
          texts,
          'nguon.yaml',
          texts
            .get('nguon.yaml')!
            .slice(texts.get('nguon.yaml')!.indexOf(key))
            .split('\n')
            .slice(0, 7)
            .join('\n'),
        );
        return {
          changes: [rewrite(at, at.text.replace('cap-tren', 'ke-hoach'))],
          elsewhere: national(texts).map((each) => [each]),
          onlyElsewhere: true,
        };
      },
    ),
  ],
};
