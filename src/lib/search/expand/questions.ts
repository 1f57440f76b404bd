import { stripMarks, wordsOf } from '../../words/without-marks.ts';

/** Words that ask or bind and name nothing. */
const asking = new Set(
  [
    'ai gì nào sao đâu chưa không có đã đang sẽ là thì mà bị được phải như mấy',
    'ở về của cho và với các những một hay đến từ trong này đó tại vì bây',
  ]
    .join(' ')
    .split(' '),
);
const askingBare = new Set([...asking].map(stripMarks));
/** Pairs that ask only together: “bao” alone may be báo. */
const askingPair = /^(?:bao (?:nhieu|gio)|bay gio|(?:the|khi|cho) nao|nhu the)$/;

/**
 * Whether a word only asks or binds. A word typed with marks is taken at its word:
 * “thể” is not “thế”.
 *
 * @example
 * isQuestionWord('nao') // true
 * isQuestionWord('não') // false
 */
export function isQuestionWord(word: string): boolean {
  return stripMarks(word) === word ? askingBare.has(word) : asking.has(word);
}

const meaning = /(?:^| )(?:la gi|la sao|nghia la|nghia gi|khac nhau)(?: |$)/;

/**
 * Whether a query asks what a word means.
 *
 * @example
 * asksForMeaning('ĐBSCL là gì') // true
 */
export function asksForMeaning(query: string): boolean {
  return meaning.test(wordsOf(stripMarks(query)).join(' '));
}

/**
 * The query without its question words; undefined when nothing would be left or nothing goes.
 *
 * @example
 * withoutQuestionWords(['ai', 'phải', 'báo', 'cáo']) // ['báo', 'cáo']
 */
export function withoutQuestionWords(words: string[]): string[] | undefined {
  const pairAt = (at: number) => askingPair.test(stripMarks(`${words[at]} ${words[at + 1]}`));
  const kept = words.filter(
    (word, at) => !isQuestionWord(word) && !pairAt(at) && !(at > 0 && pairAt(at - 1)),
  );
  return kept.length && kept.length < words.length ? kept : undefined;
}
