import { indicatorUnits } from '../../plan/indicators.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Field } from '../../read/fields.ts';
import { keysOfNotes } from '../../read/markdown/notes.ts';
import { pageFolders } from '../../read/places.ts';
import type { Indicator } from '../../read/schema-indicator.ts';
import { isUnitName } from '../../read/told.ts';
import type { Unit } from '../../read/types.ts';
import type { Found, Rule } from '../rule.ts';
import { figureProblem } from '../texts/compared.ts';
import { isWhole } from '../texts/on-units.ts';
import { basisIn } from '../texts/recorded.ts';
import { labelProblem } from './results.ts';

const file = 'chi-tieu.yaml';
const told = ['target', 'latest'] as const;

/** An indicator tells level and latest value as results are told, and concludes by arithmetic or not at all. */
export const indicators: Rule = {
  code: 'chi-tieu',
  needs: [...pageFolders, 'nguon.yaml', 'nguon'],
  *check(loaded) {
    for (const field of loaded.fields.flat())
      if (field.file === file && (told as readonly string[]).includes(field.key))
        yield { file, line: field.lines[0], message: fieldProblem(field) };
    for (const [key, indicator] of Object.entries(loaded.content.indicators))
      yield* loaded.memory.given(indicators, indicator, basisOf(loaded, key, indicator), () =>
        problemsIn(loaded, key, indicator),
      );
  },
};

function problemsIn(loaded: Loaded, key: string, indicator: Indicator): Found[] {
  const [message, ...path] = conclusionProblem(loaded, key, indicator) ?? [undefined];
  const ofFields = told.map((field) => ({
    ...{ file, path: [key, field] },
    message: kindProblem(loaded, key, indicator, field),
  }));
  return [...ofFields, { file, path: [key, ...path], message }];
}

/** What else an indicator is judged by: its units, and what their sources record. */
function basisOf(loaded: Loaded, key: string, indicator: Indicator): unknown[] {
  const units = told.flatMap((field) => indicatorUnits(loaded.plan, key, field));
  const keys = keysOfNotes(units.flatMap((unit) => unit.notes));
  return [...units, ...basisIn(loaded, keys), areRead(loaded, indicator)];
}

/** A sentence of the entry's own, which is told as one in a section is. */
function fieldProblem({ label, value, notes }: Field): string | undefined {
  if (isUnitName(value)) return undefined;
  const unsourced =
    'Câu này của chỉ tiêu chưa có nguồn; thêm chú dẫn như [@ten-nguon] vào cuối câu.';
  return labelProblem(label) ?? (notes.length ? undefined : unsourced);
}

/** A level that is none, or a value that is one. */
function kindProblem(
  { plan }: Loaded,
  key: string,
  indicator: Indicator,
  field: (typeof told)[number],
): string | undefined {
  const parts = indicator[field];
  if (parts.filter((part) => !isUnitName(part)).length > 1)
    return `“${field}” có hơn một câu riêng; gộp thành một câu, hoặc ghi tên những câu đã có ở mục.`;
  const isOther = ({ reported }: Unit) =>
    reported && (reported.kind === 'muc-tieu') !== (field === 'target');
  if (!indicatorUnits(plan, key, field).some(isOther)) return undefined;
  return field === 'target'
    ? 'Câu này không phải là mức đặt ra; dẫn một câu loại “Mức của văn bản khác”, hoặc bỏ dòng này nếu không thấy mức.'
    : 'Câu này là mức đặt ra, không phải số đã có; chuyển nó sang target, hoặc dẫn một câu loại khác.';
}

const words = (text: string) => text.split(/\s+/).length;

/** No conclusion, several, or one that the two figures do not allow; and where. */
function conclusionProblem(
  loaded: Loaded,
  key: string,
  indicator: Indicator,
): [message: string, ...path: PropertyKey[]] | undefined {
  const { better, why, figures } = indicator;
  const [first, second] = (['better', 'why', 'set', 'share'] as const).filter(
    (each) => indicator[each],
  );
  if (!first)
    return [
      'Chỉ tiêu này chưa ghi kết luận; thêm better (để so hai con số), why (vì sao chưa so được), set: true hoặc share: true.',
    ];
  if (second)
    return [
      `Chỉ tiêu này ghi cả ${first} lẫn ${second}; chỉ giữ một dòng, bộ chỉ tiêu và chỗ chỉ có tỷ lệ thì không kết luận.`,
      second,
    ];
  if (why && words(why) > 8)
    return [`Lý do này dài ${words(why)} chữ; rút còn tối đa 8 chữ.`, 'why'];
  if (!areRead(loaded, indicator)) return undefined;
  const without = told.find((field) => !indicator[field].length || !figures[field].length);
  if (better && without)
    return [
      `Có phép so mà thiếu ${without === 'target' ? 'mức đặt ra' : 'kết quả'}; ghi câu ở ${without} và con số ở figures, hoặc bỏ better và ghi why.`,
      'better',
    ];
  const found = figureProblem(loaded, key, indicator);
  return found && [found.message, 'figures', found.field];
}

const areRead = (loaded: Loaded, { target, latest }: Indicator) =>
  isWhole(loaded, [...target, ...latest]);
