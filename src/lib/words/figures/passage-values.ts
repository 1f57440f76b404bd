import { figuresIn, supportOf, type Figure, type NumberStyle } from './figures.ts';
import { numeralsIn } from './numerals.ts';

/** Numbers in words, in the order of their values from one on; ordinals and the feminine beside. */
const words = {
  en: 'one|first two|second three|third four|fourth five|fifth six|sixth seven|seventh eight|eighth nine|ninth ten|tenth eleven|eleventh twelve|twelfth',
  fr: 'un|une|premier|première deux|deuxième trois|troisième quatre|quatrième cinq|cinquième six|sixième sept|septième huit|huitième neuf|neuvième dix|dixième onze|onzième douze|douzième',
};
const spoken: Record<string, RegExp[]> = Object.fromEntries(
  Object.entries(words).map(([language, list]) => [
    language,
    list.split(' ').map((each) => new RegExp(String.raw`(?<!\p{L})(?:${each})(?!\p{L})`, 'giu')),
  ]),
);

/** How many times a thousand a word is: the next smaller one may be written instead. */
const thousandfold = /(\d[\d.,]*)[\s\u00a0](?:trillion|nghìn tỷ|ngàn tỷ|mille milliards)/giu;

/**
 * Every value that a passage holds, however its language writes it: in words, as a rank, as one
 * number out of another, in an address.
 *
 * @example
 * valuesIn('Eight of the nine localities, ranking 24th', 'en').has('8/9') // true
 */
export function valuesIn(passage: string, style: NumberStyle): Set<string> {
  const inDigits = (spoken[style] ?? []).reduce(
    (text, each, at) => text.replace(each, String(at + 1)),
    passage,
  );
  const plain = inDigits
    .replace(/(?<=\d)(?:st|nd|rd|th|e|er|ème)(?![\p{L}])/gu, '')
    .replace(/(\d) (?:out )?of (?:the |its )?(?=\d)/gu, '$1/')
    .replace(/(?<=\d{1,2})-(?=\d{1,2}(?:-\d{4})?(?![\d-]))/gu, '/')
    .replace(/(?<=\/\d{1,2})-(?=\d{4})/gu, '/')
    .replace(/(?<=\D\d{1,2})-(?=20\d\d)/gu, '/');
  const found = [
    plain,
    plain.replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})|-/gu, ' '),
    passage,
  ].flatMap((text) => figuresIn(text, style));
  const larger = [...passage.matchAll(thousandfold)].flatMap(([, number]) =>
    figuresIn(number!, style).map(({ readings: [value] }) => String(Number(value) * 1000)),
  );
  return new Set([...[...found, ...numeralsIn(passage)].flatMap(supportOf), ...larger]);
}

/**
 * Whether a passage with these values holds a figure: itself, both numbers of a ratio, or the day
 * of a date whose year the source has.
 */
export function isHeld({ readings }: Figure, values: ReadonlySet<string>): boolean {
  return readings.some((reading) => {
    const ratio = /^(\d+)\/(\d+)$/.exec(reading);
    const day = /^(\d{4})-(\d\d-\d\d)$/.exec(reading);
    return (
      values.has(reading) ||
      (ratio && values.has(ratio[1]!) && values.has(ratio[2]!)) ||
      (day && values.has(`--${day[2]}`) && values.has(`năm ${day[1]}`))
    );
  });
}
