import { dates, monthSaid, timesAndShares } from './dates.ts';
import { digitsSaid, numberSaid, romanDigits, wholeSaid } from './numbers.ts';
import { endingWith, joined, oneOf, pieces, rule, without, type Rule } from './rule.ts';
import { eitherCase } from '../either-case.ts';
import { abbreviations, documentKinds, issuers, measures, numbered } from './tables.ts';

const { start, edge, dash, number } = pieces;

const isAfterNumber = endingWith('số');
const isAfterChange = endingWith('tăng|giảm');
const isAfterRank = endingWith('thứ');
const isAfterMonth = endingWith('tháng');
const isAfterPoint = endingWith('chấm');

/** 1740/QĐ-UBND, 15/2020/NQ-HĐND, 13-NQ/TW, 202/2025/QH15: kind, number, year, issuer. */
const documents = rule(
  String.raw`${start}(?<zeros>0*)(?<count>\d+)(?:/(?<year>\d{4}))?[/–-](?:(?<kind>${oneOf(Object.keys(documentKinds))})[/–-])?(?<issuer>${oneOf(Object.keys(issuers))})(?<term>\d+)?${edge}`,
  ({ named: { zeros, count, year, kind, issuer, term }, before, after, speech: { style } }) => {
    const opening = joined(kind && documentKinds[kind], 'số');
    return joined(
      isAfterNumber(before) ? '' : without(before, opening),
      zeros && digitsSaid(zeros),
      wholeSaid(count!, style),
      year && `năm ${wholeSaid(year, style)}`,
      !namesIssuer.test(after) && (term || !isNamed(before, issuer!)) && `của ${issuers[issuer!]}`,
      !namesIssuer.test(after) && term && `khóa ${wholeSaid(term, style)}`,
    );
  },
);
const namesIssuer =
  /^,? (?:ngày (?:\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}),? )?của /u;

/** Whether who issued it is who acts by it in the same clause: “Thủ tướng Chính phủ công nhận … tại Quyết định số 567/QĐ-TTg”. */
function isNamed(before: string, issuer: string): boolean {
  const who = `(?<!Thủ tướng )(?:${issuers[issuer]}|${issuer})`;
  return new RegExp(`${who} [^.,;:]*(?:ban hành|công nhận|phê duyệt) [^.,;:]*$`).test(before);
}

/** In full, once: in brackets after their own full form they are left out. */
const inFull: Rule = (text, { words = {} }) => {
  const known = { ...abbreviations, ...words };
  const cities = text.replace(/(?<![\p{L}\p{N}])TP\. ?(?=\p{Lu})/gu, 'TP ');
  // A pattern of all names would be made anew for each text.
  const inText = Object.keys(known).filter((name) => cities.includes(name));
  if (!inText.length) return cities;
  const once = inText.reduce((said, name) => {
    const both = `(${RegExp.escape(known[name]!)}) \\(${RegExp.escape(name)}\\)`;
    return said.includes(`(${name})`) ? said.replace(new RegExp(both, 'giu'), '$1') : said;
  }, cities);
  return once.replace(new RegExp(`${start}${oneOf(inText)}${edge}`, 'gu'), (name, at: number) =>
    without(once.slice(0, at), known[name]!),
  );
};

/** Their digits, which are said later. */
const romans = rule(
  String.raw`${start}(?<word>${eitherCase(numbered)}) (?<roman>[IVXLC]+)${edge}`,
  ({ named: { word, roman } }) => {
    const digits = romanDigits(roman!);
    return digits && `${word} ${digits}`;
  },
);

const measure = oneOf(Object.keys(measures));
const perWhat: Record<string, string> = { ...measures, h: 'giờ' };

/** 6,5 tấn/ha, 81,75 triệu đồng/người/năm: each slash is “mỗi”. */
const rates = rule(
  String.raw`(?<of>\d\s?(?:(?:điểm )?%|°C|[\p{L}-]+[²³23]?(?: [\p{L}-]+){0,2}))(?<per>(?:/[\p{L}]+[²³23]?)+)${edge}`,
  ({ named: { of, per } }) =>
    of + per!.replace(/\/([^/]+)/g, (_, what: string) => ` mỗi ${perWhat[what] ?? what}`),
);

const ranges = rule(
  String.raw`(?<=${start}[\d.,]*\d(?:\s?(?:%|h|${measure}))?)${dash}(?=\d)`,
  () => ' đến ',
);

/** After tăng or giảm the sign says nothing more. */
const signs = rule(String.raw`(?<=^|[\s(])(?<sign>[−–+-])(?=\d)`, ({ named: { sign }, before }) => {
  if (isAfterChange(before)) return '';
  return sign === '+' ? 'dương ' : 'âm ';
});

const shares = rule(String.raw`(?<=\d|điểm)\s?%`, () => ' phần trăm');
const units = rule(
  String.raw`(?<=\d|${start}(?:nghìn|ngàn|vạn|triệu|tỷ) ?)\s?(?<unit>${measure})${edge}`,
  ({ named: { unit }, before }) => `${before.endsWith(' ') ? '' : ' '}${measures[unit!]}`,
);
const points = rule(String.raw`(?<=\d)\.(?=\d)(?!\d{3}(?!\d))`, () => ' chấm ');

const numbers = rule(
  String.raw`${start}(?<!\p{L}\d*-)(?<written>${number})${edge}`,
  ({ named: { written = '' }, before, after, speech: { style } }) => {
    if (/^0*[14]$/.test(written) && isAfterRank(before))
      return written.endsWith('1') ? 'nhất' : 'tư';
    // “3 tháng 4 ngày”: months are counted there, not named.
    const isCounted = /\d tháng $/.test(before) && /^ (?:ngày|tuần)(?!\p{L})/u.test(after);
    if (/^\d+$/.test(written) && !isCounted && isAfterMonth(before))
      return monthSaid(written, style);
    if (/^0\d+$/.test(written) && isAfterPoint(before)) return digitsSaid(written);
    return numberSaid(written, style);
  },
);

/** All rules, the longest shapes first. */
export const rules: Rule[] = [
  documents,
  inFull,
  romans,
  ...dates,
  rates,
  ranges,
  ...timesAndShares,
  signs,
  shares,
  units,
  points,
  numbers,
];
