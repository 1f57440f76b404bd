import { isSection } from '../../read/load-markdown.ts';
import type { Loaded } from '../../plan/load.ts';
import { isUnknown } from '../../plan/stand-ins.ts';
import type { Exempt, Part } from '../../words/figures/exempt.ts';
import { remembered } from '../../read/memory.ts';
import { namesWithFigures } from '../../read/plan-names.ts';
import { groupCode } from '../../read/groups.ts';

/**
 * What figures need no source: those of names, and what the content has of each part of the plan.
 * A file that could not be read may be a section or none; a code that was ever published may be
 * named for good.
 */
export const exemptOf = remembered(({ markdown, plan }: Loaded): Exempt => {
  const sections = markdown.filter(isSection).map(({ data }) => data);
  const read = sections.filter(({ draft }) => !draft).map(({ code }) => code);
  const drafts = sections.filter(({ draft }) => draft).map(({ code }) => code);
  const published = plan.reading.map(({ code }) => code);
  const known = Object.values(plan.ledger.pages).map(({ code }) => code);
  const parts = Object.values(plan.about.groups).map(({ letters, counted, ordinals }): Part => {
    const here = (codes: string[]) =>
      codes.filter((code) => groupCode(code) === letters && code !== letters);
    const all = here([...published, ...drafts]);
    const numbers = [...all, ...here(known)].map((code) => Number(code.split('-')[1]));
    return {
      ...{ letters, counted, ordinals },
      published: range(here(read).length, here(published).length),
      all: all.length,
      codes: all.some(isUnknown) ? 'any' : [...new Set(numbers)],
    };
  });
  return { parts, names: namesWithFigures(plan.about) };
});

/** The whole numbers from one to another. */
function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) + 1 }, (_, at) => from + at);
}
