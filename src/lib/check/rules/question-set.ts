import type { Loaded } from '../../plan/load.ts';
import { isGap } from '../../plan/gap.ts';
import { docCodeOf } from '../../plan/published-addresses.ts';
import { isSubject } from '../../read/load-markdown.ts';
import type { Doc, Question } from '../../read/types.ts';
import { shortened } from '../../words/shortened.ts';
import { stripMarks, wordsOf } from '../../words/without-marks.ts';
import type { Found, Rule } from '../rule.ts';

/** What a whole set of questions is held to. */
const bars = { alikeStart: 6, startWords: 4, gaps: 0.2, perResult: 2, perSection: 1 };

/**
 * No many questions begin alike; a set leads to all of the plan, and not mostly to what nobody
 * knows: what is still to be written is a hint, for a set grows.
 */
export const questionSet: Rule = {
  code: 'bo-cau-hoi',
  reason:
    'Hỏi – đáp phải dẫn tới cả kế hoạch: mục nào cũng có người hỏi, câu hỏi không na ná nhau, và phần lớn có câu trả lời.',
  needs: ['plan.yaml'],
  check(loaded) {
    const { questions } = loaded.plan;
    const [first] = loaded.markdown.filter(isSubject);
    if (!first || !questions.length) return [];
    const at = { file: first.file, line: first.lineOf(['questions']) };
    const told = ({ message, question }: Lack): Found => ({
      ...at,
      ...question?.clause.at,
      message,
    });
    const toWrite = [...mostlyGaps(loaded), ...uncovered(loaded)];
    return [
      ...alikeStarts(questions).map(told),
      ...toWrite.map((lack): Found => ({ ...told(lack), hint: true })),
    ];
  },
};

/** What is to be mended, at a question where it is one's. */
interface Lack {
  message: string;
  question?: Question | undefined;
}

function alikeStarts(questions: Question[]): Lack[] {
  const start = ({ ask }: Question) =>
    wordsOf(ask).slice(0, bars.startWords).map(stripMarks).join(' ');
  return [...Map.groupBy(questions, start).values()].flatMap((alike) => {
    const over = alike[bars.alikeStart];
    const opening = wordsOf(over?.ask ?? '')
      .slice(0, bars.startWords)
      .join(' ');
    const message = `${alike.length} câu hỏi cùng mở đầu bằng “${opening}”; hỏi cách khác, chỉ để tối đa ${bars.alikeStart} câu mở đầu giống nhau.`;
    return over ? [{ message, question: over }] : [];
  });
}

function mostlyGaps({ plan }: Loaded): Lack[] {
  const gaps = new Set(
    plan.reading.flatMap(({ clauses }) => clauses.filter(isGap).flatMap(({ units }) => units)),
  );
  const isUnanswered = ({ units }: Question) =>
    units.length > 0 && units.every((unit) => gaps.has(unit));
  const unanswered = plan.questions.filter(isUnanswered);
  if (unanswered.length <= bars.gaps * plan.questions.length) return [];
  const message = `${unanswered.length} trong ${plan.questions.length} câu hỏi chỉ dựa vào dòng ở “Điều chưa rõ”; bỏ bớt, hoặc thêm câu hỏi có câu trả lời, để phần ấy không quá ${bars.gaps * 100}%.`;
  return [{ message, question: unanswered.at(-1) }];
}

/** Sections that too few questions rest on, and sets of them that none lists. */
function uncovered({ plan }: Loaded): Lack[] {
  const codesOf = ({ units }: Question) => new Set(units.map(({ code }) => docCodeOf(code)));
  const resting = plan.questions.map(codesOf);
  const count = ({ code }: Doc) => resting.filter((codes) => codes.has(code)).length;
  return plan.groups.flatMap(({ about, index, sections }): Lack[] => {
    const isBeside = about?.status === false;
    const least = isBeside ? bars.perSection : bars.perResult;
    const few = sections.filter(
      (section) => (isBeside || section.status) && count(section) < least,
    );
    const listing = resting.some(
      (codes) => codes.has(index.code) || sections.every(({ code }) => codes.has(code)),
    );
    const lacking = few.map((section) => ({
      message: `Mục “${shortened(section.short, 60)}” (${section.code}) mới có ${count(section)} câu hỏi dựa vào; viết thêm cho đủ ${least}.`,
    }));
    const message = `Chưa câu hỏi nào kể đủ các mục của phần “${index.short}”; viết một câu hỏi dựa vào trang của phần ấy, hoặc vào mỗi mục một câu.`;
    return isBeside && sections.length && !listing ? [...lacking, { message }] : lacking;
  });
}
