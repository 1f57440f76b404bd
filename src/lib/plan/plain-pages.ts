import { isSubjectFile, questionFolder } from '../read/places.ts';
import { crossingOf, matrixPage } from './matrix.ts';
import type { Doc, Plan } from '../read/types.ts';

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
