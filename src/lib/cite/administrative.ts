import { partsOfName } from '../read/edition-names.ts';
import { displayDate } from '../words/day.ts';
import { copiedWords } from '../words/vi.ts';
import { capitalFirst } from '../words/writings.ts';
import type { Citation } from './clause-citation.ts';

/** How many sources a “trích theo” line names before it only counts. */
export const named = 3;

/**
 * The forms of Vietnamese administrative texts after Nghị định 30/2020/NĐ-CP: type, number,
 * day, issuer and subject at first mention; type and number later. A reported fact is its sources',
 * read here. What does not report the plan alone is never given as the decision's: it is cited as this site's text about it. And
 * as the decision was read through another text, its first mention says which.
 */
export function administrativeForms(citation: Citation): { full: string; short: string } {
  const { document, ofPlan, place, reported, sources, through } = citation;
  const here = placeOf(citation);
  if (reported) {
    const short = `${sources.join('; ')} (dẫn theo ${here})`;
    return { full: short.replace(/\)$/, `, trang viết về ${document.full})`), short };
  }
  if (!ofPlan)
    return {
      full: `${capitalFirst(here)} (trang viết về ${document.full})`,
      short: capitalFirst(here),
    };
  const retold = through && `trích theo ${through}`;
  const beside = [retold, place && here].filter(Boolean).join('; ');
  return { full: beside ? `${document.full} (${beside})` : document.full, short: document.short };
}

/**
 * A unit in its whole wording, then what it rests on, each source with its own address, and where it is
 * read here: while there is no official address that is said of the editors' own words alone, and without one.
 */
export function quotedForm(citation: Citation): string {
  const { words, place } = citation.quoted!;
  const plain = { ...citation, place, sources: citation.sources.map(withoutBrackets) };
  const here = citation.ofEditors ? [placeOf(plain)] : [];
  const told = citation.official ? retoldForm(plain) : [wordsOf(plain), ...here].join('; ');
  return `${words}\n${copiedWords.source}: ${told}`;
}

/** The editors' description of a source as it stands in running text: brackets are for files. */
const withoutBrackets = (source: string) => source.replace(/(^|, )\[([^\][]*)\](?=, |$)/, '$1$2');

/**
 * The “trích theo” form: what was read instead of the signed text, and where it is read here.
 *
 * @example
 * retoldForm(citation) // 'Quyết định số 1740/QĐ-UBND, trích theo Cẩm Tú (2021), …; mục “Kinh tế biển”, …'
 */
export function retoldForm(citation: Citation): string {
  const { address, date, edition, frozen, reported } = citation;
  const here = `${reported ? 'dẫn theo ' : ''}${placeOf(citation)}`;
  const version = edition && !frozen ? 'bản lưu' : 'bản';
  return `${wordsOf(citation)}; ${here}, ${version} ngày ${displayDate(date)}, ${address}`;
}

/** One sentence on the address: which edition holds this wording, or that none does yet. */
export function addressNote({ edition, frozen, official }: Citation): string {
  const wording = edition
    ? `Bản lưu ${displayEdition(edition)} giữ đúng lời văn này${frozen ? `: ${frozen}` : ''}.`
    : 'Chưa có bản lưu nào giữ đúng lời văn này; đây là địa chỉ hiện thời.';
  return official
    ? wording
    : `${wording} Chưa có địa chỉ chính thức, chỉ có đường dẫn trong trang.`;
}

/**
 * @example
 * displayEdition('2026-11-24-2') // 'ngày 24/11/2026, lần 2'
 */
export function displayEdition(edition: string): string {
  const { date, number } = partsOfName(edition);
  return `ngày ${displayDate(date)}${number > 1 ? `, lần ${number}` : ''}`;
}

/** Whose words they are and through what they were read: never the decision's where it is not. */
function wordsOf(citation: Citation): string {
  const { document, ofPlan, ofEditors, reported, originals = [] } = citation;
  const sources = citation.sources.map((told, at) =>
    [told, originals[at]].filter(Boolean).join(', '),
  );
  if (reported) return sources.join('; ');
  const through = throughSources(sources);
  if (ofPlan) return `${document.short}, ${through}`;
  if (!ofEditors) return capitalFirst(through);
  return sources.length ? `Lời của ban biên tập, có phần ${through}` : 'Lời của ban biên tập';
}

function throughSources(sources: string[]): string {
  const rest = sources.length - named;
  const list = sources.slice(0, named).join('; ');
  return `trích theo ${list}${rest > 0 ? `; và ${rest} nguồn khác ghi ở đó` : ''}`;
}

function placeOf({ place, siteName }: Citation): string {
  return [place, `trang web “${siteName}”`].filter(Boolean).join(', ');
}
