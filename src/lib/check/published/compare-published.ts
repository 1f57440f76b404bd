import { addressesNow } from '../../plan/published-addresses.ts';
import type { Loaded } from '../../plan/load.ts';
import { compareWithPublished } from '../../publish/ledger/compare-base.ts';
import { compareEmbeds } from '../../publish/ledger/compare-embeds.ts';
import type { Ledger } from '../../read/ledger.ts';
import type { Problem } from '../../read/problem.ts';
import { problemsOf, type Found } from '../rule.ts';
import { addressText } from '../texts/address-text.ts';
import { compareWording } from './changes.ts';
import { lostKeys } from './compare-keys.ts';
import { unreviewed } from './compare-questions.ts';
import { selfVouching } from './compare-sources.ts';
import { newbornOld } from './compare-translations.ts';
import { ledgerProblems } from './ledger-problems.ts';

/**
 * What a change takes from the published content and its addresses, and what it vouches for itself; asks neither disk nor git.
 *
 * @param today the day to propose for an entry of `changes`, e.g. `2026-11-24`.
 * @param known every ledger ever published, newest first, and the day of that state; by default what `before` has, today
 */
export function comparePublished(
  before: Loaded,
  loaded: Loaded,
  today: string,
  known: { ledgers: Ledger[]; date: string } = { ledgers: [before.content.ledger], date: today },
): Problem[] {
  const { ledgers, date } = known;
  const { memory, plan } = loaded;
  const basis = [before, date, ...ledgers, addressText(loaded)];
  const ofAddresses = memory.given(comparePublished, plan.ledger, basis, () =>
    compareWithPublished(plan, plan.ledger, { ...known, addresses: addressesNow(before.plan) }),
  );
  const found: Record<string, Iterable<Found>> = {
    'so-dia-chi': ledgerProblems(loaded, [...ofAddresses, ...compareEmbeds(plan, ledgers)]),
    'ten-khoa': lostKeys(before, loaded),
    'lan-sua': compareWording(before, loaded, today),
    'nguon-truoc': selfVouching(before, loaded),
    'hoi-dap': unreviewed(before, loaded, today),
    'ban-dich': newbornOld(before, loaded),
  };
  return Object.keys(found).flatMap((code) =>
    problemsOf({ code, check: () => found[code]! }, loaded),
  );
}
