import { withoutExempt } from '../../figures/exempt.ts';
import { figuresIn, supportedBy } from '../../figures/figures.ts';
import { section } from '../fixture.ts';
import type { Loaded } from '../load.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { lineOf, statementsOf } from '../statements.ts';

/** Truth rule 2: no figure without a source that records it. */
export const figures: Rule = {
  code: 'con-so',
  reason:
    'Một con số sai làm cả trang mất giá trị: số nào cũng phải có trong nguồn mà chú dẫn nêu tên.',
  whole: true,
  check(loaded) {
    const supported = memoise((key) => supportOf(loaded, key));
    return statementsOf(loaded).flatMap((statement) =>
      figuresIn(withoutExempt(statement.text)).flatMap((figure): Problem[] => {
        const keys = [...new Set(statement.notes.map((note) => note.key))];
        if (keys.some((key) => figure.readings.some((each) => supported(key).has(each)))) return [];
        const message = keys.length
          ? `Con số “${figure.text}” không có trong nguồn được dẫn (${keys.join(', ')}); xem lại con số, hoặc thêm chú dẫn tới nguồn có số ấy.`
          : `Con số “${figure.text}” chưa có nguồn; thêm chú dẫn như [@ten-nguon] vào cuối câu, hoặc bỏ con số.`;
        return [
          {
            file: statement.file,
            line: lineOf(loaded, statement, figure.text),
            rule: 'con-so',
            message,
          },
        ];
      }),
    );
  },
  good: {
    'giai-phap/a.md': section('gp-1', 'Tăng 10,04% vào ngày 26 tháng 8 năm 2021.[@bai-bao]'),
  },
  bad: [{ 'giai-phap/a.md': section('gp-1', 'Tăng 10,40%.[@bai-bao]') }],
};

/** What a source records: its archive in its own language, its `so-lieu` and its date in Vietnamese form. */
function supportOf({ content, archives }: Loaded, key: string): Set<string> {
  const source = content.sources[key];
  if (!source) return new Set();
  const recorded = [...source['so-lieu'], (source.issued ?? '').split('-').reverse().join('/')];
  return new Set([
    ...supportedBy(archives.get(key) ?? '', source.language),
    ...supportedBy(recorded.join(' ; '), 'vi'),
  ]);
}

function memoise<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key)!;
  };
}
