import { units } from '../../words/figures/counted.ts';
import type { Told } from '../../words/figures/agreement.ts';
import type { Item, RecordedAmount } from '../../words/figures/recorded-amounts.ts';

/** Words that tell how and when, not what is measured. */
const aside =
  /(?<!\p{L})(?:ước tính|ước|dự kiến|dự tính|tăng|giảm|hơn|trên|gần|dưới|khoảng|ít nhất|đạt|đến|từ|là|có|được|còn|chỉ|rồi|và|với|bằng|trong đó|riêng|gồm|hạng|thứ|nhóm|cả năm|cuối năm|(?:đầu |hết )?(?:năm|tháng|quý|ngày)(?: [\dIV/]+)?|[\d/.,%–-]+)(?!\p{L})/giu;
/** What a figure before or at the start counts. */
const counting = new RegExp(`^(?:\\s?%|(?:\\s+(?:${units})(?![\\p{L}/]))+)`, 'iu');
const longest = 6;

/**
 * An item of `so-lieu` as people would write it in full, from how a statement tells its figure.
 *
 * @example
 * draftOf(known, said) // of '10,04%' and 'GRDP năm 2024 ước tăng 10,04%': { so: 'ước tăng 10,04%', cua: 'GRDP', nam: '2024' }
 */
export function draftOf(known: RecordedAmount, said: Told): Item {
  const words = [
    known.hedge ? '' : said.hedge,
    known.way ? '' : said.way,
    known.side ? '' : sideOf(said),
  ];
  const unit = known.unit || known.counted.length ? '' : unitOf(said);
  const so = [...words.filter(Boolean), known.written + unit].join(' ');
  const cua = measuredIn(said);
  const nam = said.year && (said.estimated ? `ước ${said.year}` : said.year);
  return cua || nam ? { so, ...(cua && { cua }), ...(nam && { nam }) } : so;
}

const unitOf = ({ unit }: Told) => (unit === '%' || unit === 'hạng' ? '' : unit && ` ${unit}`);

function sideOf({ lead }: Told): string {
  return (
    /(?:hơn|trên|gần|dưới|khoảng|xấp xỉ|ít nhất|quá)(?= *$)/iu.exec(lead)?.[0].toLowerCase() ?? ''
  );
}

/** The last words before a figure that may name what it measures. */
function measuredIn({ lead, before, tail }: Told): string {
  const parts = (text: string) => text.split(/[,;:()|]/).reverse();
  const own = parts(lead.replace(counting, ''));
  const all = [own[0]!, tail.replace(counting, ''), ...own, ...parts(before)];
  const named = all.map((part) => part.replace(aside, ' ').replace(/\s+/g, ' ').trim());
  const found = named.find((part) => /\p{L}{2}/u.test(part)) ?? '';
  return found.split(' ').slice(-longest).join(' ');
}
