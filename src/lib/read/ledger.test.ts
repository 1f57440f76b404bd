import { describe, expect, it } from 'vitest';
import { addressesNow, newAddresses, recordAddresses } from '../plan/published-addresses.ts';
import { ledgerOf, planOf, sectionWith, since } from '../../../tests/support/ledgers.ts';
import { emptyLedger, readLedger, writeLedger } from './ledger.ts';

const before = planOf({ 'giai-phap/a.md': sectionWith('gp-1', { 'don-vi': 'Ai làm' }) });
const later = planOf({
  'giai-phap/a.md': sectionWith('gp-1', { 'don-vi': 'Ai phải làm', 'ket-qua': 'Kết quả' }),
});

describe('the ledger', () => {
  it('comes back from its text as it went', () => {
    const ledger = ledgerOf(before, {
      'gp-1.don-vi': { withdrawn: { on: since, why: 'Vì “a”.' } },
    });
    expect(readLedger(writeLedger(ledger))).toEqual(ledger);
  });

  it.each(['2027-02-30', '2026-13-45', 'mai'])('is refused with an address since %s', (day) => {
    const text = writeLedger(ledgerOf(before)).replaceAll(since, day);
    expect(() => readLedger(text)).toThrow();
  });

  it('is sorted, one address a line, whatever the order it was given in', () => {
    const { pages, clauses } = ledgerOf(before);
    const backwards = <Entry>(entries: Record<string, Entry>) =>
      Object.fromEntries(Object.entries(entries).reverse());
    const text = writeLedger({ pages: backwards(pages), clauses: backwards(clauses) });
    expect(text).toBe(writeLedger({ pages, clauses }));
    const keys = text.split('\n').flatMap((line) => /^ {4}"([^"]+)": /.exec(line)?.[1] ?? []);
    expect(keys).toEqual([...Object.keys(pages).sort(), ...Object.keys(clauses).sort()]);
  });

  it('records what is new with the day, and keeps the day of what it knew', () => {
    const ledger = recordAddresses(ledgerOf(before), addressesNow(later), '2027-01-02');
    expect(ledger.clauses['gp-1.ket-qua']).toEqual({ title: 'Kết quả', since: '2027-01-02' });
    expect(ledger.clauses['gp-1.don-vi']).toEqual({ title: 'Ai phải làm', since });
  });

  it('changes nothing when it is recorded again', () => {
    const once = recordAddresses(ledgerOf(before), addressesNow(later), '2027-01-02');
    expect(recordAddresses(once, addressesNow(later), '2028-03-04')).toEqual(once);
  });

  it('names what is new', () => {
    expect(newAddresses(addressesNow(later), ledgerOf(before))).toEqual(['gp-1.ket-qua']);
    expect(newAddresses(addressesNow(before), emptyLedger)).toContain('/giai-phap/a/');
  });
});
