import { folderOf, groupCode } from '../../read/groups.ts';
import { isGroupFolder } from '../../read/places.ts';
import { reservedOf } from '../../read/reserved.ts';
import { hasCome } from '../../read/schema-values.ts';
import { sectionSchema } from '../../read/schemas.ts';
import type { Plan } from '../../read/types.ts';
import { clauseIdOf, docCodeOf, isStanding } from '../../plan/published-addresses.ts';
import { inLedger, type LineFinding } from './compare.ts';
import { isGone, linesOf, type Ledger, type PageEntry } from '../../read/ledger.ts';

/** Lines with a day before the first publication or to come, or withdrawn before they were published. */
export function impossibleDays(ledger: Ledger, first: string): LineFinding[] {
  return linesOf(ledger).flatMap(({ part, key, entry: { since, withdrawn } }): LineFinding[] => {
    const spans = [{ day: since, from: first }];
    if (withdrawn) spans.push({ day: withdrawn.on, from: since });
    const wrong = spans.find(({ day, from }) => day < from || !hasCome(day));
    const message = `Dòng của “${key}” ghi ngày ${wrong?.day}, không nằm trong quãng từ ${wrong?.from} đến hôm nay; ghi lại đúng ngày đã đăng hay đã rút.`;
    return wrong ? [inLedger(part, key, message)] : [];
  });
}

type Known = Pick<Plan, 'ledger' | 'docs' | 'about'>;

/** Lines with an address or a code that no content can have had. */
export function impossibleLines({ ledger, docs, about }: Known): LineFinding[] {
  const reserved = reservedOf(about);
  const pages = new Set(Object.values(ledger.pages).map(({ code }) => code));
  return linesOf(ledger).flatMap(({ part, key, entry }): LineFinding[] => {
    const isPage = 'code' in entry;
    const possible = isPage
      ? isPossible(key, entry, about)
      : !reserved.isId(clauseIdOf(key)) && (pages.has(docCodeOf(key)) || docs.has(docCodeOf(key)));
    const message = isPage
      ? `Không tệp nội dung nào cho địa chỉ ${key} cùng mã “${entry.code}”; xóa dòng này, địa chỉ mới thì máy tự ghi khi đăng.`
      : `Tiểu mục “${key}” không thuộc trang nào đã đăng hay đang có; xóa dòng này, địa chỉ mới thì máy tự ghi khi đăng.`;
    return possible ? [] : [inLedger(part, key, message)];
  });
}

/**
 * Whether some file could give a page this address and code: `/giai-phap/‹tên›/` and `gp-2`,
 * `/nguon/` and `nguon`. A group that the plan has no more may have had any letters and folder.
 */
function isPossible(path: string, { code, ...entry }: PageEntry, about: Plan['about']): boolean {
  const [, folder = '', name] = path.split('/');
  if (!sectionSchema.shape.code.safeParse(code).success)
    return isStanding(code, path) && !(code in about.groups) && !reservedOf(about).isName(code);
  const isLeft = isGone(entry) && isGroupFolder(folder) && !(folder in about.groups);
  const numbered = code.includes('-');
  return (
    folder === (folderOf(about, groupCode(code)) ?? (isLeft ? folder : undefined)) &&
    Boolean(name) === numbered &&
    path.split('/').length === (numbered ? 4 : 3)
  );
}
