import {
  addressesNow,
  clauseIdOf,
  clauseOfName,
  docCodeOf,
} from '../../plan/published-addresses.ts';
import type { Finding } from '../../publish/ledger/compare.ts';
import { ledgerFile, type Ledger } from '../../read/ledger.ts';
import { codeOf } from '../../read/load-markdown.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Found } from '../rule.ts';
import { pathOfFile } from '../../plan/stand-ins.ts';
import { remembered } from '../../read/memory.ts';

export function ledgerProblems(loaded: Loaded, findings: Finding[]): Found[] {
  return findings.map(
    ({ at, message }) =>
      withdrawnAsDraft(loaded, at) ?? {
        ...('ledger' in at ? inLedger(loaded, at.ledger) : inContent(loaded, at.content)),
        message,
      },
  );
}

/** A page is not lost that only became a draft: then that is what to mend. */
function withdrawnAsDraft({ markdown, plan }: Loaded, at: Finding['at']): Found | undefined {
  if (!('ledger' in at) || at.ledger[0] !== 'pages') return undefined;
  const [, path] = at.ledger;
  const draft = markdown.find(({ file, data }) => data.draft && pathOfFile(file) === path);
  const message = `Trang ${path} đã đăng, có người đã dẫn, nên không thể trở lại là bản nháp; xóa dòng “draft: true”.`;
  return draft && path in plan.ledger.pages
    ? { file: draft.file, path: ['draft'], message }
    : undefined;
}

/** The line of an address; of the one before it in order when it has none. */
function inLedger({ plan }: Loaded, [part, key]: [keyof Ledger, string]) {
  const keys = Object.keys(plan.ledger[part] ?? {}).sort();
  const nearest = keys.filter((each) => each <= key).at(-1);
  return { file: ledgerFile, path: nearest === undefined ? [part] : [part, nearest] };
}

/** The file of a section or page code, or the heading of a clause code. */
function inContent({ markdown, plan }: Loaded, code: string) {
  const docCode = docCodeOf(code);
  const file = markdown.find((each) => codeOf(each) === docCode);
  // Of a conclusion, which stands in the file of its subject.
  const asked = plan.questions.find(({ clause }) => clause.code === code);
  if (asked) return asked.clause.at;
  if (!file) return { file: ledgerFile, line: 1 };
  const clauseCode = clauseOfName(code) ?? code;
  const clause = code.includes('.')
    ? file.clauses.find(({ id }) => id === clauseIdOf(clauseCode))
    : undefined;
  // A standing page's code is the name of its file.
  const own = file.kind === 'section' ? file.lineOf(['code']) : 1;
  return { file: file.file, line: clause?.line ?? own };
}

/** Every address of a plan with its title, as one text: what is said of addresses rests on nothing else. */
export const addressText = remembered(({ plan }: Loaded): string => {
  const { pages, clauses } = addressesNow(plan);
  return JSON.stringify([...pages, ...clauses]);
});
