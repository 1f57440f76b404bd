import type { Clause, Doc, Plan } from '../../read/types.ts';
import { clauseIdOf, clauseOfName, docCodeOf, docsOf } from '../../plan/published-addresses.ts';
import { clauseFate, pageFate } from '../../plan/fate.ts';
import { clausesByDoc } from '../../plan/formerly.ts';
import {
  isGone,
  ledgerLine,
  type ClauseEntry,
  type Ledger,
  type PageEntry,
  type Part,
} from '../../read/ledger.ts';

/** Something lost, invented or used twice, and where it is mended. */
export interface Finding {
  /** A line of the ledger, or the file (and clause) that carries a code. */
  at: { ledger: [keyof Ledger, string] } | { content: string };
  /** One Vietnamese sentence: what is wrong and what to write. */
  message: string;
}

/** One that is mended in the ledger. */
export type LineFinding = Finding & { at: { ledger: [keyof Ledger, string] } };

type Known = Pick<Plan, 'docs' | 'reading' | 'pages'>;

/** The plan, the ledger it is judged by, and that as its file has it. */
interface Judged {
  plan: Known;
  ledger: Ledger;
  written: Ledger;
  /** The codes of the ledger by page (`clausesByDoc`). */
  ever: Map<string, string[]>;
}

const exampleFate = { on: 'năm-tháng-ngày', why: 'lý do' };

/**
 * Every address of the ledger that the plan lost or gave to something else. An address
 * that the ledger does not know is no finding: it is recorded on publishing. `written` is the
 * ledger as its file has it, when another is judged by: where it has no line, a whole one is told.
 */
export function compareWithLedger(plan: Known, ledger: Ledger, written = ledger): Finding[] {
  const judged = { plan, ledger, written, ever: clausesByDoc(ledger) };
  const docAt = new Map(docsOf(plan).map((doc) => [doc.path, doc]));
  const pages = Object.entries(ledger.pages).map(([path, entry]) => ({
    code: entry.code,
    findings: pageFindings(path, entry, docAt.get(path), judged),
  }));
  // A page with a problem of its own would repeat it at each of its clauses.
  const troubled = new Set(pages.flatMap(({ code, findings }) => (findings.length ? [code] : [])));
  // So would a clause at each name in it: clauses come before what is named in them.
  const clauses = Object.entries(ledger.clauses)
    .sort(([a], [b]) => Number(!!clauseOfName(a)) - Number(!!clauseOfName(b)))
    .flatMap(([code, entry]) => {
      if (troubled.has(docCodeOf(code)) || troubled.has(clauseOfName(code) ?? '')) return [];
      const findings = clauseFindings(code, entry, judged);
      if (findings.length) troubled.add(code);
      return findings;
    });
  return [...pages.flatMap(({ findings }) => findings), ...clauses];
}

function pageFindings(path: string, entry: PageEntry, doc: Doc | undefined, judged: Judged) {
  if (entry.now && entry.withdrawn) return [inLedger('pages', path, bothFates(path))];
  return doc ? standingPage(doc, entry) : absentPage(path, entry, judged);
}

function standingPage({ path, code }: Doc, entry: PageEntry): Finding[] {
  const message = isGone(entry)
    ? `Địa chỉ ${path} đã đăng cho trang “${entry.title}” rồi ${goneWords(entry)}; địa chỉ đã đăng không dùng lại, hãy đặt tên tệp khác.`
    : `Địa chỉ ${path} đã đăng với mã “${entry.code}”; ghi lại mã ấy nếu vẫn là trang cũ, hoặc đặt tên tệp khác cho trang mới.`;
  return isGone(entry) || code !== entry.code ? [inContent(code, message)] : [];
}

function absentPage(path: string, entry: PageEntry, { plan, ledger, written }: Judged): Finding[] {
  const holder = docsOf(plan).find((each) => each.code === entry.code);
  const fate = pageFate(path, ledger, plan.docs);
  if (holder && (fate.state === 'withdrawn' || ('doc' in fate && fate.doc.code !== entry.code)))
    return [usedAgain(holder.code, entry, `trang “${entry.title}” ở ${path}`)];
  if (fate.state !== 'lost') return [];
  const moved = { ...entry, now: holder?.path ?? 'địa chỉ mới' };
  return [inLedger('pages', path, lostWords('pages', path, entry, moved, fate.circle, written))];
}

function clauseFindings(code: string, entry: ClauseEntry, judged: Judged): Finding[] {
  const { plan, ledger, written, ever } = judged;
  if (entry.now && entry.withdrawn) return [inLedger('clauses', code, bothFates(code))];
  const fate = clauseFate(code, ledger, plan.docs);
  if (fate.state === 'live' && isGone(entry))
    return [usedAgain(code, entry, `tiểu mục “${entry.title}”`)];
  // Of what is named in a clause its clause has told.
  if (fate.state === 'live')
    return clauseOfName(code) ? [] : exchanged(fate.clause, ledger, plan, ever);
  if (fate.state !== 'lost') return [];
  const moved = { ...entry, now: likelyName(code, entry, plan, ledger) };
  return [
    inLedger('clauses', code, lostWords('clauses', code, entry, moved, fate.circle, written)),
  ];
}

/**
 * An id that was put on another clause: its heading is one the ledger knows under another
 * id of the same page.
 *
 * @param ever the codes of the ledger by page (`clausesByDoc`)
 */
export function exchanged(
  clause: Clause,
  { clauses }: Ledger,
  plan: Known,
  ever: Map<string, string[]>,
): Finding[] {
  const was = clauses[clause.code];
  if (!was || same(was.title, clause.title)) return [];
  const page = docCodeOf(clause.code);
  const doc = plan.docs.get(page);
  const title = plain(clause.title);
  const owner = ever
    .get(page)
    ?.find(
      (code) =>
        plain(clauses[code]!.title) === title &&
        !isGone(clauses[code]!) &&
        !doc?.clauses.some((each) => each.code === code && plain(each.title) === title),
    );
  if (!owner) return [];
  const message = `Mã “${clause.code}” đã đăng cho tiểu mục “${was.title}” mà nay gắn vào tiểu mục “${clause.title}”; sửa dòng này thành “## ${clause.title} {#${clauseIdOf(owner)}}”.`;
  return [inContent(clause.code, message)];
}

function usedAgain(code: string, entry: PageEntry | ClauseEntry, what: string): Finding {
  const message = `Mã “${code}” đã đăng cho ${what} rồi ${goneWords(entry)}; mã đã đăng không dùng lại, hãy đặt mã khác.`;
  return inContent(code, message);
}

/** Mended in a line of the ledger. */
export function inLedger<Of extends keyof Ledger>(part: Of, key: string, message: string) {
  return { at: { ledger: [part, key] as [Of, string] }, message };
}

/** Mended in the file, or the clause, that carries a code. */
export function inContent(code: string, message: string): Finding {
  return { at: { content: code }, message };
}

/** What a lost clause may be called now: a new clause of its page with its title, if there is one. */
function likelyName(code: string, entry: ClauseEntry, plan: Known, ledger: Ledger): string {
  const docCode = docCodeOf(code);
  const found = plan.docs
    .get(docCode)
    ?.clauses.find((each) => same(each.title, entry.title) && !(each.code in ledger.clauses));
  return found?.code ?? 'mã mới';
}

function same(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(title: string): string {
  return title.normalize('NFC').trim().toLowerCase();
}

function goneWords({ now }: PageEntry | ClauseEntry): string {
  return now ? `chuyển tới ${now}` : 'rút';
}

function bothFates(key: string): string {
  return `Dòng của “${key}” có cả "now" lẫn "withdrawn"; chỉ giữ một: "now" nếu còn ở chỗ khác, "withdrawn" nếu đã rút.`;
}

const kinds = {
  pages: { kind: 'Trang', place: 'địa chỉ của một trang', verb: 'chuyển' },
  clauses: { kind: 'Tiểu mục', place: 'mã của một tiểu mục', verb: 'đổi mã hay chuyển' },
};

function lostWords<Entry extends PageEntry | ClauseEntry>(
  part: Part,
  key: string,
  entry: Entry,
  moved: Entry,
  circle: boolean,
  written: Ledger,
): string {
  const { kind, place, verb } = kinds[part];
  if (circle)
    return `Dòng “${key}” ghi là nay ở chính nó, hoặc dẫn vòng về nó; ghi ở "now" ${place} đang có.`;
  if (entry.now)
    return `${kind} ${key} được ghi là nay ở “${entry.now}”, nhưng không có ${kind.toLowerCase()} ấy; ghi ở "now" ${place} đang có.`;
  const what = clauseOfName(key) ? 'Câu' : kind;
  const start = `${what} ${key} (“${entry.title}”) đã đăng mà nay không còn; trả lại ${what.toLowerCase()} ấy`;
  const withdrawn = { ...entry, withdrawn: exampleFate };
  if (!(key in written[part]))
    return `${start}, hoặc ghi vào danh sách địa chỉ đã đăng dòng “${ledgerLine(key, moved)}” nếu đã ${verb}, dòng “${ledgerLine(key, withdrawn)}” nếu đã rút.`;
  const { on, why } = exampleFate;
  return `${start}, hoặc thêm vào trước dấu } của dòng này “, "now": "${moved.now}"” nếu đã ${verb}, “, "withdrawn": { "on": "${on}", "why": "${why}" }” nếu đã rút.`;
}
