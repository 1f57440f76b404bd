import type { BodyData } from '../../read/schemas.ts';
import { nameSlipReader } from '../../words/style/name-slips.ts';
import { officialNamesOf } from '../../read/plan-names.ts';
import type { OfficialName } from '../../words/style/official-names.ts';
import { mended, ownWordsOf, type OwnWords } from '../texts/own-words.ts';
import type { Found, Rule } from '../rule.ts';

/** Names in their one official writing, in the editors' own words. */
export const names: Rule = {
  code: 'ten-goi',
  reason:
    'Một tên chỉ viết một cách, đúng tên chính thức, để người đọc tra được và báo chí dẫn không sai. Lời trích và nhan đề giữ nguyên như nguồn.',
  needs: ['plan.yaml'],
  check(loaded) {
    const bodies = Object.values(loaded.content.bodies).flatMap(distinctNames);
    const { memory, content } = loaded;
    const slips = memory.ofText(
      readerFor,
      '',
      JSON.stringify([officialNamesOf(content.about), bodies]),
    );
    return ownWordsOf(loaded).flatMap((own) =>
      memory.of(slips, own).map(({ text, write }): Found => ({
        ...mended(loaded, own, text, write),
        message: `Tên “${text}” không đúng cách viết chính thức; viết “${write}”.`,
      })),
    );
  },
};

/** The slips in a statement, for one list of names: it rarely changes. */
function readerFor(_: string, names: string) {
  const slips = nameSlipReader(...(JSON.parse(names) as [OfficialName[], string[]]));
  return ({ text }: OwnWords) => slips(text);
}

/** A body's name, with and without its province; a word or two, as “đoàn thể”, are no name by their capitals. */
function distinctNames({ name, short }: BodyData): string[] {
  const all = [name, name.replace(/ tỉnh [\p{L} ]+$/u, ''), short ?? ''];
  return all.filter((each) => each.split(' ').length > 2 || /^\p{Lu}{3}/u.test(each));
}
