import { namedUnit } from '../read/told.ts';
import { keysOf } from '../read/markdown/notes.ts';
import type { Plan } from '../read/types.ts';
import { provenanceOf } from './join.ts';

/** An event of the timeline, and whether it tells what was set out or what was reported. */
export interface Milestone {
  date: string;
  isPromise: boolean;
}

/**
 * The events of the timeline. What the plan or a document above it says, and a level that any
 * document set, was set out; all else was reported.
 */
export function milestonesOf(plan: Pick<Plan, 'timeline' | 'units' | 'sources'>): Milestone[] {
  const isPromise = (part: string) => {
    const unit = namedUnit(plan.units, part);
    const marks = unit?.provenance ?? provenanceOf([keysOf(part)], plan.sources);
    return unit?.reported?.kind === 'muc-tieu' || !marks.includes('ve-sau');
  };
  return Object.values(plan.timeline).map(({ date, text }) => ({
    date,
    isPromise: text.every(isPromise),
  }));
}
