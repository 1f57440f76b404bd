import { translated, translationsOf } from '../../plan/translations.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Found } from '../rule.ts';
import { isUnread } from '../texts/on-units.ts';

/**
 * What a change writes in another language beside a sentence that it does not render as it is: of an
 * old translation figures are not asked, and only what was published before can be old.
 */
export function* newbornOld(before: Loaded, now: Loaded): Iterable<Found> {
  for (const { language, translation } of translationsOf(now.plan)) {
    const file = `${language}/tom-tat.yaml`;
    const was = before.plan.translations[language];
    const known = new Set(was?.sentences.map((each) => JSON.stringify(each)));
    let isOld = false;
    for (const [at, { unit, outdated }] of translated(now.plan, translation).entries()) {
      const sentence = translation.sentences[at]!;
      if (!unit || !outdated || isUnread(now, sentence.unit)) continue;
      isOld = true;
      const message = `Câu dịch của “${sentence.unit}” vừa thêm hay vừa sửa mà hash không phải của câu đang có; dịch đúng câu ấy rồi ghi hash: ${unit.id}.`;
      if (!known.has(JSON.stringify(sentence))) yield { file, path: ['sentences', at], message };
    }
    const message = 'Nhan đề vừa sửa trong khi có câu dịch đã cũ; dịch lại các câu ấy trước.';
    if (isOld && translation.title !== was?.title) yield { file, path: ['title'], message };
  }
}
