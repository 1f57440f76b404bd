import type { Plan } from '../../read/types.ts';
import { clausesByDoc } from '../../plan/formerly.ts';
import {
  addressesNow,
  docsOf,
  recordAddresses,
  type Addresses,
} from '../../plan/published-addresses.ts';
import {
  compareWithLedger,
  exchanged,
  inContent,
  inLedger,
  type Finding,
  type LineFinding,
} from './compare.ts';
import { impossibleDays } from './impossible.ts';
import {
  emptyLedger,
  isGone,
  ledgerLine,
  linesOf,
  type Ledger,
  type Part,
} from '../../read/ledger.ts';

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
 * What this change takes from the published addresses (lines of the ledger, pages, clauses), and
 * lines it adds of what was never published.
 */
export function compareWithPublished(
  plan: Pick<Plan, 'docs' | 'reading' | 'pages'>,
  ledger: Ledger,
  published: Published,
): Finding[] {
  const { ledgers, addresses, date } = published;
  const before = joinLedgers(ledgers);
  const ever = clausesByDoc(before);
  const all = recordAddresses(before, addresses, date);
  const now = recordAddresses(emptyLedger, addressesNow(plan), date);
  const invented = inventedLines(ledger, [now, all, ...ledgers]);
  const isNew = ({ at: { ledger: at } }: LineFinding) => !(at[1] in before[at[0]]);
  // Each commit alone may look right: what is gone is judged by the joined record.
  const joined: Ledger = {
    pages: { ...all.pages, ...ledger.pages },
    clauses: { ...all.clauses, ...ledger.clauses },
  };
  // Of an invented line there is nothing else to say; a day that was changed is told as that.
  const others = [
    ...impossibleDays(ledger, firstDay(before)).filter(isNew),
    ...compareWithLedger(plan, joined, ledger),
  ].filter(
    ({ at }) => !('ledger' in at && invented.some((each) => each.at.ledger[1] === at.ledger[1])),
  );
  return [
    ...invented,
    ...changedLines(before, ledger),
    ...changedRecords('editions', before, ledger, (name) => `bản lưu ${name}`),
    ...revived(plan, before, ledger),
    ...docsOf(plan).flatMap((doc) =>
      doc.clauses.flatMap((clause) => exchanged(clause, before, plan, ever)),
    ),
    ...others,
  ];
}

/** Lines of editions or framed facts that a change took away or wrote anew. */
export function changedRecords(
  part: 'editions' | 'embeds',
  before: Ledger,
  now: Ledger,
  what: (key: string) => string,
): Finding[] {
  return Object.entries(before[part] ?? {}).flatMap(([key, was]) => {
    const is = now[part]?.[key];
    const line = ledgerLine(key, was);
    const message = `Dòng của ${what(key)} trong danh sách địa chỉ đã đăng đã mất hoặc đã đổi; ghi lại ${line} ở phần "${part}".`;
    return is && ledgerLine(key, is) === line ? [] : [inLedger(part, key, message)];
  });
}

/** Lines of what neither stands now nor stood before, or under a title that it never had. */
function inventedLines(ledger: Ledger, known: Ledger[]): LineFinding[] {
  return linesOf(ledger).flatMap(({ part, key, entry }): LineFinding[] => {
    if (known.some((each) => each[part][key]?.title === entry.title)) return [];
    const what = part === 'pages' ? 'trang' : 'tiểu mục';
    const own = known.find((each) => each[part][key])?.[part][key];
    const message = own
      ? `Dòng của “${key}” ghi tên “${entry.title}” mà ${what} ấy chưa từng mang; ghi lại "title": ${JSON.stringify(own.title)}.`
      : `Dòng của “${key}” kể một ${what} chưa từng đăng và cũng không có trong nội dung; xóa dòng này, địa chỉ mới thì máy tự ghi khi đăng.`;
    return [inLedger(part, key, message)];
  });
}

/** The day of the first publication; none when nothing was published. */
function firstDay(ledger: Ledger): string {
  return (
    linesOf(ledger)
      .map(({ entry }) => entry.since)
      .sort()[0] ?? ''
  );
}

function changedLines(before: Ledger, now: Ledger): Finding[] {
  return linesOf(before).flatMap(({ part, key, entry: was }): Finding[] => {
    const entry = now[part][key];
    const at = (message: string) => [inLedger(part, key, message)];
    if (!entry)
      return at(
        `Danh sách địa chỉ đã đăng mất dòng của “${key}”; ${putBack(ledgerLine(key, was), key, now[part], part)}.`,
      );
    const [code, codeNow] = [was, entry].map((each) => ('code' in each ? each.code : undefined));
    if (entry.since === was.since && codeNow === code) return [];
    return at(
      `Dòng của “${key}” đã đổi ngày hay mã đã đăng; ghi lại ${code ? `"code": "${code}", ` : ''}"since": "${was.since}".`,
    );
  });
}

/** Where a lost line goes: told at the line before it in order, or where there is none at its part's first. */
function putBack(line: string, key: string, now: object, part: string): string {
  const keys = Object.keys(now);
  if (!keys.length) return `trả lại cả phần “${part}”, trong đó có dòng “${line}”`;
  return keys.some((each) => each > key)
    ? `chép ngay dưới dòng này, kể cả dấu phẩy: “${line},”`
    : `thêm dấu phẩy vào cuối dòng này rồi chép ngay dưới: “${line}”`;
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
