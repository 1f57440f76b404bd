import type { Told } from '../../words/figures/agreement.ts';
import { figuresIn } from '../../words/figures/figures.ts';
import { units } from '../../words/figures/counted.ts';
import {
  amountsOfItem,
  writtenOf,
  type Item,
  type RecordedAmount,
} from '../../words/figures/recorded-amounts.ts';
import { grouped } from '../../words/grouped.ts';
import { loadContent } from '../../plan/load.ts';
import type { ContentTree } from '../../read/read-tree.ts';
import { readFiguresOf } from '../texts/figures-of.ts';
import { statementsOf } from '../texts/statements.ts';

const file = 'nguon.yaml';

/** The content with drafts of what the figures of sources measure, from the statements that tell them. A list where people began to say so, or with comments, stays. */
export function withAmountDrafts(tree: ContentTree): ContentTree {
  const { loaded } = loadContent(tree);
  const located = loaded.yaml.get(file);
  if (!located || located.problems.length || loaded.unread.has(file)) return tree;
  const read = readFiguresOf(loaded);
  const telling = statementsOf(loaded).filter(({ kind }) => kind !== 'heading');
  // What sums up a page tells it again.
  const told = grouped(telling, ({ notes }) => notes.map((note) => note.key));
  const lines = tree.get(file)!.split('\n');
  for (const [key, source] of Object.entries(loaded.content.sources).toReversed()) {
    const items = source['so-lieu'];
    if (items.some((item) => typeof item !== 'string')) continue;
    const amounts = (told.get(key) ?? []).flatMap((each) => loaded.memory.of(read, each).amounts);
    const drafts = items.map((item) => drafted(key, item, amounts));
    const [first, last] = located.linesOf([key, 'so-lieu']);
    const own = lines.slice(first - 1, last);
    if (
      drafts.every((each, at) => each === items[at]) ||
      own.some((line) => /(?:^|\s)#/.test(line))
    )
      continue;
    const start = located.lineOf([key, 'so-lieu']) - 1;
    lines.splice(
      start,
      last - start,
      '  so-lieu:',
      ...drafts.map((each) => `    - ${written(each)}`),
    );
  }
  return new Map([...tree, [file, lines.join('\n')]]);
}

/** Of a number with its unit alone: a name or a date with more figures needs no more. */
function drafted(key: string, item: Item, told: Told[]): Item {
  const [known] = figuresIn(writtenOf(item)).length === 1 ? amountsOfItem(key, item) : [];
  const said = known?.unit && told.find(({ readings }) => readings.includes(known.supports[0]!));
  return said ? draftOf(known, said) : item;
}

/** An item as YAML in one line. */
function written(item: Item): string {
  if (typeof item === 'string') return JSON.stringify(item);
  const year = (value: string) => (/^\d{4}$/.test(value) ? value : JSON.stringify(value));
  const fields = Object.entries(item).map(
    ([name, value]) => `${name}: ${name === 'nam' ? year(value) : JSON.stringify(value)}`,
  );
  return `{ ${fields.join(', ')} }`;
}

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
function draftOf(known: RecordedAmount, said: Told): Item {
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
