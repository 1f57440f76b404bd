import { rewrite, wholeFile, type Place, type Texts } from './edit.ts';
import {
  find,
  front,
  headings,
  idOf,
  linesOf,
  sectionFiles,
  codeOf,
  ledgerLine,
} from './places.ts';
import { way, type Family } from './way.ts';

/** Addresses that were published. */
export const addresses: Family = {
  rule: 'ledger loss and re-use',
  ways: [
    way(
      'renames a clause',
      (texts) => headings(texts).filter((place) => !linkedTo(texts, place)),
      (place, texts) =>
        lost(
          rewrite(place, place.text.replace(/\{#.*\}/, '{#ten-moi}')),
          ledgerLine(texts, `${codeOf(texts, place)}.${idOf(place)}`),
        ),
    ),
    way(
      'deletes a clause',
      (texts) => headings(texts).filter((place) => !linkedTo(texts, place)),
      (place, texts) => {
        const all = texts.get(place.file)!;
        const next = all.indexOf('\n## ', place.end);
        if (next < 0) return undefined;
        const clause = { ...place, end: next + 1, text: all.slice(place.start, next + 1) };
        return lost(
          rewrite(clause, ''),
          ledgerLine(texts, `${codeOf(texts, place)}.${idOf(place)}`),
        );
      },
    ),
    way(
      'deletes a file',
      (texts) => front(texts, 'code', sectionFiles),
      (place, texts) => ({
        ripples: true,
        changes: [{ kind: 'gone', file: place.file }],
        elsewhere: [[ledgerLine(texts, `/${place.file.replace('.md', '/')}`)]],
      }),
    ),
    way(
      'renames a file',
      (texts) => front(texts, 'code', sectionFiles),
      (place, texts) => ({
        ripples: true,
        changes: [
          { kind: 'gone', file: place.file },
          wholeFile(place.file.replace('.md', '-moi.md'), texts.get(place.file)!),
        ],
        elsewhere: [[ledgerLine(texts, `/${place.file.replace('.md', '/')}`)]],
        onlyElsewhere: true,
      }),
    ),
    way(
      'changes a code',
      (texts) => front(texts, 'code', sectionFiles),
      (place) => ({
        changes: [rewrite(place, place.text.replace(/-\d+/, '-◆44'))],
        ripples: true,
      }),
    ),
    way('uses the id of a withdrawn clause', headings, (place, texts) => {
      const code = `${codeOf(texts, place)}.${idOf(place)}`;
      const line = find(texts, 'so-dia-chi.json', `"${code}": {`);
      return {
        changes: [
          rewrite(line, `"${code}": { "withdrawn": { "on": "2026-11-24", "why": "Ghi nhầm." },`),
        ],
        elsewhere: [[place]],
        onlyElsewhere: true,
      };
    }),
    way(
      'sends a clause to one that does not exist',
      (texts) => linesOf(texts, /^so-dia-chi\.json$/, /\.noi-dung.*"since"/),
      (place) =>
        rewrite(
          place,
          `    ◆"gp-2.cu": { "title": "Cũ", "since": "2026-11-24", "now": "gp-2.khong-co" },\n${place.text}`,
        ),
    ),
    way(
      'exchanges the ids of two clauses',
      (texts) => headings(texts, sectionFiles).filter((place) => idOf(place) === 'ket-qua'),
      (place, texts) => {
        const next = headings(texts).find(
          ({ file, start }) => file === place.file && start > place.start,
        );
        if (!next || idOf(next) !== 'chua-biet') return undefined;
        // What is searched for goes with its clause.
        return {
          changes: [
            rewrite(place, place.text.replace('ket-qua', 'chua-biet')),
            rewrite(next, next.text.replace('chua-biet', 'ket-qua')),
          ],
          elsewhere: [[place, next]],
          onlyElsewhere: true,
          ripples: true,
        };
      },
    ),
  ],
};

const lost = (change: ReturnType<typeof rewrite>, line: Place) => ({
  changes: [change],
  elsewhere: [[line]],
  onlyElsewhere: true,
});
const linkedTo = (texts: Texts, place: Place) =>
  [...texts.values()].some((text) => text.includes(`/#${idOf(place)}`));
