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

export type Everyday = [said: Phrase[], written: Phrase[]];

/** How people speak, as `speech.txt` has it. */
export interface Speech {
  /** Phrases that ask, by what they ask for; the first that stands in a question decides. */
  kinds: [AskedKind, Phrase[]][];
  /** What only asks or binds, by how its first word is typed without marks. */
  idle: Map<string, Phrase[]>;
  /** What people ask of services, prices, timetables, other provinces: no plan answers it. */
  outside: Phrase[];
  /** What all that is said here is of, the province: its name tells nothing apart. */
  common: Phrase[];
  /** What people say → what documents say for it. */
  everyday: Everyday[];
}

/** Reads `speech.txt`: `?kind:`, `-:`, `!:` and `~:` open its lists, any other line pairs two sides. */
export function readSpeech(text: string, read: (text: string) => Word[]): Speech {
  const lines = linesIn(text);
  const under = (sign: string) =>
    lines
      .filter(([key]) => key.startsWith(sign))
      .map(([key, list]): [AskedKind, Phrase[]] => [
        key.slice(1) as AskedKind,
        list.split(', ').map(read),
      ]);
  return {
    kinds: under('?'),
    idle: Map.groupBy(
      under('-').flatMap(([, phrases]) => phrases),
      ([first]) => first!.bare,
    ),
    outside: under('!').flatMap(([, phrases]) => phrases),
    common: under('~').flatMap(([, phrases]) => phrases),
    everyday: readEveryday(text, read),
  };
}

/** Reads what pairs what people say with what documents say for it: `everyday.txt`, and such lines of `speech.txt`. */
export function readEveryday(text: string, read: (text: string) => Word[]): Everyday[] {
  return linesIn(text)
    .filter(([key]) => !/^[?!~-]/.test(key))
    .map((sides) => sides.map((side) => side.split(', ').map(read)) as Everyday);
}

function linesIn(text: string): [key: string, list: string][] {
  const lines = text.split('\n').filter(Boolean);
  return lines.map((line) => line.split(': ') as [string, string]);
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

/** How people speak where the name of what all is of only binds. */
export function withoutCommon(speech: Speech): Speech {
  const idle = new Map(speech.idle);
  for (const phrase of speech.common) {
    const { bare } = phrase[0]!;
    idle.set(bare, [...(idle.get(bare) ?? []), phrase]);
  }
  return { ...speech, idle };
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
