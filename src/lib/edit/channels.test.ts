import { describe, expect, it } from 'vitest';
import {
  changeFormAddress,
  changeLetterAddress,
  editAddress,
  reportAddresses,
} from './channels.ts';

const none = { repository: '', contact: '' };
const site = { repository: 'https://github.com/tinh/ke-hoach/', contact: 'ban.bien-tap@tinh.vn' };
const address = 'https://example.vn/giai-phap/kinh-te-bien/#noi-dung';
const reported = (where: typeof site) =>
  reportAddresses(
    where,
    { code: 'gp-2.noi-dung', path: '/giai-phap/kinh-te-bien/#noi-dung' },
    { site: 'https://example.vn', base: '/' },
  );

describe('while nobody gave a repository or a contact', () => {
  it('there is nowhere to edit or report', () => {
    expect(editAddress(none, 'content/giai-phap/kinh-te-bien.md', 3)).toBeUndefined();
    expect(reported(none)).toEqual({ form: undefined, letter: undefined });
  });
});

describe('editAddress', () => {
  it('opens the file at its line on the published branch', () => {
    expect(editAddress(site, 'content/giai-phap/kinh-te-bien.md', 18)).toBe(
      'https://github.com/tinh/ke-hoach/edit/main/content/giai-phap/kinh-te-bien.md#L18',
    );
  });

  it('has no address for a file outside the repository', () => {
    expect(editAddress(site, '/tmp/content/a.md', 1)).toBeUndefined();
    expect(editAddress(site, '../content/a.md', 1)).toBeUndefined();
  });
});

describe('reportAddresses', () => {
  it('fill in a form with the clause and its address', () => {
    const { pathname, searchParams } = new URL(reported(site).form!);
    expect(pathname).toBe('/tinh/ke-hoach/issues/new');
    expect(Object.fromEntries(searchParams)).toEqual({
      template: 'bao-loi.yml',
      'dia-chi': address,
      khoan: 'gp-2.noi-dung',
    });
  });

  it('write the clause and its address into a letter', () => {
    const { protocol, pathname, search } = new URL(reported(site).letter!);
    expect([protocol, pathname]).toEqual(['mailto:', 'ban.bien-tap@tinh.vn']);
    expect(search).not.toContain('+');
    const fields = new URLSearchParams(search);
    expect(fields.get('subject')).toBe('Báo lỗi gp-2.noi-dung');
    expect(fields.get('body')).toBe(`${address}\r\n`);
  });

  it('let no part of the contact become a field of the letter', () => {
    const contact = 'a?bcc=x@tinh.vn';
    expect(reported({ ...site, contact }).letter).toMatch(/^mailto:a%3Fbcc%3Dx@tinh\.vn\?subject=/);
  });
});

describe('a change', () => {
  const github = { repository: 'https://github.com/a/b', contact: 'a@b.vn' };

  it('goes into a letter or a form while the address can be taken whole', () => {
    expect(changeLetterAddress(github, 'Đề nghị', '[a\nb]')).toBe(
      'mailto:a@b.vn?subject=%C4%90%E1%BB%81%20ngh%E1%BB%8B&body=%5Ba%0D%0Ab%5D',
    );
    expect(changeFormAddress(github, 'Đề nghị', '[a]')).toContain(
      'issues/new?template=de-nghi-sua.yml&title=',
    );
  });

  it('does not where it is too long, or there is no channel', () => {
    expect(changeLetterAddress(github, 'a', 'b'.repeat(1_500))).toBeUndefined();
    expect(changeFormAddress(github, 'a', 'b'.repeat(6_000))).toBeUndefined();
    expect(changeLetterAddress(none, 'a', 'b')).toBeUndefined();
    expect(changeFormAddress(none, 'a', 'b')).toBeUndefined();
  });
});
