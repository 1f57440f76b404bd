import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { addressesNow, recordAddresses } from '../../plan/published-addresses.ts';
import { loadContent } from '../../plan/load.ts';
import { emptyLedger, ledgerFile } from '../../read/ledger.ts';
import {
  dataText,
  firstDay,
  ledgerText,
  type Fields,
  type Ledger,
  type WrittenData,
} from './entries.ts';
import { page, section, withSample, type Sample } from '../fixture.ts';
import { rules } from '../rules/index.ts';

/**
 * How a sample file writes the text of one file, the shortest way first: of a clause what stands
 * below another, by its heading, of a data file its entries, or lines of the ledger (`recorded`: beside
 * those of all that the sample has), of any file what is put for something in its valid text, or other
 * values of its fields. `№` counts what is repeated.
 */
type Written =
  | string
  | Repeated
  | Record<`## ${string}`, string>
  | { section: string; clause?: Written; extra?: string }
  | { page: Written; extra?: string }
  | WrittenData
  | { added: string }
  | { of?: Written; from: string; to: string }
  | { fields: Fields }
  | { recorded: Ledger };

type Repeated = { first?: string; repeat: string; times: number; then?: Written };

/** `clause` is the clause of a section `gp-1`, in `giai-phap/a.md`; all else is a file. */
export type WrittenSample = Record<string, Written>;

/** What is told first: of files and their texts, before any rule. */
export const readingCodes = ['yaml', 'so-do', 'gioi-han'];
/** What is asked of files as they are stored, before any is parsed (`read/early.ts`); what one refuses never is. */
const early = ['ma-utf-8', 'tep-trong', 'yaml-don-gian'];

export const ruleCodes = [...early, ...rules.map(({ code }) => code)];
/** What only a change is told of (`published/`), as some rules tell of changes, too. */
export const changeCodes = ['lan-sua', 'nguon-truoc'];

/** Why a rule exists; what it accepts, and what it alone refuses: one for each message it can give; of what is published the state before, too. */
interface Samples {
  reason: string;
  good: Sample[];
  bad: Sample[];
  changes: { was: Sample; is: Sample; today: string }[];
}

/** What a sample file holds; `with` lies below each of its samples, `was` below what takes its place. */
interface WrittenSamples {
  reason: string;
  with?: WrittenSample;
  good?: WrittenSample | WrittenSample[];
  bad?: WrittenSample | WrittenSample[];
  changes?: { was?: WrittenSample; is: WrittenSample; today?: string }[];
}

/** The samples of a rule, from the file that has its code for a name. */
export function samplesOf(code: string): Samples {
  const file = new URL(`rules/${code}.yaml`, import.meta.url);
  const written = parse(readFileSync(file, 'utf8')) as WrittenSamples;
  const below = sampleOf(written.with ?? {});
  const [good, bad] = [written.good, written.bad].map((samples) =>
    [samples ?? []].flat().map((each) => sampleOf(each, below)),
  ) as [Sample[], Sample[]];
  const changes = (written.changes ?? []).map(({ was = {}, is, today = '2027-01-02' }) => {
    const before = sampleOf(was, below);
    return { was: before, is: sampleOf(is, before), today };
  });
  return { reason: written.reason, good, bad, changes };
}

/** The files that a sample lays over the small valid content, with those below it. */
export function sampleOf(written: WrittenSample, below: Sample = {}): Sample {
  const valid = withSample(below);
  const laid = Object.entries(written).map(([file, text]) =>
    file === 'clause'
      ? ['giai-phap/a.md', section('gp-1', textOf(text))]
      : [file, textOf(text, { file, valid: valid.get(file) ?? freshText(file) })],
  );
  const sample: Sample = { ...below, ...Object.fromEntries(laid) };
  const ledger = written[ledgerFile];
  if (typeof ledger !== 'object' || !('recorded' in ledger)) return sample;
  const { plan } = loadContent(withSample(sample)).loaded;
  const recorded = recordAddresses(emptyLedger, addressesNow(plan), firstDay);
  return { ...sample, [ledgerFile]: ledgerText(ledger.recorded, recorded) };
}

const freshText = (file: string) => (file.endsWith('.md') ? section('gp-1', 'Chữ.') : '');

const nowhere = { file: '', valid: '' };

/** @param at the file, and its text where a sample does not say otherwise */
function textOf(written: Written, at = nowhere): string {
  if (typeof written === 'string') return written;
  if ('repeat' in written) return repeated(written);
  const below = Object.entries<unknown>(written).filter(([key]) => key.startsWith('## '));
  if (below.length) return ['Chữ.', ...below.flat()].join('\n\n');
  if ('section' in written)
    return section(written.section, textOf(written.clause ?? 'Chữ.'), written.extra);
  if ('page' in written) return page(textOf(written.page), written.extra);
  if ('added' in written) return at.valid + written.added;
  if ('fields' in written) return withFields(at.valid, written.fields);
  if ('recorded' in written) return ledgerText({});
  if (!('from' in written)) return dataText(written, at.file, at.valid);
  const { of = at.valid, from, to } = written;
  return changed(textOf(of, at), from, () => to);
}

function repeated({ first = '', repeat, times, then = '' }: Repeated): string {
  const each = (_: unknown, index: number) => repeat.replaceAll('№', String(index + 1));
  return first + Array.from({ length: times }, each).join('') + textOf(then);
}

/** A text with other values of some fields, of each name the first; `null` takes the line out. */
function withFields(text: string, fields: Fields): string {
  return Object.entries(fields).reduce(
    (rest, [name, value]) =>
      changed(rest, new RegExp(`^([ -]*${name}:) .*\\n`, 'm'), (_, start) =>
        value === null ? '' : `${start} ${value}\n`,
      ),
    text,
  );
}

/** A text with another piece: a sample that changes nothing would prove nothing. */
function changed(text: string, from: string | RegExp, to: (...found: string[]) => string): string {
  const next = text.replace(from, to);
  if (next === text) throw new Error(`No ${String(from)} in: ${text.slice(0, 200)}`);
  return next;
}
