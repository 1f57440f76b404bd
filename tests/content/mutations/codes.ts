import { rewrite, wholeFile } from './edit.ts';
import { entries, front, inData, linesOf, sectionFiles } from './places.ts';
import { way, type Family } from './way.ts';

/** One code, one address, one file. */
export const uniqueCodes: Family = {
  rule: 'duplicate codes and addresses',
  ways: [
    way(
      'gives two sections one code',
      (texts) => front(texts, 'code', sectionFiles),
      (place, texts) => {
        const group = place.file.split('/')[0]!;
        const other = front(texts, 'code', sectionFiles).find(
          ({ file }) => file !== place.file && file.startsWith(group),
        )!;
        return {
          changes: [rewrite(place, other.text)],
          elsewhere: [[place, other]],
          onlyElsewhere: true,
          ripples: true,
        };
      },
    ),
    way(
      'gives a section the code of another group',
      (texts) => front(texts, 'code', sectionFiles),
      (place) => ({
        changes: [rewrite(place, place.text.startsWith('code: th') ? 'code: mt-9' : 'code: th-9')],
        ripples: true,
      }),
    ),
    way(
      'gives a section the code of a group',
      (texts) => front(texts, 'code', sectionFiles),
      (place) => ({
        changes: [rewrite(place, `◆${place.text.replace(/-\d+/, '')}`)],
        ripples: true,
      }),
    ),
    way(
      'writes a standing page at the address of a group',
      (texts) => linesOf(texts, /^trang\/gop-y\.mdx$/, /^---$/).slice(0, 1),
      (place, texts) => {
        const file = 'trang/giai-phap.mdx';
        return {
          changes: [wholeFile(file, texts.get(place.file)!)],
          elsewhere: [
            [
              { ...place, file },
              { ...place, file: 'giai-phap/index.md' },
            ],
          ],
          onlyElsewhere: true,
        };
      },
    ),
    way(
      'gives a section a place beyond its group',
      (texts) => front(texts, 'order', sectionFiles),
      (place) => rewrite(place, '◆order: 40'),
    ),
    way(
      'gives two sections one place',
      (texts) => front(texts, 'order', sectionFiles).filter(({ text }) => text !== 'order: 1'),
      (place, texts) => {
        const group = place.file.split('/')[0]!;
        const first = front(texts, 'order', sectionFiles).find(
          ({ file, text }) => file.startsWith(group) && text === 'order: 1',
        )!;
        return {
          changes: [rewrite(place, first.text)],
          elsewhere: [[place, first]],
          onlyElsewhere: true,
          ripples: true,
        };
      },
    ),
    way(
      'names a standing page like a section',
      (texts) => linesOf(texts, /^trang\/gop-y\.mdx$/, /^---$/).slice(0, 1),
      (place, texts) => ({
        changes: [wholeFile('trang/gp-2.mdx', texts.get(place.file)!)],
        ripples: true,
      }),
    ),
    way(
      'compares one pair twice',
      (texts) => linesOf(texts, inData('doi-chieu'), /^- task: /),
      (place, texts) => {
        const all = texts.get(place.file)!;
        const mark = all.slice(place.start).split('\n').slice(0, 3).join('\n');
        return {
          changes: [rewrite(place, `${mark}\n${place.text}`)],
          elsewhere: [[place]],
          onlyElsewhere: true,
        };
      },
    ),
    way(
      'writes an archive for no source',
      (texts) => entries(texts, inData('nguon')).slice(0, 1),
      () => wholeFile('nguon/khong-nguon.txt', 'Một đoạn.\n'),
    ),
    way(
      'takes the archive of a source away',
      (texts) => entries(texts, inData('nguon')).slice(2),
      (place) => ({
        changes: [{ kind: 'gone', file: `nguon/${place.text.slice(0, -1)}.txt` }],
        elsewhere: [[place]],
      }),
    ),
  ],
};
