import { withoutExempt, type Parts } from '../../figures/exempt.ts';
import { figuresIn } from '../../figures/figures.ts';
import { end } from '../../style/figure-form.ts';
import { misshapenOf } from '../texts/misshapen.ts';
import type { Problem } from '../../content/problem.ts';
import { once } from '../../memo/once.ts';
import { perText } from '../../memo/per-text.ts';
import { partsOf } from '../texts/parts-of.ts';
import { recordedFor, restsOnUnread } from '../texts/recorded.ts';
import type { Rule } from '../rule.ts';
import { shortened } from '../../text/shortened.ts';
import { lineOf, statementsOf, type Statement } from '../texts/statements.ts';

/** The figures of a statement, for one plan: its parts rarely change. */
const figuresFor = perText((_, parts) => {
  const checked = withoutExempt(JSON.parse(parts) as Parts);
  return once(({ text }: Statement) => figuresIn(checked(text)));
});

/** Truth rule 2: no figure without a source that records it. */
export const figures: Rule = {
  code: 'con-so',
  reason:
    'Một con số sai làm cả trang mất giá trị: số nào cũng phải có trong nguồn mà chú dẫn nêu tên.',
  needs: ['nguon.yaml', 'nguon'],
  check(loaded) {
    const figuresOf = figuresFor('', JSON.stringify(partsOf(loaded)));
    const misshapen = Map.groupBy(misshapenOf(loaded), ({ own }) => own.whole);
    return statementsOf(loaded).flatMap((statement) => {
      if (restsOnUnread(loaded, statement.notes)) return [];
      const recorded = recordedFor(loaded, statement.notes);
      const supported = (text: string) =>
        figuresIn(text).every(({ readings }) => readings.some(recorded));
      // What only its form makes unknown is told once, by the rule about forms.
      const mended = (misshapen.get(statement) ?? []).filter(({ write }) => supported(write));
      return figuresOf(statement).flatMap((figure): Problem[] => {
        const keys = [...new Set(statement.notes.map((note) => note.key))];
        if (figure.readings.some(recorded)) return [];
        if (mended.some((each) => each.index <= figure.index && figure.index < end(each)))
          return [];
        const after = statement.text.slice(figure.index + figure.text.length);
        const shown = figure.text + (/^\s?%/.exec(after)?.[0] ?? '');
        const message = keys.length
          ? `Con số “${shown}” không có trong nguồn được dẫn (${shortened(keys.join(', '), 100)}); xem lại con số, hoặc thêm chú dẫn tới nguồn có số ấy.`
          : `Con số “${shown}” chưa có nguồn; thêm chú dẫn như [@ten-nguon] vào cuối câu, hoặc bỏ con số.`;
        return [
          {
            file: statement.file,
            line: lineOf(loaded, statement, figure.text),
            rule: 'con-so',
            message,
          },
        ];
      });
    });
  },
};
