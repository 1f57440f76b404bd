import { readCues, type Cues } from './cues.ts';
import type { Statement } from './statements.ts';
import type { Word } from './terms.ts';

/** What kind of thing answers a question; what a statement must hold to be it; kinds that are it whatever they say. */
const signs = {
  person: [/(?:[Ôô]ng|[Bb]à|Thủ tướng|Chủ tịch|Bí thư|tác giả) (?:\p{Lu}\p{L}+ )+\p{Lu}/u, ''],
  meaning: [/ là (?!\d)/, 't'],
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
  /** What only asks or binds, by how its first word is typed without marks; the same with `common`. */
  idle: Map<string, Phrase[]>;
  idleHere: Map<string, Phrase[]>;
  /** What tells questions that the plan answers from others. */
  cues: Cues;
  /** What all that is said here is of, the province: its name tells nothing apart. */
  common: Phrase[];
  /** What people say → what documents say for it. */
  everyday: [said: Phrase[], written: Phrase[]][];
}

/**
 * Reads `speech.txt`, `everyday.txt` or both: `?kind:`, `-:` and `~:` open lists, `=weight:` cues, any
 * other line pairs what people say with what documents say for it.
 */
export function readSpeech(text: string, read: (text: string) => Word[]): Speech {
  const lines = text.split('\n').filter(Boolean);
  const pairs = lines.map((line) => line.split(': ') as [key: string, list: string]);
  const phrasesIn = (list: string) => list.split(', ').map(read);
  const under = (...signs: string[]) =>
    pairs.flatMap(([key, list]) => (signs.includes(key) ? phrasesIn(list) : []));
  const byFirstWord = (phrases: Phrase[]) => Map.groupBy(phrases, ([first]) => first!.bare);
  return {
    kinds: pairs
      .filter(([key]) => key.startsWith('?'))
      .map(([key, list]) => [key.slice(1) as AskedKind, phrasesIn(list)]),
    idle: byFirstWord(under('-')),
    idleHere: byFirstWord(under('-', '~')),
    cues: readCues(
      pairs.flatMap(([key, list]) => (key.startsWith('=') ? [[key.slice(1), list]] : [])),
    ),
    common: under('~'),
    everyday: pairs
      .filter(([key]) => !/^[?=~-]/.test(key))
      .map(([said, written]) => [phrasesIn(said), phrasesIn(written)]),
  };
}

/** Whether what was typed may be a word: typed with marks it is taken at its word, “đan” is not “dân”. */
export function means(typed: Word, { bare, key }: Word): boolean {
  return typed.bare === bare && (typed.key === key || typed.key === bare);
}

const isTyped = (word: Word, typed: Word) => means(typed, word);

/** At which of the words typed a phrase stands; or one typed at which of the words of a text. */
export function placesOf(phrase: Phrase, words: Word[], isSame = isTyped): number[] {
  return [...words.keys()].filter((at) => standsAt(at, phrase, words, isSame));
}

export function standsAt(at: number, phrase: Phrase, words: Word[], isSame = isTyped): boolean {
  return phrase.every((word, i) => words[at + i] && isSame(word, words[at + i]!));
}

/** Digits that count nothing: days, years, numbers of documents. */
const countsNothing =
  /\b(?:\d{1,2}\/){1,2}\d{4}|năm \d{4}|\d{4}–\d{4}|(?:kế hoạch|quyết định|nghị quyết|chỉ thị)(?: số)? \d[^\s,.;]*/gi;

/** Whether a statement is what a kind of question asks for. */
export function answersKind(
  asked: AskedKind,
  { words, when, kind }: Pick<Statement, 'words' | 'when' | 'kind'>,
): boolean {
  const [sign, kinds] = signs[asked];
  const said = asked === 'figure' ? words.replace(countsNothing, '') : words;
  return (kind && kinds.includes(kind)) || sign.test(said) || (asked === 'date' && /\d/.test(when));
}
