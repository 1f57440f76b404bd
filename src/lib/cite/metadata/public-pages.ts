import { latestChange } from '../../plan/latest-change.ts';
import { sectionsOf } from '../../plan/place.ts';
import {
  dataPath,
  editorPath,
  historyPath,
  indicatorsPath,
  outreach,
  sheetsPath,
  sourcePath,
  withdrawnPath,
} from '../../read/reserved.ts';
import type { Plan } from '../../read/types.ts';

/** Pages that show something of every other: they change with each of them. */
export const showingAll = ['/', '/toan-van/', '/lich-su/', '/muc-luc/', '/trich-dan/'];

/** The pages there are to read, without base path, and the day the content of each last changed: the home page, every document of the plan, the page of each source, how each changed, those of indicators, sheets, data and corrections. */
export function publicPages(plan: Plan): { path: string; changed: string }[] {
  const latest = latestChange(plan.docs.values());
  const docs = [...plan.docs.values()].map((doc) => ({
    path: doc.path,
    changed: showingAll.includes(doc.path) ? latest : latestChange([doc]),
  }));
  const indicators = Object.keys(plan.indicators).length ? [indicatorsPath] : [];
  // What rests on a source, what is made of sections, and what indicators tell of, may have changed with any of them.
  const others = [
    '/',
    ...Object.keys(plan.sources).map(sourcePath),
    ...[...plan.docs.keys()].map(historyPath),
    ...indicators,
    ...Object.values(outreach),
    ...[outreach.radio, outreach.ear].flatMap((path) =>
      sectionsOf(plan).map(({ code }) => `${path}${code}/`),
    ),
    ...[sheetsPath, withdrawnPath, dataPath, editorPath],
  ].map((path) => ({ path, changed: latest }));
  return [...docs, ...others];
}
