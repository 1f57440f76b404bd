import { docCodeOf } from '../../plan/published-addresses.ts';
import { translated, translationsOf } from '../../plan/translations.ts';
import { labelled } from '../../read/told.ts';
import type { Unit } from '../../read/types.ts';
import { pageFolders } from '../../read/places.ts';
import type { Language, Translation } from '../../read/schema-translation.ts';
import { figuresIn, supportedBy } from '../../words/figures/figures.ts';
import type { Found, Rule } from '../rule.ts';

/** A sentence in another language says the figures of the sentence it renders, and is done anew when that changes. */
export const translations: Rule = {
  code: 'ban-dich',
  reason:
    'Người đọc tiếng khác không so được với câu tiếng Việt: câu dịch không được có con số của riêng nó, và phải nói là cũ khi câu gốc đã đổi.',
  needs: pageFolders,
  check: ({ plan, yaml, unread }) =>
    translationsOf(plan).flatMap(({ language, translation }) => {
      const file = `${language}/tom-tat.yaml`;
      // What a file that cannot be read says, nobody knows.
      const isUnread = (name: string) =>
        unread.has(`${docCodeOf(name)}.yaml`) ||
        plan.docs.get(docCodeOf(name))?.clauses.some(({ at }) => unread.has(at.file));
      return translated(plan, translation).flatMap(({ unit, outdated }, at) =>
        isUnread(translation.sentences[at]!.unit)
          ? []
          : faultsOf(translation, at, unit, outdated, language).map((fault): Found => {
              const line = yaml.get(file)?.lineOf(['sentences', at]) ?? 1;
              return { file, line, ...fault };
            }),
      );
    }),
};

function faultsOf(
  { sentences, glossary }: Translation,
  at: number,
  unit: Unit | undefined,
  outdated: boolean,
  language: Language,
): Pick<Found, 'message' | 'hint'>[] {
  const { text, unit: name } = sentences[at]!;
  if (!unit) return [{ message: `Không có câu nào tên “${name}”; ghi tên một câu đang có.` }];
  // Who mends the Vietnamese sentence is not kept from it: the page says that this one is old.
  const old = `Câu “${name}” đã đổi lời từ khi được dịch; dịch lại rồi ghi hash: ${unit.id}.`;
  if (outdated) return [{ message: old, hint: true }];
  const said = labelled(unit);
  const own = supportedBy(said, 'vi');
  const strange = figuresIn(text, language === 'en' ? 'en' : 'vi').filter(
    ({ readings }) => !readings.some((reading) => own.has(reading)),
  );
  const missing = glossary.filter(({ vi, as }) => holds(said, vi) && !holds(text, as));
  return [
    ...strange.map(({ text: figure }) => ({
      message: `Câu dịch có “${figure}” mà câu “${name}” không có; chép lại đúng con số của câu ấy.`,
    })),
    ...missing.map(({ vi, as }) => ({
      message: `Câu dịch thiếu “${as}” cho “${vi}”; dùng đúng cách dịch ở glossary.`,
    })),
  ];
}

const holds = (text: string, words: string) => text.toLowerCase().includes(words.toLowerCase());
