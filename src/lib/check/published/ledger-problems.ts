import { clauseIdOf, clauseOfName, docCodeOf } from '../../plan/published-addresses.ts';
import type { Finding } from '../../publish/ledger/compare.ts';
import { ledgerFile, type Ledger } from '../../read/ledger.ts';
import { codeOf } from '../../read/load-markdown.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Problem } from '../../read/problem.ts';
import { pathOfFile } from '../../plan/stand-ins.ts';

/** Findings about addresses as problems at the line to mend. */
export function ledgerProblems(loaded: Loaded, findings: Finding[]): Problem[] {
  return findings.map(
    ({ at, message }) =>
      withdrawnAsDraft(loaded, at) ?? {
        ...('ledger' in at ? inLedger(loaded, at.ledger) : inContent(loaded, at.content)),
        rule: 'so-dia-chi',
        message,
      },
  );
}

/** A page is not lost that only became a draft: then that is what to mend. */
function withdrawnAsDraft({ markdown, plan }: Loaded, at: Finding['at']): Problem | undefined {
  if (!('ledger' in at) || at.ledger[0] !== 'pages') return undefined;
  const [, path] = at.ledger;
  const draft = markdown.find(({ file, data }) => data.draft && pathOfFile(file) === path);
  const message = `Trang ${path} đã đăng, có người đã dẫn, nên không thể trở lại là bản nháp; xóa dòng “draft: true”.`;
  return draft && path in plan.ledger.pages
    ? { file: draft.file, line: draft.lineOf(['draft']), rule: 'so-dia-chi', message }
    : undefined;
}

/** The line of an address; of the one before it in order when it has none. */
function inLedger(
  { yaml, plan }: Loaded,
  [part, key]: [keyof Ledger, string],
): Pick<Problem, 'file' | 'line'> {
  const located = yaml.get(ledgerFile);
  const keys = Object.keys(plan.ledger[part] ?? {}).sort();
  const nearest = keys.filter((each) => each <= key).at(-1);
  const path = nearest === undefined ? [part] : [part, nearest];
  return { file: ledgerFile, line: located?.lineOf(path) ?? 1 };
}

/** The file of a section or page code, or the heading of a clause code. */
function inContent({ markdown, plan }: Loaded, code: string): Pick<Problem, 'file' | 'line'> {
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
