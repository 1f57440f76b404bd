import type { Loaded } from '../../plan/load.ts';
import { gapsIn } from '../../plan/gap.ts';
import { namedUnit } from '../../read/told.ts';
import type { Clause } from '../../read/types.ts';
import { wordCount } from '../../words/sentences.ts';
import type { Found, Rule } from '../rule.ts';

/** What a section may say is not known: no more is read. */
const most = { lines: 5, words: 90 };

/** Whatever is said not to be known was searched for, and a search is for something said so. */
export const searches: Rule = {
  code: 'da-tra',
  reason:
    'Nói “chưa thấy” là nói đã tìm: mỗi dòng ở “Điều chưa rõ” của mục và của phần dẫn tới lần tra ghi tìm gì, ở đâu, bằng chữ nào, lúc nào. Tiểu mục ấy ngắn thì người đọc mới đọc hết.',
  check(loaded) {
    const gaps = gapsIn(loaded.plan);
    const read = gaps.filter(({ at }) => !loaded.unread.has(at.file));
    return [...unsearched(loaded, read), ...forOthers(loaded, gaps), ...read.flatMap(tooMuch)];
  },
};

const file = 'da-tra.yaml';

/** Lines that no search names; nobody knows while the searches cannot be read. */
function unsearched({ plan, content, unread }: Loaded, gaps: Clause[]): Found[] {
  if (unread.has(file)) return [];
  const named = Object.values(content.searches).flatMap((search) => search.gaps);
  const searched = new Set(named.map((name) => namedUnit(plan.units, name)));
  return gaps.flatMap(({ at, code, units }) =>
    units.flatMap((unit): Found[] => {
      if (searched.has(unit)) return [];
      const message = unit.name
        ? `Không lần tra nào kể “${code}.${unit.name}”; thêm tên ấy vào gaps của một lần tra ở ${file}.`
        : `Dòng này ở “Điều chưa rõ” chưa có tên để dẫn tới lần tra; thêm một tên như {#ca-nam} ở cuối dòng, và ghi “${code}.ca-nam” vào gaps của một lần tra ở ${file}.`;
      return [{ file: at.file, line: unit.lines[0], message }];
    }),
  );
}

/** Names of what says something else; that no unit has a name, another rule says. */
function forOthers({ plan, content, yaml }: Loaded, gaps: Clause[]): Found[] {
  const lines = new Set(gaps.flatMap(({ units }) => units));
  return Object.entries(content.searches).flatMap(([key, search]) =>
    search.gaps.flatMap((name, at): Found[] => {
      const unit = namedUnit(plan.units, name);
      if (!unit || lines.has(unit)) return [];
      const line = yaml.get(file)?.lineOf([key, 'gaps', at]) ?? 1;
      const message = `“${name}” không phải một dòng ở “Điều chưa rõ” của mục hay phần nào; ghi tên một dòng ở đó, hoặc bỏ tên này.`;
      return [{ file, line, message }];
    }),
  );
}

/** Of a section alone: a group has many. */
function tooMuch({ at, code, units }: Clause): Found[] {
  const words = units.reduce((sum, { shown }) => sum + wordCount(shown), 0);
  if (!code.includes('-') || (units.length <= most.lines && words <= most.words)) return [];
  const message = `“Điều chưa rõ” của mục này có ${units.length} dòng, ${words} chữ; rút còn tối đa ${most.lines} dòng, ${most.words} chữ, chỉ giữ điều người đọc cần biết nhất.`;
  return [{ file: at.file, line: at.line, message }];
}
