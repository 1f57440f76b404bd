import type { Loaded } from '../../plan/load.ts';
import { gapsIn } from '../../plan/gap.ts';
import { docCodeOf } from '../../plan/published-addresses.ts';
import { isSubject } from '../../read/load-markdown.ts';
import type { Doc, Question } from '../../read/types.ts';
import { shortened } from '../../words/shortened.ts';
import { stripMarks, wordsOf } from '../../words/without-marks.ts';
import type { Rule } from '../rule.ts';

/** What a whole set of questions is held to. */
const bars = { alikeStart: 6, startWords: 4, gaps: 0.2, perResult: 2, perSection: 1 };

/** Few questions begin alike; a set leads to all of the plan, and not mostly to what nobody knows: a hint, for a set grows. */
export const questionSet: Rule = {
  code: 'bo-cau-hoi',
  needs: ['plan.yaml'],
  *check(loaded) {
    const { questions } = loaded.plan;
    const [first] = loaded.markdown.filter(isSubject);
    if (!first || !questions.length) return;
    const whole = { file: first.file, path: ['questions'] };
    for (const { message, question } of alikeStarts(loaded))
      yield { ...question.clause.at, message };
    for (const { message, question } of mostlyGaps(loaded))
      yield { ...(question?.clause.at ?? whole), message, hint: true };
    for (const message of uncovered(loaded)) yield { ...whole, message, hint: true };
  },
};

const opening = (ask: string) => wordsOf(ask).slice(0, bars.startWords);
const plainOpening = (ask: string) => opening(ask).map(stripMarks).join(' ');

function* alikeStarts({ plan, memory }: Loaded) {
  const start = ({ ask }: Question) => memory.ofValue(plainOpening, ask);
  for (const alike of Map.groupBy(plan.questions, start).values()) {
    const question = alike[bars.alikeStart];
    if (!question) continue;
    const message = `${alike.length} câu hỏi cùng mở đầu bằng “${opening(question.ask).join(' ')}”; hỏi cách khác, chỉ để tối đa ${bars.alikeStart} câu mở đầu giống nhau.`;
    yield { message, question };
  }
}

function mostlyGaps({ plan }: Loaded) {
  const gaps = new Set(gapsIn(plan).flatMap(({ units }) => units));
  const unanswered = plan.questions.filter(
    ({ units }) => units.length > 0 && units.every((unit) => gaps.has(unit)),
  );
  if (unanswered.length <= bars.gaps * plan.questions.length) return [];
  const message = `${unanswered.length} trong ${plan.questions.length} câu hỏi chỉ dựa vào dòng ở “Điều chưa rõ”; bỏ bớt, hoặc thêm câu hỏi có câu trả lời, để phần ấy không quá ${bars.gaps * 100}%.`;
  return [{ message, question: unanswered.at(-1) }];
}

/** Sections that too few questions rest on, and sets of them that none lists. */
function* uncovered({ plan }: Loaded): Iterable<string> {
  const codesOf = ({ units }: Question) => new Set(units.map(({ code }) => docCodeOf(code)));
  const resting = plan.questions.map(codesOf);
  const count = ({ code }: Doc) => resting.filter((codes) => codes.has(code)).length;
  for (const { about, index, sections } of plan.groups) {
    const isBeside = about?.status === false;
    const least = isBeside ? bars.perSection : bars.perResult;
    for (const section of sections)
      if ((isBeside || section.status) && count(section) < least)
        yield `Mục “${shortened(section.short, 60)}” (${section.code}) mới có ${count(section)} câu hỏi dựa vào; viết thêm cho đủ ${least}.`;
    const isListed = resting.some(
      (codes) => codes.has(index.code) || sections.every(({ code }) => codes.has(code)),
    );
    if (isBeside && sections.length && !isListed)
      yield `Chưa câu hỏi nào kể đủ các mục của phần “${index.short}”; viết một câu hỏi dựa vào trang của phần ấy, hoặc vào mỗi mục một câu.`;
  }
}
