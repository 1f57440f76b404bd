import { docCodeOf } from '../../plan/published-addresses.ts';
import { withoutNotes } from '../../read/markdown/notes.ts';
import type { Plan, Unit } from '../../read/types.ts';
import { figuresIn } from '../../words/figures/figures.ts';
import { grouped } from '../../words/grouped.ts';
import type { Edition } from '../editions/editions.ts';
import { sheetPrefix } from '../editions/owned-texts.ts';
import { unitPast } from '../editions/unit-past.ts';
import type { SheetRecord } from './sheets.ts';

/** A figure that printed sheets still carry, though it is another now. */
export interface Withdrawal {
  /** As the sheets have it. */
  old: string;
  /** What stands in its place; nothing where it was taken away, or cut in several. */
  now: Unit | undefined;
  /** Since when it is no more. */
  since: string;
  /** The sheets, and the last edition that they had it in. */
  sheets: { file: string; edition: string }[];
}

/**
 * The figures on sheets of earlier editions that were corrected or taken away since, the latest
 * first. What was only worded otherwise is no reason to take a sheet down.
 */
export function withdrawals(plan: Plan, editions: Edition[]): Withdrawal[] {
  const heirs = heirsOf(plan, editions);
  const borne = editions.flatMap((edition) =>
    borneIn(edition).map((each) => ({ ...each, edition, now: heirs.get(each.address) })),
  );
  const old = borne.filter(
    ({ files, text, now }) => files.length && figuresOf(text) !== figuresOf(now?.shown ?? ''),
  );
  return [...Map.groupBy(old, ({ address }) => address)]
    .map(([address, all]) => {
      const { text, now, edition } = all.at(-1)!;
      const sheets = new Map(
        all.flatMap(({ files, edition: { name } }) => files.map((file) => [file, name] as const)),
      );
      return {
        ...{ old: text, now, since: sinceWhen(plan, editions, edition, address) },
        sheets: [...sheets].map(([file, name]) => ({ file, edition: name })),
      };
    })
    .sort((a, b) => b.since.localeCompare(a.since));
}

/** Address of a unit now or formerly → the unit that stands for it. */
function heirsOf(plan: Plan, editions: Edition[]): Map<string, Unit> {
  const heirs = [...plan.clauses.values()].flatMap((clause) => {
    const { became } = unitPast(plan, editions, clause);
    return clause.units.flatMap((unit) =>
      [unit.code, ...(became.get(unit.id) ?? [])].map((address) => [address, unit] as const),
    );
  });
  return new Map(heirs);
}

/** The units of an edition, each with the sheets that bore it. */
function borneIn({ kept }: Edition) {
  const sheets = [...(kept?.others ?? [])].filter(([code]) => code.startsWith(sheetPrefix));
  const byCode = grouped(sheets, ([, hash]) =>
    Object.keys(JSON.parse(kept!.texts.get(hash)!) as SheetRecord),
  );
  return [...(kept?.clauses ?? [])].flatMap(([clause, { units }]) =>
    units.map(({ id, text }) => {
      const address = `${clause}.${id}`;
      const bearing = [docCodeOf(clause), address].flatMap((code) => byCode.get(code) ?? []);
      const files = bearing.map(([sheet]) => sheet.slice(sheetPrefix.length));
      return { address, text: withoutNotes(text), files };
    }),
  );
}

const figuresOf = (text: string) =>
  figuresIn(text)
    .map((figure) => figure.text)
    .sort()
    .join(' ');

/** The day of the first edition without it; before there is one, of the last change of its page. */
function sinceWhen(plan: Plan, editions: Edition[], last: Edition, address: string): string {
  const [page = '', clause, id] = address.split('.');
  const later = editions.slice(editions.indexOf(last) + 1);
  const without = later.find(
    ({ kept }) => !kept?.clauses.get(`${page}.${clause}`)?.units.some((unit) => unit.id === id),
  );
  return without?.date ?? plan.docs.get(page)?.changes[0]?.date ?? last.date;
}
