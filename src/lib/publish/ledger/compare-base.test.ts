import { describe, expect, it } from 'vitest';
import { addressesNow } from '../../plan/published-addresses.ts';
import { compareWithPublished, joinLedgers } from './compare-base.ts';
import { ledgerOf, planOf, sectionWith, since } from '../../../../tests/support/ledgers.ts';
import { emptyLedger, type Ledger } from '../../read/ledger.ts';

const file = 'giai-phap/a.md';
const both = { 'giai-thich': 'Nghĩa là gì', 'don-vi': 'Ai làm' };
const published = planOf({ [file]: sectionWith('gp-1', both) });
const fewer = planOf({ [file]: sectionWith('gp-1', { 'don-vi': 'Ai làm' }) });
const withdrawn = { withdrawn: { on: since, why: 'Ghi nhầm.' } };

function placesFound(plan: typeof published, ledger: Ledger, before: Ledger): string[] {
  const addresses = addressesNow(published);
  return compareWithPublished(plan, ledger, { ledgers: [before], addresses, date: since }).map(
    ({ at }) => ('ledger' in at ? at.ledger[1] : `@${at.content}`),
  );
}

describe('against what main published', () => {
  it('nothing is found when nothing was taken away', () => {
    expect(placesFound(published, ledgerOf(published), ledgerOf(published))).toEqual([]);
  });

  it('a clause may be withdrawn', () => {
    const ledger = ledgerOf(published, { 'gp-1.giai-thich': withdrawn });
    expect(placesFound(fewer, ledger, ledgerOf(published))).toEqual([]);
  });

  it('a clause that vanished together with its line is found', () => {
    expect(placesFound(fewer, ledgerOf(fewer), ledgerOf(published))).toContain('gp-1.giai-thich');
  });

  it('a line that vanished is found even while the clause stands', () => {
    expect(placesFound(published, ledgerOf(fewer), ledgerOf(published))).toEqual([
      'gp-1.giai-thich',
    ]);
  });

  it('a clause that stood on main and was never recorded is found when it goes', () => {
    expect(placesFound(fewer, ledgerOf(fewer), ledgerOf(fewer))).toEqual(['gp-1.giai-thich']);
    expect(placesFound(fewer, emptyLedger, emptyLedger)).toEqual(['gp-1.giai-thich']);
  });

  it('a day written anew is found', () => {
    const ledger = ledgerOf(published);
    ledger.clauses['gp-1.don-vi']!.since = '2027-01-02';
    expect(placesFound(published, ledger, ledgerOf(published))).toEqual(['gp-1.don-vi']);
  });

  it('a line of what never stood is found, once', () => {
    const gone = { title: 'Đã bán đất', since, ...withdrawn };
    const ledger = ledgerOf(published);
    ledger.clauses['gp-1.ban-dat'] = gone;
    ledger.pages['/giai-phap/b/'] = { code: 'gp-2', title: 'Đã bán đất', since };
    expect(placesFound(published, ledger, ledgerOf(published))).toEqual([
      '/giai-phap/b/',
      'gp-1.ban-dat',
    ]);
  });

  it('a title that was never borne is found, one borne before or now is not', () => {
    const retitled = planOf({ [file]: sectionWith('gp-1', { ...both, 'don-vi': 'Ai phải làm' }) });
    const titled = (title: string) => {
      const ledger = ledgerOf(published);
      ledger.clauses['gp-1.don-vi']!.title = title;
      return placesFound(retitled, ledger, ledgerOf(published));
    };
    expect(titled('Ai làm')).toEqual([]);
    expect(titled('Ai phải làm')).toEqual([]);
    expect(titled('Ai đã bán đất')).toEqual(['gp-1.don-vi']);
  });

  it('a line that is wrong is told once, as it should stand, with what became of it', () => {
    const ledger = ledgerOf(published, { 'gp-1.don-vi': withdrawn });
    Object.assign(ledger.clauses['gp-1.don-vi']!, { title: 'Ai đã bán đất', since: '1990-01-01' });
    const addresses = addressesNow(fewer);
    const before = { ledgers: [ledgerOf(published)], addresses, date: since };
    const told = compareWithPublished(published, ledger, before).filter(({ at }) => 'ledger' in at);
    expect(told.map(({ message }) => /: “(.*)”\.$/.exec(message)?.[1])).toEqual([
      `"gp-1.don-vi": { "title": "Ai làm", "since": "${since}", "withdrawn": { "on": "${since}", "why": "Ghi nhầm." } }`,
    ]);
  });

  it('an edition is as it was, or new', () => {
    const [first, second] = ['a', 'b'].map((each) => each.repeat(64));
    const kept = (editions: Ledger['editions']) => ({ ...ledgerOf(published), editions });
    const name = '2026-11-24';
    const found = (editions: Ledger['editions'], before: Ledger['editions']) =>
      placesFound(published, kept(editions), kept(before));
    expect(found({ [name]: first! }, {})).toEqual([]);
    expect(found({ [name]: second! }, { [name]: first! })).toEqual([name]);
    expect(found({}, { [name]: first! })).toEqual([name]);
  });

  it('a new line older than the first of them is found', () => {
    const ledger = ledgerOf(published);
    expect(placesFound(published, ledger, ledgerOf(planOf({})))).toEqual([]);
    ledger.clauses['gp-1.don-vi']!.since = '2026-11-23';
    expect(placesFound(published, ledger, ledgerOf(planOf({})))).toEqual(['gp-1.don-vi']);
  });

  it('a withdrawn clause may come back as itself, not as another', () => {
    const before = ledgerOf(published, { 'gp-1.don-vi': withdrawn });
    expect(placesFound(published, ledgerOf(published), before)).toEqual([]);
    const other = planOf({ [file]: sectionWith('gp-1', { ...both, 'don-vi': 'Việc khác' }) });
    expect(placesFound(other, ledgerOf(other), before)).toEqual(['@gp-1.don-vi']);
  });

  it('an id that was put on another clause is found although the ledger was rewritten too', () => {
    const swapped = planOf({
      [file]: sectionWith('gp-1', { 'giai-thich': 'Ai làm', 'don-vi': 'Nghĩa là gì' }),
    });
    expect(placesFound(swapped, ledgerOf(swapped), ledgerOf(published))).toContain(
      '@gp-1.giai-thich',
    );
  });
});

it('an address that only an earlier ledger had is still published', () => {
  const joined = joinLedgers([ledgerOf(fewer), ledgerOf(published)]);
  expect(joined).toEqual({ ...ledgerOf(published), editions: {}, embeds: {} });
});

it('an edition stands as the first ledger that had it recorded it', () => {
  const [first, second] = ['a', 'b'].map((each) => each.repeat(64));
  const ledgers = [second!, first!].map((hash) => ({
    ...ledgerOf(published),
    editions: { '2026-11-24': hash },
  }));
  expect(joinLedgers(ledgers).editions).toEqual({ '2026-11-24': first });
});
