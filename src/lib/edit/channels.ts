import { queryOf } from '../words/query.ts';
import type { SiteData } from '../read/schemas.ts';
import { channelWords } from '../words/vi.ts';

/** Where corrections can be sent; each part is empty until the operator fills it. */
type Site = Pick<SiteData, 'repository' | 'contact'>;

export interface Reported {
  /** `gp-2.noi-dung` */
  code: string;
  /** Address of the clause, absolute where there is an official one. */
  address: string;
}

/**
 * Where a file of the repository is edited in the forge's web page, at a line, on the branch
 * that is published. Undefined while there is no repository, or for a file outside it.
 *
 * @param file path in the repository
 * @example
 * editAddress({ repository: 'https://github.com/a/b', contact: '' }, 'content/ke-hoach.mdx', 12)
 * // 'https://github.com/a/b/edit/main/content/ke-hoach.mdx#L12'
 */
export function editAddress({ repository }: Site, file: string, line: number): string | undefined {
  if (!repository || /^(?:\/|\.\.)/.test(file)) return undefined;
  return `${repository.replace(/\/$/, '')}/edit/main/${encodeURI(file)}#L${line}`;
}

/**
 * The form of an error report, filled in with the clause. The names of the fields are those
 * of `.github/ISSUE_TEMPLATE/bao-loi.yml`. Undefined while there is no repository.
 */
export function formAddress({ repository }: Site, { code, address }: Reported) {
  return newIssue(repository, { template: 'bao-loi.yml', 'dia-chi': address, khoan: code });
}

/**
 * A letter about a clause, for those without an account (RFC 6068). Undefined while there is
 * no contact.
 *
 * @example
 * letterAddress({ repository: '', contact: 'a@b.vn' }, { code: 'gp-2.noi-dung', address: '/…' })
 * // 'mailto:a@b.vn?subject=…&body=…'
 */
export function letterAddress({ contact }: Site, { code, address }: Reported) {
  return mailTo(contact, { subject: channelWords.subject(code), body: `${address}\r\n` });
}

/** The longest addresses that mail programs and a forge's way through sign-in take whole. */
const longest = { letter: 1_500, form: 6_000 };

/**
 * A letter with a change in it; undefined where there is no contact or it is too long for an address.
 *
 * @param letter what machines read with it; empty, the sender pastes it
 */
export function changeLetterAddress({ contact }: Site, subject: string, letter: string) {
  const body = letter && { body: letter.replaceAll('\n', '\r\n') };
  return mailTo(contact, { subject, ...body }, longest.letter);
}

/**
 * The form of a proposal with a change in it; undefined where there is no repository or it is too
 * long for an address. The field's name is that of `.github/ISSUE_TEMPLATE/de-nghi-sua.yml`.
 */
export function changeFormAddress({ repository }: Site, title: string, letter: string) {
  const proposed = letter && { 'de-nghi': letter };
  return newIssue(repository, { template: 'de-nghi-sua.yml', title, ...proposed }, longest.form);
}

type Fields = Parameters<typeof queryOf>[0];

function mailTo(contact: string, fields: Fields, most = Infinity): string | undefined {
  const whole = `mailto:${encodeURIComponent(contact).replace('%40', '@')}?${queryOf(fields)}`;
  return contact && whole.length <= most ? whole : undefined;
}

function newIssue(repository: string, fields: Fields, most = Infinity): string | undefined {
  const whole = `${repository.replace(/\/$/, '')}/issues/new?${queryOf(fields)}`;
  return repository && whole.length <= most ? whole : undefined;
}
