import { translated, translationsOf } from '../../plan/translations.ts';
import type { Loaded } from '../../plan/load.ts';
import { notesOf, withoutNotes } from '../../read/markdown/notes.ts';
import { pageFolders } from '../../read/places.ts';
import type { Language, Translation } from '../../read/schema-translation.ts';
import { labelled } from '../../read/told.ts';
import { figuresIn } from '../../words/figures/figures.ts';
import type { Rule } from '../rule.ts';
import { isUnread } from '../texts/on-units.ts';
import { misrendered, type Rendered } from '../texts/translated-figures.ts';

interface Fault {
  path: PropertyKey[];
  message: string;
  hint?: true;
}

/** A sentence in another language says the figures of the sentence it renders, and is done anew when that changes. */
export const translations: Rule = {
  code: 'ban-dich',
  needs: [...pageFolders, 'plan.yaml'],
  *check(loaded) {
    const { document, period } = loaded.plan.about;
    for (const { language, translation } of translationsOf(loaded.plan)) {
      const sentences = translated(loaded.plan, translation);
      const units = sentences.map(({ unit }) => unit);
      // What a file that cannot be read says, nobody knows.
      const unread = translation.sentences.map(({ unit }) => isUnread(loaded, unit));
      const basis = [document.number, period, ...units, ...unread];
      for (const fault of loaded.memory.given(translations, translation, basis, () => [
        ...sentences.flatMap((each, at) =>
          unread[at] ? [] : [...faultsOf(loaded, each, at, translation, language)],
        ),
        ...(unread.includes(true) ? [] : titleFaults(loaded, sentences, translation, language)),
        ...checkerFaults(translation),
      ]))
        yield { file: `${language}/tom-tat.yaml`, ...fault };
    }
  },
};

type Sentence = ReturnType<typeof translated>[number];

function* faultsOf(
  loaded: Loaded,
  { text, unit, outdated }: Sentence,
  at: number,
  { glossary, sentences }: Translation,
  language: Language,
): Iterable<Fault> {
  const path = ['sentences', at];
  const name = sentences[at]!.unit;
  if (!unit)
    return yield { path, message: `Không có câu nào tên “${name}”; ghi tên một câu đang có.` };
  // Who mends the Vietnamese sentence is not kept from it: the page says that this one is old.
  const old = `Câu “${name}” đã đổi lời từ khi được dịch; dịch lại rồi ghi hash: ${unit.id}.`;
  if (outdated) return yield { path, message: old, hint: true };
  const rendered = wordsOf([unit]);
  const { unknown, otherwise } = misrendered(loaded, language, text, rendered);
  for (const { text: figure } of unknown)
    yield {
      path,
      message: `Câu dịch có “${figure}” mà câu “${name}” không có; chép lại đúng con số của câu ấy.`,
    };
  for (const { text: figure } of otherwise)
    yield {
      path,
      message: `Con số “${figure}” của câu dịch khác đơn vị, bậc nghìn, triệu, tỷ, chiều tăng giảm hay chữ hơn, gần, khoảng với câu “${name}”; dịch lại đúng như câu ấy.`,
    };
  for (const { vi, as } of glossary)
    if (holds(rendered.said, vi) && !holds(text, as))
      yield {
        path,
        message: `Câu dịch thiếu “${as}” cho “${vi}”; dùng đúng cách dịch ở glossary.`,
      };
}

/** A title has figures of the sentences below it, of the plan's period and of its document. */
function titleFaults(
  loaded: Loaded,
  sentences: Sentence[],
  { title }: Translation,
  language: Language,
): Fault[] {
  const { document, period } = loaded.plan.about;
  const { said, notes } = wordsOf(sentences.flatMap(({ unit }) => unit ?? []));
  const { unknown, otherwise } = misrendered(loaded, language, title, {
    said: [said, document.number, withoutNotes(period)].join('\n\n'),
    ...{ notes, number: document.number },
  });
  // As with the sentence that is old, whoever mends the Vietnamese is told and no more.
  const isOld = sentences.some(({ outdated }) => outdated);
  return [...unknown, ...otherwise].map(({ text }) => ({
    path: ['title'],
    message: `Nhan đề có con số “${text}” mà không câu nào được dịch nêu như thế; bỏ con số, hoặc ghi đúng như một câu ấy.`,
    ...(isOld && { hint: true as const }),
  }));
}

/** Who checked is a name. */
function checkerFaults({ checked }: Translation): Fault[] {
  return figuresIn(checked?.by ?? '').map(({ text }) => ({
    path: ['checked', 'by'],
    message: `Tên người kiểm có con số “${text}”; chỉ ghi họ tên, đơn vị.`,
  }));
}

/** What some units say and rest on; the key of a note is no figure of theirs. */
function wordsOf(units: Parameters<typeof labelled>[0][]): Rendered {
  const noted = units.map(labelled).join('\n\n');
  return { said: withoutNotes(noted), notes: notesOf(noted) };
}

const holds = (text: string, words: string) => text.toLowerCase().includes(words.toLowerCase());
