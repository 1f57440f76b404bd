import { describe, expect, it } from 'vitest';
import { exemptOf } from '../../src/lib/check/texts/figures-of.ts';
import { withoutExempt } from '../../src/lib/words/figures/exempt.ts';
import { figuresIn } from '../../src/lib/words/figures/figures.ts';
import type { Unit } from '../../src/lib/read/types.ts';
import { real as loaded } from '../support/content.ts';

/** Quantities that stand in several units for good reason: the one list, at most ten. */
const exceptions = [
  {
    source: 'bai-bao-1740',
    quantity: '5',
    reason: 'chữ “5 năm” trong tên của giai đoạn: lời trích và tên hai nghị quyết đều mang tên ấy',
  },
  {
    source: 'travinhtv-2020-10-17',
    quantity: '2%',
    reason: 'hai chỉ tiêu cùng có số 2%: nghèo đa chiều giảm 1,5–2%, thất nghiệp dưới 2%',
  },
  {
    source: 'travinhtv-2020-10-17',
    quantity: '26',
    reason:
      'số chỉ tiêu gọi tên bộ của Đại hội Đảng bộ tỉnh, để trang Mục tiêu không lẫn với kế hoạch này',
  },
  {
    source: 'vietnam-vn-id-2025',
    quantity: '5',
    reason: 'chữ “5 năm” trong tên của giai đoạn: nghị quyết, báo cáo và kết quả đều mang tên ấy',
  },
  {
    source: 'travinhtv-2020-10-17',
    quantity: '5',
    reason: 'chữ “5 năm” là kỳ của hai chỉ tiêu khác nhau: vốn đầu tư và doanh nghiệp mới',
  },
  {
    source: 'saigon-times-quoc-lo-53',
    quantity: '53',
    reason: 'số trong tên của quốc lộ 53: dòng kết quả và dòng chưa rõ cùng gọi tên ấy',
  },
  {
    source: 'thanh-nien-2026-02-04',
    quantity: '2',
    reason: 'số trong tên của cầu Đại Ngãi 2: dòng kết quả và dòng chưa rõ cùng gọi tên ấy',
  },
  {
    source: 'vietnam-vn-2025-02-13',
    quantity: '1227',
    reason: 'hai điều khác nhau: số được giao và số đã tiễn lên đường, bằng nhau',
  },
  {
    source: 'cong-tra-vinh-2023-02-ho-ngheo',
    quantity: '1.88%',
    reason: 'câu nói nên dùng số nào phải gọi tên số ấy, ngay dưới bảng kể nó',
  },
  {
    source: 'vietnamplus-fr-2022-04',
    quantity: '0.56%',
    reason: 'câu nói không nên dùng số nào phải gọi tên số ấy, ngay dưới bảng kể nó',
  },
];

const { plan } = loaded;
const checked = withoutExempt(exemptOf(loaded));
/** What tells again by its purpose, and is held to the units that it names: conclusions, the one sheet. */
const retelling = new Set([
  ...plan.questions.map(({ clause }) => clause),
  ...[...plan.docs.values()].flatMap(({ units: named, clauses }) => (named ? clauses : [])),
]);
const retold = new Set([...retelling].flatMap((clause) => clause.units));
const units = [...new Set(plan.units.values())].filter((unit) => !retold.has(unit));

/** What a unit counts or measures: not its dates, years and numbers of documents. */
function quantitiesOf({ shown }: Unit): string[] {
  const text = checked(shown);
  return figuresIn(text).flatMap(({ text: written, index, readings: [first = '', ...others] }) => {
    const date = /^(?:#|năm |--|\d{4}-)/;
    const before = text.slice(Math.max(0, index - 6), index);
    const day = others.some((each) => date.test(each)) && /(?:ngày|sáng|từ|đến|và) $/.test(before);
    return date.test(first) || day || /^(?:19|20)\d\d$/.test(written) ? [] : [first];
  });
}

/** Units by source and quantity: `vietnam-news-2022-03-04: 322`. */
const places = Map.groupBy(
  units.flatMap((unit) =>
    [...new Set(unit.notes.map(({ key }) => key))].flatMap((source) =>
      [...new Set(quantitiesOf(unit))].map((quantity) => ({ source, quantity, unit })),
    ),
  ),
  ({ source, quantity }) => `${source}: ${quantity}`,
);
const isExcepted = (source: string, quantity: string) =>
  exceptions.some((each) => each.source === source && each.quantity === quantity);

describe('what a source counts or measures', () => {
  it('is told in units of all kinds', () => {
    expect(places.size).toBeGreaterThan(250);
    expect(new Set(units.map(({ kind }) => kind))).toEqual(
      new Set(['paragraph', 'item', 'row', 'quote', 'field', 'event']),
    );
  });

  it('stands in one unit, all files taken together', () => {
    const twice = [...places].flatMap(([fact, all]) =>
      all.length > 1 && !isExcepted(all[0]!.source, all[0]!.quantity)
        ? [`${fact} in ${all.map(({ unit }) => unit.code).join(', ')}`]
        : [],
    );
    expect(twice).toEqual([]);
  });

  it('stands twice only for a reason that still holds, of which there are few', () => {
    expect(exceptions.length).toBeLessThanOrEqual(10);
    for (const { source, quantity, reason } of exceptions) {
      expect(reason.length).toBeGreaterThan(20);
      expect(places.get(`${source}: ${quantity}`)!.length, source).toBeGreaterThan(1);
    }
  });

  it('is missed when it is copied', () => {
    const unit = plan.units.get('gp-2.ket-qua.dien-gio-2022')!;
    expect(quantitiesOf(unit)).toEqual(['322', '5']);
    expect(places.get('vietnam-news-2022-03-04: 322')!.map((each) => each.unit)).toEqual([unit]);
  });
});

describe('an entry of the data', () => {
  it('tells in words of its own nothing that a unit of a page tells word for word', () => {
    const [own, others] = [true, false].map((data) =>
      units.filter(({ kind }) => (kind === 'event' || kind === 'field') === data),
    ) as [Unit[], Unit[]];
    const texts = new Set(others.map(({ text }) => text));
    expect(own.filter(({ text }) => texts.has(text)).map(({ code }) => code)).toEqual([]);
  });
});
