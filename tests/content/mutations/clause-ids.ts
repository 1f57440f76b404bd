import { rewrite } from './edit.ts';
import { headings, idOf, sectionFiles, subheadings, sharedIds } from './places.ts';
import { way, type Family } from './way.ts';

/** Ids of clauses, and what stands behind headings. */
export const clauseIds: Family = {
  rule: 'clause ids and heading attributes',
  ways: [
    ...(
      [
        ['gives a clause a class too', (id: string) => `{#${id} .to}`],
        ['gives a clause a handler', (id: string) => `{#${id} onclick="alert(1)"}`],
        ['gives a clause a style', (id: string) => `{#${id} style="position:fixed"}`],
        ['gives a clause data', (id: string) => `{#${id} data-provenance=ke-hoach}`],
        ['gives a clause two ids', (id: string) => `{#${id}-2 #${id}}`],
      ] as const
    ).map(([name, attributes]) =>
      way(name, headings, (place) =>
        rewrite(place, `◆${place.text.replace(/\{#.*\}/, attributes(idOf(place)))}`),
      ),
    ),
    way('adds a clause without an id', headings, (place) =>
      rewrite(place, `## Thêm một tiểu mục\n\nChữ thêm.\n\n${place.text}`.replace('##', '◆##')),
    ),
    way('adds a clause whose id has capitals', headings, (place) =>
      rewrite(place, `◆## Thêm một tiểu mục {#Them-Mot}\n\nChữ thêm.\n\n${place.text}`),
    ),
    way('adds a clause whose id has Vietnamese letters', headings, (place) =>
      rewrite(place, `◆## Thêm một tiểu mục {#thêm-một}\n\nChữ thêm.\n\n${place.text}`),
    ),
    way(
      'adds a clause with an id in use',
      (texts) => headings(texts).filter((place) => idOf(place) === 'noi-dung'),
      (place, texts) => {
        const last = headings(texts)
          .filter(({ file }) => file === place.file)
          .at(-1)!;
        return rewrite(last, `◆## Thêm một tiểu mục {#noi-dung}\n\nChữ thêm.\n\n${last.text}`);
      },
    ),
    way('gives an id to a heading inside a clause', subheadings, (place) =>
      rewrite(place, `◆${place.text} {#phan-nay}`),
    ),
    way('writes a heading of the first level', headings, (place) =>
      rewrite(place, `◆# Tên mục\n\n${place.text}`),
    ),
    way(
      'writes text before the first clause',
      (texts) =>
        headings(texts).filter(
          ({ file, start }) => !texts.get(file)!.slice(0, start).includes('\n## '),
        ),
      (place) => rewrite(place, `◆Lời dẫn của trang này.\n\n${place.text}`),
    ),
    way('underlines a new heading', headings, (place) =>
      rewrite(place, `◆Thêm một tiểu mục\n---\n\nChữ thêm.\n\n${place.text}`),
    ),
    way(
      'exchanges the order of shared clauses',
      (texts) => headings(texts, sectionFiles).filter((place) => idOf(place) === 'ket-qua'),
      (place, texts) => {
        const next = headings(texts).find(
          ({ file, start }) => file === place.file && start > place.start,
        );
        if (!next || !sharedIds.includes(idOf(next))) return undefined;
        const all = texts.get(place.file)!;
        const stop = all.indexOf('\n## ', next.end) + 1 || all.length;
        const both = { ...place, end: stop, text: all.slice(place.start, stop) };
        const [one, other] = [all.slice(place.start, next.start), all.slice(next.start, stop)];
        return { changes: [rewrite(both, `${other}◆${one}`)] };
      },
    ),
  ],
};
