import { ledgerLine, type Ledger, type PageEntry } from '../../read/ledger.ts';
import { inLedger, type LineFinding } from './compare.ts';

const parts = ['pages', 'clauses', 'editions', 'embeds'] as const;

/** What a line says of its key, whichever its part. */
type Line = string | (Partial<PageEntry> & { since: string });

/**
 * Lines that are neither as they were published nor as publishing would write them. What became of an
 * address may be told anew and its title is any it ever bore; the day of a new line is for `impossibleDays`.
 *
 * @param before what main recorded, as one (`joinLedgers`)
 * @param known what publishing would write, then what else is known to have been published, newest first
 */
export function wrongLines(ledger: Ledger, before: Ledger, known: Ledger[]): LineFinding[] {
  return parts.flatMap((part) =>
    Object.keys({ ...before[part], ...ledger[part] }).flatMap((key): LineFinding[] => {
      const [is, was, ...ever] = [ledger, before, ...known].map(
        (each): Line | undefined => each[part]?.[key],
      );
      const right = rightLine(is, was, ever);
      const line = right && ledgerLine(key, right);
      if (line === (is && ledgerLine(key, is))) return [];
      const message = !line
        ? `Dòng của “${key}” kể ${part === 'embeds' ? 'một câu chưa từng mở cho nơi khác nhúng' : 'một địa chỉ chưa từng đăng và cũng không có trong nội dung'}; xóa dòng này, ${part === 'embeds' ? 'câu' : 'địa chỉ'} mới thì máy tự ghi khi đăng.`
        : is
          ? `Dòng của “${key}” không như đã đăng hay đang có; ghi lại dòng này, giữ dấu phẩy ở cuối nếu có: “${line}”.`
          : `Danh sách địa chỉ đã đăng mất dòng của “${key}”; ${putBack(line, key, ledger[part], part)}.`;
      return [inLedger(part, key, message)];
    }),
  );
}

/** What a line should say; nothing where none should be. */
function rightLine(is: Line | undefined, was: Line | undefined, ever: (Line | undefined)[]) {
  const own = was ?? ever.find(Boolean);
  if (typeof is !== 'object' || typeof own !== 'object') return own;
  const isBorne = ever.some((each) => typeof each === 'object' && each.title === is.title);
  const { title, now, withdrawn, since } = is;
  return { ...is, ...own, now, withdrawn, ...(isBorne && { title }), ...(!was && { since }) };
}

/** Where a lost line goes: told at the line before it in order, or where there is none at its part's first. */
function putBack(line: string, key: string, now: object = {}, part: string): string {
  const keys = Object.keys(now);
  if (!keys.length) return `trả lại cả phần “${part}”, trong đó có dòng “${line}”`;
  return keys.some((each) => each > key)
    ? `chép ngay dưới dòng này, kể cả dấu phẩy: “${line},”`
    : `thêm dấu phẩy vào cuối dòng này rồi chép ngay dưới: “${line}”`;
}
