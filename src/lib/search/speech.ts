import type { Statement } from './statements.ts';
import type { Words } from './terms.ts';

/** What kind of thing answers a question. */
export type AskedKind = 'figure' | 'date' | 'body' | 'meaning' | 'status' | 'document' | 'place';

/** How people speak, as `speech.txt` has it; all without marks, words between spaces. */
export interface Speech {
  /** Phrases that ask, by what they ask for; the first that stands in a question decides. */
  kinds: [AskedKind, string[]][];
  /** Phrases that only ask; words that only ask or bind, as written too. */
  asking: string[];
  idle: Set<string>;
  /** What people ask of services, prices, timetables: no plan answers it. */
  outside: string[];
  /** What people say → what documents say for it. */
  everyday: [said: string[], written: string[]][];
}

/** Reads `speech.txt`: `?kind:`, `?:`, `!:` and `-:` open its lists, any other line pairs two sides. */
export function readSpeech(text: string, words: Words): Speech {
  const lines = text.split('\n').filter(Boolean);
  const sides = lines.map((line) => line.split(': ').map((side) => side.split(', ')));
  const bare = (phrases: string[] = []) => phrases.map((phrase) => words.line(phrase));
  const listOf = (sign: string) => sides.find(([said]) => said?.[0] === sign)?.[1] ?? [];
  return {
    kinds: sides.flatMap(([[key = ''] = [], phrases]) =>
      /^\?./.test(key) ? [[key.slice(1) as AskedKind, bare(phrases)]] : [],
    ),
    asking: bare(listOf('?')),
    idle: new Set([...listOf('-'), ...bare(listOf('-'))]),
    outside: bare(listOf('!')),
    everyday: sides.flatMap(([said, written]) =>
      /^[?!-]/.test(said![0]!) ? [] : [[bare(said), bare(written)]],
    ),
  };
}

/** At which words of a line a phrase stands. */
export function placesOf(phrase: string, line: string): number[] {
  const places: number[] = [];
  const [sought, within] = [` ${phrase} `, ` ${line} `];
  for (let from = within.indexOf(sought); from >= 0; from = within.indexOf(sought, from + 1))
    places.push(within.slice(0, from).split(' ').length - 1);
  return places;
}

/** What a statement must hold to be what is asked for. */
const signs: Record<AskedKind, RegExp> = {
  figure: /\d/,
  date: /\d\/\d{4}|\d{4}|quý|tháng \d/i,
  body: /Sở|UBND|Ủy ban|Bộ |cơ quan|Văn phòng|ông |bà |theo /i,
  meaning: / là /,
  document: /\d\/[A-ZĐ\d]/,
  place: /(?:xã|huyện|tỉnh|phường|sông|ở|tại) \p{Lu}/u,
  status: /đạt|vượt|hoàn thành|chưa thấy/,
};
/** Kinds of statement that are what is asked for, whatever they say. */
const kindsFor: Partial<Record<AskedKind, string>> = { body: 'o', meaning: 't', status: 'sgb' };
const daysAndYears = /\b(?:\d{1,2}\/){1,2}\d{4}|năm \d{4}/g;

/** Whether a statement is what a kind of question asks for. */
export function answersKind(asked: AskedKind, { words, when, kind }: Statement): boolean {
  if (kind && kindsFor[asked]?.includes(kind)) return true;
  if (asked === 'figure') return signs.figure.test(words.replace(daysAndYears, ''));
  return signs[asked].test(words) || (asked === 'date' && /\d/.test(when));
}
