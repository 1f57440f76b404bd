import { translated, translationsOf } from '../../plan/translations.ts';
import { labelled } from '../../read/told.ts';
import type { Problem } from '../../read/problem.ts';
import { pageFolders } from '../../read/places.ts';
import type { Language, Translation } from '../../read/schema-translation.ts';
import { figuresIn, supportedBy } from '../../words/figures/figures.ts';
import type { Rule } from '../rule.ts';
import { isUnread } from '../texts/on-units.ts';

/** A sentence in another language says the figures of the sentence it renders, and is done anew when that changes. */
export const translations: Rule = {
  code: 'ban-dich',
  needs: pageFolders,
  *check(loaded) {
    for (const { language, translation } of translationsOf(loaded.plan))
      for (const [at, each] of translated(loaded.plan, translation).entries()) {
        const sentence = translation.sentences[at]!;
        // What a file that cannot be read says, nobody knows.
        if (isUnread(loaded, sentence.unit)) continue;
        const basis = [each.unit, each.outdated, translation.glossary];
        for (const fault of loaded.memory.given(translations, sentence, basis, () => [
          ...faultsOf(each, sentence.unit, translation, language),
        ]))
          yield { file: `${language}/tom-tat.yaml`, path: ['sentences', at], ...fault };
      }
  },
};

function* faultsOf(
  { text, unit, outdated }: ReturnType<typeof translated>[number],
  name: string,
  { glossary }: Translation,
  language: Language,
): Iterable<Pick<Problem, 'message' | 'hint'>> {
  if (!unit) return yield { message: `Không có câu nào tên “${name}”; ghi tên một câu đang có.` };
  // Who mends the Vietnamese sentence is not kept from it: the page says that this one is old.
  const old = `Câu “${name}” đã đổi lời từ khi được dịch; dịch lại rồi ghi hash: ${unit.id}.`;
  if (outdated) return yield { message: old, hint: true };
  const said = labelled(unit);
  const own = supportedBy(said, 'vi');
  for (const figure of figuresIn(text, language === 'en' ? 'en' : 'vi')) {
    const message = `Câu dịch có “${figure.text}” mà câu “${name}” không có; chép lại đúng con số của câu ấy.`;
    if (!figure.readings.some((reading) => own.has(reading))) yield { message };
  }
  for (const { vi, as } of glossary)
    if (holds(said, vi) && !holds(text, as))
      yield { message: `Câu dịch thiếu “${as}” cho “${vi}”; dùng đúng cách dịch ở glossary.` };
}

const holds = (text: string, words: string) => text.toLowerCase().includes(words.toLowerCase());
