import { indicatorUnits } from '../../plan/indicators.ts';
import type { Loaded } from '../../plan/load.ts';
import { docCodeOf } from '../../plan/published-addresses.ts';
import type { Field } from '../../read/fields.ts';
import { pageFolders } from '../../read/places.ts';
import type { Indicator } from '../../read/schema-indicator.ts';
import { isUnitName, namedUnit } from '../../read/told.ts';
import type { Unit } from '../../read/types.ts';
import type { Found, Rule } from '../rule.ts';
import { figureProblem } from '../texts/compared.ts';
import { labelProblem } from './results.ts';

const file = 'chi-tieu.yaml';

/** An indicator tells level and latest value as results are told, and concludes by arithmetic or not at all. */
export const indicators: Rule = {
  code: 'chi-tieu',
  reason:
    'Trang không chấm điểm: kết luận về một chỉ tiêu chỉ do so hai con số cùng đơn vị, cùng phạm vi mà hai câu có nguồn đã nêu.',
  needs: [...pageFolders, 'nguon.yaml', 'nguon'],
  check(loaded) {
    const lineOf = (path: PropertyKey[]) => loaded.yaml.get(file)?.lineOf(path) ?? 1;
    const problem = (line: number, message: string): Found => ({ file, line, message });
    const ofFields = loaded.fields
      .filter((field) => field.file === file && ['target', 'latest'].includes(field.key))
      .flatMap((field) => {
        const message = fieldProblem(field);
        return message ? [problem(field.lines[0], message)] : [];
      });
    const ofEntries = Object.entries(loaded.content.indicators).flatMap(([key, indicator]) =>
      [
        ...kindProblems(loaded, key, indicator),
        ...(conclusionProblem(loaded, key, indicator) ?? []),
      ].map(({ path, message }) => problem(lineOf([key, ...path]), message)),
    );
    return [...ofFields, ...ofEntries];
  },
};

interface Told {
  path: PropertyKey[];
  message: string;
}

/** A sentence of the entry's own, which is told as one in a section is. */
function fieldProblem({ label, value, notes }: Field): string | undefined {
  if (isUnitName(value)) return undefined;
  return (
    labelProblem(label) ??
    (notes.length
      ? undefined
      : 'Câu này của chỉ tiêu chưa có nguồn; thêm chú dẫn như [@ten-nguon] vào cuối câu.')
  );
}

/** A level that is none, or a value that is one. */
function kindProblems({ plan }: Loaded, key: string, indicator: Indicator): Told[] {
  return (['target', 'latest'] as const).flatMap((field): Told[] => {
    const told = indicator[field];
    const several = `“${field}” có hơn một câu riêng; gộp thành một câu, hoặc ghi tên những câu đã có ở mục.`;
    if (told.filter((part) => !isUnitName(part)).length > 1)
      return [{ path: [field], message: several }];
    const isOther = ({ reported }: Unit) =>
      reported && (reported.kind === 'muc-tieu') !== (field === 'target');
    const units = indicatorUnits(plan, key, field, told);
    if (!units.some(isOther)) return [];
    const message =
      field === 'target'
        ? 'Câu này không phải là mức đặt ra; dẫn một câu loại “Mức của văn bản khác”, hoặc bỏ dòng này nếu không thấy mức.'
        : 'Câu này là mức đặt ra, không phải số đã có; chuyển nó sang target, hoặc dẫn một câu loại khác.';
    return [{ path: [field], message }];
  });
}

const words = (text: string) => text.split(/\s+/).length;

/** No conclusion, several, or one that the two figures do not allow. */
function conclusionProblem(loaded: Loaded, key: string, indicator: Indicator): Told[] | undefined {
  const { better, why, figures } = indicator;
  const given = (['better', 'why', 'set', 'share'] as const).filter((each) => indicator[each]);
  const [first, second] = given;
  const told = (message: string, ...path: PropertyKey[]) => [{ path, message }];
  if (!first)
    return told(
      'Chỉ tiêu này chưa ghi kết luận; thêm better (để so hai con số), why (vì sao chưa so được), set: true hoặc share: true.',
    );
  if (second)
    return told(
      `Chỉ tiêu này ghi cả ${first} lẫn ${second}; chỉ giữ một dòng, bộ chỉ tiêu và chỗ chỉ có tỷ lệ thì không kết luận.`,
      second,
    );
  if (why && words(why) > 8)
    return told(`Lý do này dài ${words(why)} chữ; rút còn tối đa 8 chữ.`, 'why');
  const fields = ['target', 'latest'] as const;
  const named = fields.flatMap((field) => indicator[field]);
  if (!named.every((part) => isRead(loaded, part))) return undefined;
  const without = fields.find((field) => !indicator[field].length || !figures[field].length);
  if (better && without)
    return told(
      `Có phép so mà thiếu ${without === 'target' ? 'mức đặt ra' : 'kết quả'}; ghi câu ở ${without} và con số ở figures, hoặc bỏ better và ghi why.`,
      'better',
    );
  const found = figureProblem(loaded, key, indicator);
  return found && told(found.message, 'figures', found.field);
}

/** A name that leads nowhere, or to a file that cannot be read, is told as that. */
function isRead({ plan, unread }: Loaded, part: string): boolean {
  if (!isUnitName(part)) return true;
  const doc = plan.docs.get(docCodeOf(part));
  return (
    Boolean(namedUnit(plan.units, part)) && !doc?.clauses.some(({ at }) => unread.has(at.file))
  );
}
