import { gapsIn } from '../../plan/gap.ts';
import { namedUnit } from '../../read/told.ts';
import type { Clause, Unit } from '../../read/types.ts';
import { wordCount } from '../../words/sentences.ts';
import type { Found, Rule } from '../rule.ts';

/** What a section may say is not known: no more is read. */
const most = { lines: 5, words: 90 };

const file = 'da-tra.yaml';

/** Whatever is said not to be known was searched for, and a search is for something said so. */
export const searches: Rule = {
  code: 'da-tra',
  *check(loaded) {
    const { plan, content, unread } = loaded;
    const gaps = gapsIn(plan);
    const lines = new Set(gaps.flatMap(({ units }) => units));
    const searched = new Set<Unit>();
    for (const [key, search] of Object.entries(content.searches))
      for (const [at, name] of search.gaps.entries()) {
        const unit = namedUnit(plan.units, name);
        const message = `“${name}” không phải một dòng ở “Điều chưa rõ” của mục hay phần nào; ghi tên một dòng ở đó, hoặc bỏ tên này.`;
        // That no unit has a name, another rule says.
        if (unit && !lines.has(unit)) yield { file, path: [key, 'gaps', at], message };
        if (unit) searched.add(unit);
      }
    for (const gap of gaps.filter(({ at }) => !unread.has(at.file))) {
      // Nobody knows while the searches cannot be read.
      if (!unread.has(file)) yield* unsearched(gap, searched);
      yield { ...gap.at, message: tooMuch(gap) };
    }
  },
};

function unsearched({ at, code, units }: Clause, searched: Set<Unit>): Found[] {
  return units
    .filter((unit) => !searched.has(unit))
    .map(({ name, lines: [line] }) => {
      const message = name
        ? `Không lần tra nào kể “${code}.${name}”; thêm tên ấy vào gaps của một lần tra ở ${file}.`
        : `Dòng này ở “Điều chưa rõ” chưa có tên để dẫn tới lần tra; thêm một tên như {#ca-nam} ở cuối dòng, và ghi “${code}.ca-nam” vào gaps của một lần tra ở ${file}.`;
      return { file: at.file, line, message };
    });
}

/** Of a section alone: a group has many. */
function tooMuch({ code, units }: Clause): string | undefined {
  const words = units.reduce((sum, { shown }) => sum + wordCount(shown), 0);
  return code.includes('-') && (units.length > most.lines || words > most.words)
    ? `“Điều chưa rõ” của mục này có ${units.length} dòng, ${words} chữ; rút còn tối đa ${most.lines} dòng, ${most.words} chữ, chỉ giữ điều người đọc cần biết nhất.`
    : undefined;
}
