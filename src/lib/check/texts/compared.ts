import { comparedIn, indicatorUnits, type Compared } from '../../plan/indicators.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Indicator } from '../../read/schema-indicator.ts';
import type { Unit } from '../../read/types.ts';
import { fit, sameValue } from '../../words/figures/agreement.ts';
import { figuresIn } from '../../words/figures/figures.ts';
import { isOtherUnit, quantitiesIn, type Quantity } from '../../words/figures/quantities.ts';
import type { RecordedAmount } from '../../words/figures/recorded-amounts.ts';
import { amountsFor } from './recorded.ts';

/** A figure where it stands, and what its source records of it. */
interface Side {
  piece: string;
  unit: Unit;
  amount: Compared;
  said: Quantity | undefined;
  known: RecordedAmount | undefined;
}

type Figure = 'target' | 'latest' | 'from';

const otherwise = 'hoặc bỏ better và ghi why';

/** A piece that stands in none of the sentences, or why two figures cannot be set against each other. */
export function figureProblem(
  loaded: Loaded,
  key: string,
  indicator: Indicator,
): { field: Figure; message: string } | undefined {
  const { figures, better, group } = indicator;
  const sides: Partial<Record<Figure, Side>> = {};
  for (const field of ['target', 'latest', 'from'] as const) {
    const pieces = [figures[field] ?? []].flat();
    const told = field === 'latest' ? field : 'target';
    const units = indicatorUnits(loaded.plan, key, told);
    const stray = pieces.find((piece) => !unitWith(units, piece));
    if (stray !== undefined)
      return {
        field,
        message: `“${stray}” không đứng trong câu được dẫn; chép đúng mấy chữ mà câu ấy viết.`,
      };
    if (!better || !pieces.length) continue;
    const side = sideOf(loaded, units, pieces);
    if (typeof side === 'string') return { field, message: side };
    sides[field] = side;
  }
  const { target, latest, from } = sides;
  const message =
    target &&
    latest &&
    (shareProblem(latest) ??
      measureProblem(target, latest, from, better) ??
      scopeProblem(target, latest, group));
  return message ? { field: 'latest', message } : undefined;
}

/** A piece as a whole: 51% does not stand in 151%. */
const whole = (piece: string) =>
  new RegExp(String.raw`(?<![\p{L}\d]|\d[.,])${RegExp.escape(piece)}(?![\p{L}\d]|[.,]\d)`, 'u');
const unitWith = (units: Unit[], piece: string) =>
  units.find(({ text }) => whole(piece).test(text));

function sideOf(loaded: Loaded, units: Unit[], pieces: string[]): Side | string {
  const [piece = '', ...others] = pieces;
  const amount = others.length ? undefined : comparedIn(piece);
  if (!amount)
    return `“${pieces.join('”, “')}” không phải là một con số duy nhất; ghi một con số kèm đơn vị, ${otherwise}.`;
  const unit = unitWith(units, piece)!;
  const start = unit.text.search(whole(piece));
  const said = quantitiesIn(unit.text, figuresIn(unit.text)).find(
    ({ index }) => index >= start && index < start + piece.length,
  );
  const known = said && recordedAs(loaded, unit, said);
  if (known?.way === 'giảm' && !/giảm|tụt|sụt|lùi/iu.test(piece))
    return `“${piece}” thiếu chữ giảm mà nguồn nêu; chép cả chữ ấy.`;
  return { piece, unit, amount, said, known };
}

/** What people wrote of a figure in its source: of several, what fits the words around it best. */
function recordedAs(loaded: Loaded, { notes }: Unit, said: Quantity): RecordedAmount | undefined {
  const known = sameValue(said, (reading) => amountsFor(loaded, { notes }).byReading(reading));
  return known
    .filter((each) => each.form !== 'passage' && !isOtherUnit(each, said))
    .sort((a, b) => fit(b, said) - fit(a, said))[0];
}

/** “bằng 94,07% kế hoạch năm”: of a level that is not given. */
function shareProblem({ piece, unit }: Side): string | undefined {
  const after = unit.text.slice(unit.text.indexOf(piece) + piece.length);
  return /^\s?%?\s*(?:so với )?(?:kế hoạch|dự toán|chỉ tiêu|nghị quyết|mục tiêu)/iu.test(after)
    ? `“${piece}” là tỷ lệ so với mức giao, không phải số của chỉ tiêu; bỏ better và ghi share: true.`
    : undefined;
}

function measureProblem(
  target: Side,
  latest: Side,
  from: Side | undefined,
  better: Indicator['better'],
): string | undefined {
  const places = [target, latest, from].map((side) => side?.amount.unit).join();
  if (from)
    return places === 'bậc,hạng,hạng' && better === 'thap'
      ? undefined
      : `“${from.piece}” không phải là hạng để tính số bậc phải lên; chỉ ghi from khi mức là số bậc, kết quả là hạng và better là thap, ${otherwise}.`;
  if (
    !target.amount.unit ||
    target.amount.unit !== latest.amount.unit ||
    target.amount.of !== latest.amount.of
  )
    return `“${target.piece}” và “${latest.piece}” không cùng một đơn vị; so hai con số cùng đơn vị, ${otherwise}.`;
  return isOneMeasure(target, latest)
    ? undefined
    : `Theo nguồn, “${target.piece}” là ${target.known!.of}, còn “${latest.piece}” là ${latest.known!.of}; so hai con số đo cùng một điều, ${otherwise}.`;
}

/** Parts of one total; or half of what one measures is what the other does, or stands around it. */
function isOneMeasure(target: Side, latest: Side): boolean {
  if (target.amount.of !== undefined) return true;
  const [level, value] = [target, latest].map(({ known }) => meant(known?.of ?? ''));
  const fewest = Math.min(level!.length, value!.length);
  if (level!.filter((word) => value!.includes(word)).length * 2 >= fewest) return true;
  return fit(target.known!, latest.said!) >= near || fit(latest.known!, target.said!) >= near;
}

/** Most of the words that an amount measures stand in the part of the sentence that has the other. */
const near = 0.6;

const fillers = new Set(
  'của và các những là được theo một chỉ tiêu mục mức đặt bằng nếu tính'.split(' '),
);
const meant = (of: string) => [
  ...new Set((of.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !fillers.has(word))),
];

function scopeProblem(target: Side, latest: Side, group: Indicator['group']): string | undefined {
  const year = typeof group === 'number' ? String(group) : target.known?.year;
  const other = [target, latest].find((side) => year && (yearOf(side) ?? year) !== year);
  if (other)
    return `“${other.piece}” là số của năm ${yearOf(other)}, chỉ tiêu là của năm ${year}; so hai con số cùng năm, ${otherwise}.`;
  const part = partOf(latest);
  return part && part !== partOf(target)
    ? `“${latest.piece}” mới là số của ${part}, mức đặt ra là của cả kỳ; so hai con số cùng kỳ, ${otherwise}.`
    : undefined;
}

/** As the source records it; else the year that is all its unit says of when. */
function yearOf({ known, unit }: Side): string | undefined {
  const when = unit.reported?.when ?? '';
  return known?.year ?? (/^\d{4}$/.test(when) ? when : undefined);
}

const numeral = String.raw`(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: một)?)`;
const partOfYear = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${numeral} tháng(?= (?:đầu|năm|cuối))|quý [IV\d]+|nửa (?:đầu|cuối)? ?năm)(?!\p{L})`,
  'iu',
);

/** The months or the quarter that its unit speaks of. */
function partOf({ unit }: Side): string | undefined {
  return partOfYear.exec(unit.text)?.[0].toLowerCase();
}
