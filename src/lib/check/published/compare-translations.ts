import { translated, translationsOf } from '../../plan/translations.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Problem } from '../../read/problem.ts';
import { isUnread } from '../texts/on-units.ts';

/**
 * What a change writes in another language beside a sentence that it does not render as it is: of an
 * old translation figures are not asked, and only what was published before can be old.
 */
export function newbornOld(before: Loaded, now: Loaded): Problem[] {
  return translationsOf(now.plan).flatMap(({ language, translation }) => {
    const was = before.plan.translations[language];
    const known = new Set(was?.sentences.map((each) => JSON.stringify(each)));
    const sentences = translated(now.plan, translation);
    const told = (path: PropertyKey[], message: string): Problem => {
      const file = `${language}/tom-tat.yaml`;
      return { file, line: now.yaml.get(file)?.lineOf(path) ?? 1, rule: 'ban-dich', message };
    };
    const old = sentences.flatMap(({ unit, outdated }, at) => {
      const sentence = translation.sentences[at]!;
      return unit && outdated && !isUnread(now, sentence.unit) ? [{ unit, sentence, at }] : [];
    });
    const fresh = old
      .filter(({ sentence }) => !known.has(JSON.stringify(sentence)))
      .map(({ unit, sentence, at }) =>
        told(
          ['sentences', at],
          `Câu dịch của “${sentence.unit}” vừa thêm hay vừa sửa mà hash không phải của câu đang có; dịch đúng câu ấy rồi ghi hash: ${unit.id}.`,
        ),
      );
    const retitled = old.length > 0 && translation.title !== was?.title;
    return retitled
      ? [
          ...fresh,
          told(
            ['title'],
            'Nhan đề vừa sửa trong khi có câu dịch đã cũ; dịch lại các câu ấy trước.',
          ),
        ]
      : fresh;
  });
}
