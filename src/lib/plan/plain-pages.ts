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

/** The standing pages that are only text. */
export function plainPages(plan: Plan): Doc[] {
  const shown = [...pagesWithData, ...(crossingOf(plan) ? [matrixPage] : [])];
  return Object.values(plan.pages).filter((doc) => !shown.includes(doc.code));
}
