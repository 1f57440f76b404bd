import { clauseIdOf } from '../../plan/published-addresses.ts';
import { drawnSeries, type DrawnSeries } from '../../plan/series.ts';
import { namedUnit } from '../../read/told.ts';
import { firstAmount } from '../../plan/series-amounts.ts';
import { displayNumber } from '../../words/display-number.ts';
import type { Found, Rule } from '../rule.ts';
import { isWhole } from '../texts/on-units.ts';

/** A chart draws what its units say: amounts of one total, each of its time; a level; that no number is known. */
export const series: Rule = {
  code: 'bieu-do',
  *check(loaded) {
    const { content, plan } = loaded;
    for (const [key, { unit, target, points, gaps }] of Object.entries(content.series)) {
      const found = (message: string | undefined, ...path: PropertyKey[]): Found => ({
        ...{ file: `so-lieu/${key}.yaml`, path, message },
      });
      const drawn = drawnSeries(plan, key);
      for (const [at, name] of points.entries())
        if (isWhole(loaded, [name])) yield found(wrongWith(name, drawn), 'points', at);
      const saysNumber = (name: string) =>
        firstAmount(namedUnit(plan.units, name)?.text ?? '', unit) !== undefined;
      for (const [at, { text }] of gaps.entries())
        if (!clauseIdOf(text).startsWith('chua-biet.') || saysNumber(text))
          yield found(
            `Câu “${text}” không ở Điều chưa rõ hay có nói số; ghi tên câu nói chưa thấy số, câu có số thì ghi ở points.`,
            ...['gaps', at, 'text'],
          );
      // Of how many, a point that cannot be read may say.
      if (!target || !isWhole(loaded, [target.text, ...points])) continue;
      if (!drawn.level || !namedUnit(plan.units, target.text)!.text.includes(target.as))
        yield found(
          `Câu của target không nói “${target.as}”, hay đó không phải là số theo đơn vị “${unit}”; chép as đúng như câu ấy viết, đủ cả số và đơn vị.`,
          ...['target', 'as'],
        );
    }
  },
};

function wrongWith(name: string, { unit, total, points }: DrawnSeries): string | undefined {
  const { value, of, kind } = points.find((each) => each.name === name) ?? {};
  if (value === undefined || kind === 'muc-tieu')
    return `Câu “${name}” không phải là kết quả có lúc và có số theo đơn vị “${unit}”; dẫn câu có số đứng ngay trước “${unit}”, câu nói chưa thấy số thì ghi ở gaps.`;
  if (total === undefined || (value <= total && (of ?? total) === total)) return undefined;
  const said = [value, of ?? []].flat().map(displayNumber).join('/');
  return `Câu “${name}” nói ${said} mà tổng số của biểu đồ là ${displayNumber(total)}; sửa số ở câu ấy, hoặc dẫn câu có cùng tổng số.`;
}
