import { describe, expect, it } from 'vitest';
import { section } from '../../check/fixture.ts';
import { addressesNow } from '../../plan/published-addresses.ts';
import { compareWithLedger } from './compare.ts';
import { clauseFate } from '../../plan/fate.ts';
import { ledgerOf, planOf } from '../../../../tests/support/ledgers.ts';
import { clausesThatLeft, formerIds } from '../../plan/formerly.ts';
import { shortLinks } from './short-links.ts';

const file = 'giai-phap/a.md';
const named = section('gp-1', 'Chữ.{#mot} Một câu khác.{#hai}');
const published = planOf({ [file]: named });
const withdrawn = { withdrawn: { on: '2027-01-02', why: 'Ghi nhầm.' } };
const now = (text: string, marks: Parameters<typeof ledgerOf>[1] = {}) => {
  const ledger = ledgerOf(published, marks);
  return planOf({ [file]: text }, ledger);
};
const findings = (plan: typeof published) =>
  compareWithLedger(plan, plan.ledger).map(({ at }) =>
    'ledger' in at ? at.ledger[1] : `@${at.content}`,
  );

describe('the name of a unit', () => {
  it('is recorded with its clause, under how the unit begins', () => {
    const { clauses } = ledgerOf(published);
    expect(clauses['gp-1.noi-dung.mot']).toMatchObject({ title: 'Chữ.' });
    expect(addressesNow(published).clauses.has('gp-1.noi-dung.hai')).toBe(true);
  });

  it('may stand on other words, and is missed when it goes', () => {
    expect(findings(now(named.replace('Chữ.', 'Lời mới.')))).toEqual([]);
    expect(findings(now(named.replace('{#mot}', '')))).toEqual(['gp-1.noi-dung.mot']);
  });

  it('may be renamed, moved or withdrawn, as the ledger says', () => {
    const gone = named.replace('{#mot}', '');
    for (const mark of [{ now: 'gp-1.noi-dung.hai' }, { now: 'gp-1.noi-dung' }, withdrawn])
      expect(findings(now(gone, { 'gp-1.noi-dung.mot': mark }))).toEqual([]);
    expect(findings(now(gone, { 'gp-1.noi-dung.mot': { now: 'gp-1.noi-dung.ba' } }))).toEqual([
      'gp-1.noi-dung.mot',
    ]);
  });

  it('goes with its clause, which alone is told of', () => {
    const moved = named.replace('{#noi-dung}', '{#chu}');
    expect(findings(now(moved))).toEqual(['gp-1.noi-dung']);
    const plan = now(moved, { 'gp-1.noi-dung': { now: 'gp-1.chu' } });
    expect(findings(plan)).toEqual([]);
    expect(clauseFate('gp-1.noi-dung.mot', plan.ledger, plan.docs)).toMatchObject({
      state: 'moved',
      clause: { code: 'gp-1.chu' },
    });
    const gone = now(section('gp-1', 'Chữ.').replace('{#noi-dung}', '{#chu}'), {
      'gp-1.noi-dung': withdrawn,
    });
    expect(findings(gone)).toEqual([]);
    expect(
      clausesThatLeft(gone, gone.docs.get('gp-1')!)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['noi-dung', 'noi-dung.hai', 'noi-dung.mot']);
  });

  it('stays, once renamed, as an anchor of its clause', () => {
    const plan = now(named.replace('{#mot}', ''), {
      'gp-1.noi-dung.mot': { now: 'gp-1.noi-dung.hai' },
    });
    expect(formerIds(plan.docs.get('gp-1')!.clauses[0]!)).toEqual(['noi-dung.mot']);
  });

  it('has no short link', () => {
    expect(shortLinks(published).map(({ path }) => path)).not.toContain('/gp-1/noi-dung.mot/');
  });
});
