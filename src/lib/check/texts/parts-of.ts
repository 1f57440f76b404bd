import { isSection } from '../../read/load-markdown.ts';
import type { Loaded } from '../../plan/load.ts';
import { folderOf } from '../../read/groups.ts';
import { isUnknown } from '../../plan/stand-ins.ts';
import type { Part, Parts } from '../../words/figures/exempt.ts';
import { remembered } from '../../read/memory.ts';
import { groupCode } from '../../plan/join.ts';

/**
 * What the content has of each part of the plan. A file that could not be read may be a section
 * or none; a code that was ever published may be named for good.
 */
export const partsOf = remembered(({ markdown, plan }: Loaded): Parts => {
  const sections = markdown.filter(isSection).map(({ data }) => data);
  const read = sections.filter(({ draft }) => !draft).map(({ code }) => code);
  const drafts = sections.filter(({ draft }) => draft).map(({ code }) => code);
  const published = plan.reading.map(({ code }) => code);
  const known = Object.values(plan.ledger.pages).map(({ code }) => code);
  return Object.fromEntries(
    Object.keys(folderOf).map((letters): [string, Part] => {
      const here = (codes: string[]) =>
        codes.filter((code) => groupCode(code) === letters && code !== letters);
      const all = here([...published, ...drafts]);
      const numbers = [...all, ...here(known)].map((code) => Number(code.split('-')[1]));
      return [
        letters,
        {
          published: range(here(read).length, here(published).length),
          all: all.length,
          codes: all.some(isUnknown) ? 'any' : [...new Set(numbers)],
        },
      ];
    }),
  );
});

/** The whole numbers from one to another. */
function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) + 1 }, (_, at) => from + at);
}
