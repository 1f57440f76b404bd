import { rewrite } from './edit.ts';
import { namedResults, pieces, results } from './places.ts';
import { way, type Family } from './way.ts';

/** Kind and time of results, and the names of units. */
export const reported: Family = {
  rule: 'results and names of units',
  ways: [
    way('leaves out kind and time', results, (place) =>
      rewrite(place, `◆${place.text.replace(/\*\*.*?:\*\* /, '')}`),
    ),
    way(
      'leaves out the time',
      (texts) => pieces(results(texts), /, [^*,]*(?=:\*\* )/),
      // What the status of its page counts is asked for there as well.
      (place) => ({ changes: [rewrite(place, '◆')], ripples: true }),
    ),
    way(
      'makes up a kind',
      (texts) => pieces(results(texts), /^- \*\*[^,]+/),
      // What reads a result as one of those counted says so too.
      (place) => ({ changes: [rewrite(place, '- **◆Tin mới')], ripples: true }),
    ),
    way(
      'says the time in other words',
      (texts) => pieces(results(texts), /(?<=, )[^*,]*(?=:\*\* )/),
      (place) => rewrite(place, '◆mới đây'),
    ),
    way('writes a result twice', results, (place) =>
      rewrite(place, `${place.text}\n◆${place.text}`.replace(/ \{#[^}]*\}$/, '')),
    ),
    way('gives one name to two results', namedResults, (place, texts) => {
      const named = /\[@.*\{#(.*)\}$/.exec(place.text)!;
      // Where the home page shows it, which of them is meant is asked as well.
      if (texts.get('plan.yaml')!.includes(`.${named[1]!}`)) return undefined;
      return rewrite(
        place,
        `${place.text}\n◆- **Báo cáo, không rõ ngày:** Thêm một việc nữa.${named[0]}`,
      );
    }),
    way('writes a name with capitals', namedResults, (place) =>
      rewrite(place, `${place.text} Thêm một câu. ◆{#Ten_Moi}`),
    ),
    way('takes a name away that the data refers to', namedResults, (place, texts) => {
      const name = /\{#(.*)\}$/.exec(place.text)![1]!;
      const inData = [...texts].flatMap(([file, text]) => {
        // Ways of asking that have lost their statement are a hint.
        const start = /^(?!cach-hoi).*\.yaml$/.test(file)
          ? text.search(new RegExp(`\\.${name}(?![a-z0-9-])`))
          : -1;
        return start < 0 ? [] : [{ file, start, end: start + 1, text: '.' }];
      });
      if (!inData.length) return undefined;
      return {
        changes: [rewrite(place, place.text.replace(/ \{#.*\}$/, ''))],
        elsewhere: [inData],
        onlyElsewhere: true,
        ripples: true,
      };
    }),
  ],
};
