import { addressesNow } from '../../plan/published-addresses.ts';
import { keyAddresses } from '../../plan/addresses.ts';
import type { Loaded } from '../../plan/load.ts';
import { translated, translationsOf } from '../../plan/translations.ts';
import { compareWithPublished } from '../../publish/ledger/compare-base.ts';
import type { Ledger } from '../../read/ledger.ts';
import type { Problem } from '../../read/problem.ts';
import { problemsOf, type Found } from '../rule.ts';
import { keysOf } from '../rules/key-names.ts';
import { addressText, ledgerProblems } from './ledger-problems.ts';
import { isUnread } from '../texts/on-units.ts';
import { compareWording } from './changes.ts';
import { unreviewed } from './compare-questions.ts';
import { selfVouching } from './compare-sources.ts';

/** Sources, bodies, terms, events and indicators that were published and now are gone or have another key. A file that cannot be read lost none. */
export function lostKeys(before: Loaded, { yaml }: Loaded): Found[] {
  return Object.entries(keyAddresses).flatMap(([file, address]) => {
    const located = yaml.get(file);
    if (!located || located.problems.length) return [];
    const now = keysOf(located.value);
    const kept = new Set(now);
    return keysOf(before.yaml.get(file)?.value).flatMap((key, index): Found[] => {
      if (kept.has(key)) return [];
      // What stands in its place is most likely the same under another key.
      const instead = now[Math.min(index, now.length - 1)];
      const message = `Địa chỉ ${address}${key} đã đăng, có người đã dẫn, mà tên “${key}” không còn trong tệp này; giữ tên ấy như cũ, chỉ sửa lời bên trong.`;
      return [{ file, ...(instead !== undefined && { path: [instead] }), message }];
    });
  });
}

/**
 * What a change writes in another language beside a sentence that it does not render as it is: of an
 * old translation figures are not asked, and only what was published before can be old.
 */
function* newbornOld(before: Loaded, now: Loaded): Iterable<Found> {
  for (const { language, translation } of translationsOf(now.plan)) {
    const file = `${language}/tom-tat.yaml`;
    const was = before.plan.translations[language];
    const known = new Set(was?.sentences.map((each) => JSON.stringify(each)));
    let isOld = false;
    for (const [at, { unit, outdated }] of translated(now.plan, translation).entries()) {
      const sentence = translation.sentences[at]!;
      if (!unit || !outdated || isUnread(now, sentence.unit)) continue;
      isOld = true;
      const message = `Câu dịch của “${sentence.unit}” vừa thêm hay vừa sửa mà hash không phải của câu đang có; dịch đúng câu ấy rồi ghi hash: ${unit.id}.`;
      if (!known.has(JSON.stringify(sentence))) yield { file, path: ['sentences', at], message };
    }
    const message = 'Nhan đề vừa sửa trong khi có câu dịch đã cũ; dịch lại các câu ấy trước.';
    if (isOld && translation.title !== was?.title) yield { file, path: ['title'], message };
  }
}

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
  const isKnown = (code: string) => ledgers.some(({ embeds = {} }) => code in embeds);
  // A fact that is framed anew rests on words too.
  const framed = Object.keys(plan.ledger.embeds ?? {}).every(isKnown) || plan;
  const basis = [before, date, ...ledgers, addressText(loaded), framed];
  const ofAddresses = memory.given(comparePublished, plan.ledger, basis, () =>
    compareWithPublished(plan, plan.ledger, { ...known, addresses: addressesNow(before.plan) }),
  );
  const found: Record<string, Iterable<Found>> = {
    'so-dia-chi': ledgerProblems(loaded, ofAddresses),
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
