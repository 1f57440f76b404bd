import type { BodyData } from '../../read/schemas.ts';
import type { Memory } from '../../read/memory.ts';
import { officialNamesOf } from '../../read/plan-names.ts';
import { nameSlipReader } from '../../words/style/name-slips.ts';
import { withToneInPlace } from '../../words/style/tone-marks.ts';
import { mended, misshapen, ownGroups, type OwnWords } from '../texts/own-words.ts';
import { foundIn } from '../texts/groups.ts';
import { namesMet } from '../texts/names-met.ts';
import type { Rule } from '../rule.ts';

/** Names in their one official writing, in the editors' own words. */
export const names: Rule = {
  code: 'ten-goi',
  needs: ['plan.yaml'],
  check(loaded) {
    const { memory, content } = loaded;
    const bodies = Object.values(content.bodies).flatMap(distinctNames);
    const official = officialNamesOf(content.about);
    const slips = memory.ofValue(nameSlipReader, { names: official, bodies });
    const met = namesMet(memory, distinctNames, [
      ...official.flatMap(({ write, not = [] }) =>
        [write, ...not].map((name) => [name, write] as const),
      ),
      ...bodies.map((name) => [name, name] as const),
    ]);
    const slipsIn = (own: OwnWords) =>
      memory.given(nameSlipReader, own, [met(own)], () => slips(own.text));
    return foundIn(memory, ownGroups(loaded), names, [slips], (own) =>
      slipsIn(own).map(({ text, write }) => ({
        ...mended(loaded, own, text, write),
        message: `Tên “${text}” không đúng cách viết chính thức; viết “${write}”.`,
      })),
    );
  },
};

/** A body's name, with and without its province; a word or two, as “đoàn thể”, are no name by their capitals. */
function distinctNames({ name, short }: BodyData): string[] {
  const all = [name, name.replace(/ tỉnh [\p{L} ]+$/u, ''), short ?? ''];
  return all.filter((each) => each.split(' ').length > 2 || /^\p{Lu}{3}/u.test(each));
}

/** One placing of tone marks in the editors' own words. */
export const toneMarks: Rule = {
  code: 'dau-thanh',
  check: (loaded) =>
    foundIn(loaded.memory, ownGroups(loaded), toneMarks, [], (own) =>
      misplacedIn(own, loaded.memory).map((word) => {
        const right = withToneInPlace(word);
        const message = `Chữ “${word}” đặt dấu thanh không theo kiểu của trang; viết “${right}”.`;
        return { ...mended(loaded, own, word, right), message, hint: true };
      }),
    ),
};

/** The same few thousand words make up any content: each is worked out once. */
const misplacedIn = ({ text }: OwnWords, memory: Memory) =>
  [...new Set(text.match(/\p{L}+/gu))].filter(
    (word) => memory.ofValue(withToneInPlace, word) !== word,
  );

/** Dates and numbers in one Vietnamese form: 26/8/2021; 3,92%; 4.700; 2021–2025. */
export const figureForm: Rule = {
  code: 'cach-viet-so',
  needs: ['nguon.yaml', 'nguon'],
  check: (loaded) =>
    misshapen(loaded).map(({ own, text, write }) => ({
      ...mended(loaded, own, text, write),
      message: `“${text}” không đúng lối viết ngày và số của trang; viết “${write}”.`,
    })),
};
