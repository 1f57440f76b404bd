import { crossingOf, matrixPage } from './matrix.ts';
import { questionPage, subjectOf, subjectPages } from './plain-pages.ts';
import { isSubjectFile } from '../read/places.ts';
import { openingDocs, sectionsOf } from './place.ts';
import {
  chartId,
  indicatorId,
  indicatorsPath,
  pageIds,
  sourceKinds,
  sourcePath,
} from '../read/reserved.ts';
import type { Plan } from '../read/types.ts';

/** Every address of the site with the fragments content may point at: path → ids. */
export function addressesOf(plan: Plan): Map<string, Set<string>> {
  const addresses = new Map<string, Set<string>>(
    ['/', ...Object.keys(plan.sources).map(sourcePath)].map((path) => [path, new Set()]),
  );
  const indicators = Object.keys(plan.indicators).map(indicatorId);
  if (indicators.length)
    addresses.set(indicatorsPath, new Set([pageIds.indicators, ...indicators]));
  for (const doc of plan.docs.values())
    addresses.set(
      doc.path,
      new Set([
        // Units by the names people gave them: their addresses by hash change with the wording.
        ...doc.clauses.flatMap(({ id, units }) => [
          id,
          ...units.flatMap(({ name }) => (name ? `${id}.${name}` : [])),
        ]),
        ...idsBeside(plan, doc.code),
      ]),
    );
  return addresses;
}

/** Files whose keys are fragments of a page, and how these addresses begin: `/thuat-ngu/#pci`. */
export const keyAddresses: Record<string, string> = {
  'nguon.yaml': '/nguon/#',
  'co-quan.yaml': '/co-quan/#',
  'thuat-ngu.yaml': '/thuat-ngu/#',
  'dong-thoi-gian.yaml': '/dong-thoi-gian/#',
  'chi-tieu.yaml': `${indicatorsPath}#${indicatorId('')}`,
};

/** The ids that a page which shows data gives to it, by the code of the page. */
const besides: Record<string, (plan: Plan) => string[]> = {
  [questionPage]: (plan) => subjectPages(plan).map(({ code }) => subjectOf(code)),
  'co-quan': ({ bodies }) => Object.keys(bodies),
  'thuat-ngu': ({ terms }) => Object.keys(terms),
  'dong-thoi-gian': ({ timeline }) => Object.keys(timeline),
  nguon: ({ sources }) => [...sourceKinds, ...Object.keys(sources)],
  'ket-qua': (plan) => [
    ...sectionsOf(plan).flatMap(({ code, status }) => (status ? code : [])),
    ...Object.keys(plan.series).map(chartId),
    pageIds.contradictions,
    ...(Object.keys(plan.indicators).length ? [pageIds.indicators] : []),
  ],
  'toan-van': (plan) =>
    [...openingDocs(plan), ...plan.reading].flatMap((doc) => [
      doc.code,
      ...doc.clauses.map((each) => each.code),
    ]),
  'lich-su': ({ docs }) => [pageIds.lastDays, pageIds.changes, pageIds.editions, ...docs.keys()],
  [matrixPage]: (plan) => (crossingOf(plan) ? [pageIds.matrix] : []),
  'trich-dan': () => [pageIds.citeWhole, pageIds.citeClause],
  'tim-kiem': () => [pageIds.searchOfResults],
};

/**
 * The ids that a page which shows data gives to it, beside those of its clauses. One that is
 * given twice is listed twice.
 *
 * @param code of the page, e.g. `thuat-ngu`
 */
export function idsBeside(plan: Plan, code: string): string[] {
  if (isSubjectFile(code))
    return plan.questions.flatMap((each) => (code.endsWith(`/${each.subject}`) ? each.id : []));
  return Object.hasOwn(besides, code) ? besides[code]!(plan) : [];
}
