import type { Plan, Unit } from '../../read/types.ts';
import { speechWords as words } from '../../words/outreach-words.ts';

/** Who speaks in a unit: its sources by name, two at most; where one passes on what another wrote, that one. */
export function speakersOf({ sources }: Pick<Plan, 'sources'>, { notes }: Unit): string[] {
  const names = notes.flatMap(({ key }) => {
    const source = sources[key];
    if (!source) return [];
    const { publisher, author, title } = source;
    const name = source['container-title'] ?? publisher ?? author?.[0]?.literal ?? title;
    const own = /\(bài của (.+)\)$/.exec(name)?.[1] ?? plain(name);
    return isAddress.test(own) ? words.website(own) : own;
  });
  return [...new Set(names)].slice(0, 2);
}

export const together = (names: string[]): string => names.join(' và ');

/** A name without what stands after it: of what language, of whom, which page. */
const plain = (name: string) => name.replace(/ ?\([^()]*\)|,? bản tiếng \p{L}+/gu, '');

/** A name that is an address, which to an ear is none before it is called a website. */
const isAddress = /^[^\s.]+\.[^\s]+$/;

/** Its source where a sentence, or a part of it, ends with one. */
const ending =
  /[,;] (?:theo|qua) (?:bài của |tin )?([^,;]+?)(?:,? bản tiếng \p{L}+)?( (?:ngày|tháng|năm) [\d/]+)?(,? dẫn [^;()]+)?(?=;|\.?$)/gu;

/** The same at its beginning. */
const opening = /^Theo (?:bài của |tin )?([^,]+?)( ngày [\d/]+)?, /u;

/**
 * A sentence without its source at either end of it or at the end of a part, where that is who speaks;
 * whom that one quotes stays.
 *
 * @example
 * withoutSource('Tăng 5%, theo Báo Đầu tư dẫn Sở Du lịch.', 'Báo Đầu tư') // 'Tăng 5%, dẫn Sở Du lịch.'
 * withoutSource('Tăng 5%, theo báo Lao Động ngày 2/3/2025.', 'Lao Động') // 'Tăng 5%, tin ngày 2/3/2025.'
 * withoutSource('Theo Lao Động ngày 2/3/2025, tỉnh xây cầu.', 'Lao Động') // 'ngày 2/3/2025, tỉnh xây cầu.'
 */
export function withoutSource(sentence: string, who: string): string {
  const told = sentence.replace(opening, (all, source: string, day = '') =>
    isCalled(who, source) ? day && `${day.trim()}, ` : all,
  );
  return told.replace(ending, (all, source: string, day = '', quoted = '') =>
    isCalled(who, source) ? `${day && `, tin${day}`}${quoted.replace(/^,? /, ', ')}` : all,
  );
}

/** Whether a text calls somebody so; it may leave out the end of a long name. */
function isCalled(name: string, called: string): boolean {
  const [own, other] = [name, called].map((each) =>
    plain(each)
      .toLowerCase()
      .replace(/,/g, '')
      .replace(/^(?:báo|trang) /, ''),
  ) as [string, string];
  return own === other || own.startsWith(`${other} `);
}

/** Who of its sources speaks in a sentence: the one that it ends with, where it names no other. */
export function speakerIn(sentence: string, names: string[]): string {
  const ends = [...sentence.matchAll(ending)].map(([, source = '']) => source);
  const named = names.filter((name) => ends.some((end) => isCalled(name, end)));
  return ends.length === 1 && named.length === 1 ? named[0]! : together(names);
}
