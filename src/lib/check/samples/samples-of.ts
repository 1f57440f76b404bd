import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { page, section, subject, withSample, type Sample } from '../fixture.ts';
import { rules } from '../rules/index.ts';

/** How a sample file writes the text of one file, the shortest way first; `№` counts what is repeated. */
type Written =
  | string
  | { first?: string; repeat: string; times: number; then?: string }
  | { section: string; clause: Written; extra?: string }
  | { page: Written; extra?: string }
  | { questions: string; then?: string }
  | { added: string }
  | { of?: Written; from: string; to: string };

/** `clause` is the clause of a section `gp-1`, in `giai-phap/a.md`; all else is a file. */
type WrittenSample = Record<string, Written>;

/** What is asked of files as they are stored, before any is parsed (`read/early.ts`); what one refuses never is. */
const early = ['ma-utf-8', 'gioi-han', 'tep-trong', 'yaml-don-gian'];

/** The codes of all rules, in the order they are told in. */
export const ruleCodes = [...early, ...rules.map(({ code }) => code)];

/** Why a rule exists; what it accepts, and what it alone refuses: one for each message it can give. */
export interface Samples {
  reason: string;
  good: Sample[];
  bad: Sample[];
}

/** The samples of a rule, from the file that has its code for a name. */
export function samplesOf(code: string): Samples {
  const file = new URL(`rules/${code}.yaml`, import.meta.url);
  const { reason, good, bad } = parse(readFileSync(file, 'utf8')) as {
    reason: string;
    good: WrittenSample | WrittenSample[];
    bad: WrittenSample | WrittenSample[];
  };
  return { reason, good: [good].flat().map(sampleOf), bad: [bad].flat().map(sampleOf) };
}

/** The files that a sample lays over the small valid content. */
export function sampleOf(written: WrittenSample): Sample {
  return Object.fromEntries(
    Object.entries(written).map(([file, text]) =>
      file === 'clause'
        ? ['giai-phap/a.md', section('gp-1', textOf(text, file))]
        : [file, textOf(text, file)],
    ),
  );
}

function textOf(written: Written, file: string): string {
  if (typeof written === 'string') return written;
  if ('repeat' in written) {
    const { first = '', repeat, times, then = '' } = written;
    const each = (_: unknown, index: number) => repeat.replaceAll('№', String(index + 1));
    return first + Array.from({ length: times }, each).join('') + then;
  }
  if ('page' in written) return page(textOf(written.page, file), written.extra);
  if ('questions' in written) return subject(written.questions) + (written.then ?? '');
  const valid = () => withSample({}).get(file)!;
  if ('added' in written) return valid() + written.added;
  if ('from' in written) {
    const { of, from, to } = written;
    return (of === undefined ? valid() : textOf(of, file)).replace(from, () => to);
  }
  return section(written.section, textOf(written.clause, file), written.extra);
}
