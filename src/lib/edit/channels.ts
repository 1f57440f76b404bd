import { queryOf } from '../words/query.ts';
import type { SiteData } from '../read/schemas.ts';
import type { Clause } from '../read/types.ts';
import { addressAt, type Publication } from '../words/publication.ts';
import { channelWords } from '../words/vi.ts';

/** Where corrections can be sent; each part is empty until the operator fills it. */
type Site = Pick<SiteData, 'repository' | 'contact'>;

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
 * Where an error in a clause is reported: a form filled in with it, whose fields have the names of
 * those of `.github/ISSUE_TEMPLATE/bao-loi.yml`, and a letter about it, for those without an account
 * (RFC 6068). Undefined is what has no repository or no contact.
 *
 * @example
 * reportAddresses({ repository: '', contact: 'a@b.vn' }, { code: 'gp-2.noi-dung', path: '/…' }, publication)
 * // { form: undefined, letter: 'mailto:a@b.vn?subject=…&body=…' }
 */
export function reportAddresses(
  { repository, contact }: Site,
  { code, path }: Pick<Clause, 'code' | 'path'>,
  publication: Publication,
): Record<'form' | 'letter', string | undefined> {
  const address = addressAt(path, publication);
  return {
    form: newIssue(repository, { template: 'bao-loi.yml', 'dia-chi': address, khoan: code }),
    letter: mailTo(contact, { subject: channelWords.subject(code), body: `${address}\r\n` }),
  };
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
