import type { Statement } from './statements.ts';
import type { Word, Words } from './terms.ts';

/** What kind of thing answers a question; what a statement must hold to be it; kinds that are it whatever they say. */
const signs = {
  person: [/(?:[Ôô]ng|[Bb]à|Thủ tướng|Chủ tịch|Bí thư|tác giả) (?:\p{Lu}\p{L}+ )+\p{Lu}/u, ''],
  money: [/đồng|USD|tỷ|triệu/, ''],
  meaning: [/ là /, 't'],
  document: [/\d\/[A-ZĐ\d]/, ''],
  date: [/\d\/\d{4}|\d{4}|quý|tháng \d/i, ''],
  body: [/Sở|UBND|Ủy ban|Bộ |cơ quan|Văn phòng|ông |bà |theo /i, 'o'],
  place: [/(?:xã|huyện|tỉnh|phường|sông|ở|tại) \p{Lu}/u, ''],
  figure: [/\d/, ''],
  status: [/đạt|vượt|hoàn thành|chưa thấy|rồi/, 'sgb?'],
} satisfies Record<string, [RegExp, kinds: string]>;

export type AskedKind = keyof typeof signs;

/** Words that stand side by side. */
export type Phrase = Word[];

/** How people speak, as `speech.txt` has it. */
export interface Speech {
  /** Phrases that ask, by what they ask for; the first that stands in a question decides. */
  kinds: [AskedKind, Phrase[]][];
  /** Phrases that only ask; words that only ask or bind, by their keys and without marks. */
  asking: Phrase[];
  idle: Set<string>;
  /** What people ask of services, prices, timetables, other provinces: no plan answers it. */
  outside: Phrase[];
  /** What people say → what documents say for it. */
  everyday: [said: Phrase[], written: Phrase[]][];
}

/** Reads `speech.txt`: `?kind:`, `?:`, `!:` and `-:` open its lists, any other line pairs two sides. */
export function readSpeech(text: string, words: Words): Speech {
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(': ') as [string, string])
    .map(([key, list]) => [key, phrasesOf(list)] as const);
  const listOf = (sign: string) => lines.find(([key]) => key === sign)?.[1] ?? [];
  return {
    kinds: lines.flatMap(([key, phrases]) =>
      /^\?./.test(key) ? [[key.slice(1) as AskedKind, phrases]] : [],
    ),
    asking: listOf('?'),
    idle: new Set(listOf('-').flatMap(([word]) => [word!.key, word!.bare])),
    outside: listOf('!'),
    everyday: lines.flatMap(([key, written]) =>
      /^[?!-]/.test(key) ? [] : [[phrasesOf(key), written]],
    ),
  };

  function phrasesOf(list: string): Phrase[] {
    return list.split(', ').map((phrase) => words.of(phrase));
  }
}

/** At which words a phrase stands: one typed with marks is taken at its word, “đan” is not “dân”. */
export function placesOf(phrase: Phrase, words: Word[]): number[] {
  return [...words.keys()].filter((at) =>
    phrase.every(({ bare, key }, i) => {
      const typed = words[at + i];
      return typed?.bare === bare && (typed.key === key || typed.key === bare);
    }),
  );
}

const daysAndYears = /\b(?:\d{1,2}\/){1,2}\d{4}|năm \d{4}/g;

/** Whether a statement is what a kind of question asks for. */
export function answersKind(
  asked: AskedKind,
  { words, when, kind }: Pick<Statement, 'words' | 'when' | 'kind'>,
): boolean {
  const [sign, kinds] = signs[asked];
  const said = asked === 'figure' ? words.replace(daysAndYears, '') : words;
  return (kind && kinds.includes(kind)) || sign.test(said) || (asked === 'date' && /\d/.test(when));
}
