import { isSubjectFile, questionFolder } from '../read/places.ts';
import { crossingOf, matrixPage } from './matrix.ts';
import type { Doc, Plan, Question } from '../read/types.ts';

/** Standing pages with a page file of their own, because they show data beside their text. */
export const pagesWithData = [
  'ket-qua',
  'dong-thoi-gian',
  'co-quan',
  'thuat-ngu',
  'nguon',
  'toan-van',
  'tim-kiem',
  'lich-su',
  'muc-luc',
  'trich-dan',
];

/** The page of the questions that people ask, where a plan has such. */
export const questionPage = questionFolder;

export function subjectPages(plan: Pick<Plan, 'pages'>): Doc[] {
  return Object.values(plan.pages).filter(({ code }) => isSubjectFile(code));
}

/**
 * The name of a subject of questions, by the code of its page.
 *
 * @example
 * subjectOf('hoi-dap/nong-thon-moi') // 'nong-thon-moi'
 */
export function subjectOf(code: string): string {
  return code.slice(questionFolder.length + 1);
}

/**
 * Where a question is answered in full; its own address is its line in the list of all, for citing.
 *
 * @example
 * answerPath({ subject: 'nong-thon-moi', id: 'dat-chua' }) // '/hoi-dap/nong-thon-moi/#dat-chua'
 */
export function answerPath({ subject, id }: Pick<Question, 'subject' | 'id'>): string {
  return `/${questionFolder}/${subject}/#${id}`;
}

export function plainPages(plan: Plan): Doc[] {
  const shown = [
    ...pagesWithData,
    ...(crossingOf(plan) ? [matrixPage] : []),
    ...(subjectPages(plan).length ? [questionPage] : []),
  ];
  return Object.values(plan.pages).filter(
    ({ code }) => !shown.includes(code) && !isSubjectFile(code),
  );
}
