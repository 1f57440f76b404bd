import type { Loaded } from '../../plan/load.ts';
import { isSubject } from '../../read/load-markdown.ts';
import type { Found } from '../rule.ts';
import type { Question, Unit } from '../../read/types.ts';
import { figuresIn } from '../../words/figures/figures.ts';
import { quantitiesIn } from '../../words/figures/quantities.ts';
import { shortened } from '../../words/shortened.ts';
import { namedUnit } from '../../read/told.ts';

/** Published questions that rest on a unit with another figure, date or sense now, and were not reviewed since, nor `today`: other words change nothing. */
export function unreviewed(before: Loaded, now: Loaded, today: string): Found[] {
  const known = new Map(before.plan.questions.map((question) => [question.id, question]));
  return now.plan.questions.flatMap((question): Found[] => {
    const was = known.get(question.id);
    if (!was || was.reviewed !== question.reviewed || question.reviewed >= today) return [];
    const changed = question.names.find((name) => differs(name, before, now));
    if (changed === undefined) return [];
    const words = shortened(namedUnit(now.plan.units, changed)!.shown, 60);
    const message = `Câu “${words}” (${changed}) mà câu hỏi “${shortened(question.ask, 60)}” dựa vào đã đổi con số, ngày hay chiều tăng giảm; xem lại kết luận, rồi ghi ngày rà soát mới (reviewed: ${today}).`;
    return [{ ...placeOf(now, question), message }];
  });
}

function differs(name: string, ...states: Loaded[]): boolean {
  const [was, is] = states.map(({ plan }) => namedUnit(plan.units, name));
  return was !== undefined && is !== undefined && senseOf(was) !== senseOf(is);
}

/** What a unit counts, measures and dates, and how, whatever words stand around. */
function senseOf({ shown }: Unit): string {
  const figures = figuresIn(shown);
  const told = quantitiesIn(shown, figures).map(
    ({ readings: [value], unit, scale, way, side, missed, hedge }) =>
      JSON.stringify([value, unit, scale, way, side, missed, hedge]),
  );
  return [...figures.map(({ readings: [value] }) => value), ...told].sort().join('\n');
}

function placeOf({ markdown }: Loaded, { id, clause: { at } }: Question) {
  const page = markdown.filter(isSubject).find(({ file }) => file === at.file);
  const index = page?.data.questions.findIndex((each) => each.id === id) ?? 0;
  return { file: at.file, path: ['questions', index, 'reviewed'] };
}
