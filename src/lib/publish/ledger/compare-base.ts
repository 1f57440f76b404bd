import type { Plan } from '../../read/types.ts';
import { recordEmbeds } from '../../plan/embeds.ts';
import { clausesByDoc } from '../../plan/formerly.ts';
import {
  addressesNow,
  docsOf,
  recordAddresses,
  type Addresses,
} from '../../plan/published-addresses.ts';
import { compareWithLedger, exchanged, inContent, type Finding } from './compare.ts';
import { impossibleDays } from './impossible.ts';
import { wrongLines } from './wrong-lines.ts';
import { emptyLedger, isGone, linesOf, type Ledger, type Part } from '../../read/ledger.ts';

/** What was published before this change. */
export interface Published {
  /** Every ledger that main ever had, newest first. */
  ledgers: Ledger[];
  /** What stood on main, recorded or not yet, and the day of that commit. */
  addresses: Addresses;
  date: string;
}

/**
 * Every ledger main ever had as one: an address that an earlier one had is still there,
 * told as the latest one that had it tells it; an edition and a framed fact as the first did. Newest first.
 */
export function joinLedgers(ledgers: Ledger[]): Ledger {
  const joined = <Of extends keyof Ledger>(part: Of, those = ledgers) =>
    Object.assign({}, ...those.map((ledger) => ledger[part])) as NonNullable<Ledger[Of]>;
  const oldest = ledgers.toReversed();
  return {
    ...{ pages: joined('pages', oldest), clauses: joined('clauses', oldest) },
    ...{ editions: joined('editions'), embeds: joined('embeds') },
  };
}

/**
 * What this change takes from what was published, its lines in the ledger first, and lines it adds of
 * what was never published.
 */
export function compareWithPublished(plan: Plan, ledger: Ledger, published: Published): Finding[] {
  const { ledgers, addresses, date } = published;
  const before = joinLedgers(ledgers);
  const ever = clausesByDoc(before);
  const all = recordAddresses(before, addresses, date);
  const now = recordEmbeds(recordAddresses(emptyLedger, addressesNow(plan), date), plan, date);
  // The folder of an edition vouches for its line, not what stands now.
  const made = { ...now, editions: ledger.editions };
  const wrong = wrongLines(ledger, before, [made, all, ...ledgers]);
  // Each commit alone may look right: what is gone is judged by the joined record.
  const joined: Ledger = {
    pages: { ...all.pages, ...ledger.pages },
    clauses: { ...all.clauses, ...ledger.clauses },
  };
  // Of a wrong line there is nothing else to say.
  const told = new Set(wrong.map(({ at }) => at.ledger.join(' ')));
  const others = [
    ...impossibleDays(ledger, firstDay(before)),
    ...compareWithLedger(plan, joined, ledger),
  ].filter(({ at }) => !('ledger' in at && told.has(at.ledger.join(' '))));
  return [
    ...wrong,
    ...revived(plan, before, ledger),
    ...docsOf(plan).flatMap((doc) =>
      doc.clauses.flatMap((clause) => exchanged(clause, before, plan, ever)),
    ),
    ...others,
  ];
}

/** The day of the first publication; none when nothing was published. */
function firstDay(ledger: Ledger): string {
  return (
    linesOf(ledger)
      .map(({ entry }) => entry.since)
      .sort()[0] ?? ''
  );
}

/** Addresses that were moved or withdrawn and now stand again, for something with another title. */
function revived(plan: Pick<Plan, 'reading' | 'pages'>, before: Ledger, ledger: Ledger): Finding[] {
  return docsOf(plan).flatMap(({ path, clauses, ...doc }) => [
    ...again({ ...doc, part: 'pages', key: path, what: `Địa chỉ ${path}`, other: 'tên tệp' }),
    ...clauses.flatMap(({ code, title }) =>
      again({ code, title, part: 'clauses', key: code, what: `Mã “${code}”`, other: 'mã' }),
    ),
  ]);

  function again(at: Record<'key' | 'code' | 'title' | 'what' | 'other', string> & { part: Part }) {
    const [was, entry] = [before, ledger].map((each) => each[at.part][at.key]);
    if (!was || !entry || !isGone(was) || isGone(entry) || was.title === at.title) return [];
    const message = `${at.what} đã đăng cho “${was.title}” rồi rút hay chuyển đi; không dùng lại cho nội dung khác, hãy đặt ${at.other} khác.`;
    return [inContent(at.code, message)];
  }
}
