import { describe, expect, it } from 'vitest';
import { section, withSample } from '../../check/fixture.ts';
import { embedsNow, recordEmbeds } from '../../plan/embeds.ts';
import { emptyLedger, readLedger, writeLedger, type Ledger } from '../../read/ledger.ts';
import type { Edition } from '../editions/editions.ts';
import { compareWithPublished } from '../ledger/compare-base.ts';
import { embedPage, embedCodes, pasteCodes } from './embed.ts';
import { loadSample } from '../../../../tests/support/content.ts';

const result = (words: string) =>
  section(
    'gp-1',
    `Chữ.\n\n## Kết quả {#ket-qua}\n\n- **Báo cáo, 8/2021:** ${words}[@bai-bao] {#tang}`,
  );
const facts = (plan: string) =>
  plan.replace('title: Tỉnh', 'facts: [gp-1.ket-qua.tang]\ntitle: Tỉnh');
const planOf = (words: string, ledger: Ledger = emptyLedger) => {
  const plan = facts(withSample({}).get('plan.yaml')!);
  return loadSample({
    'plan.yaml': plan,
    'giai-phap/a.md': result(words),
    'so-dia-chi.json': writeLedger(ledger),
  }).plan;
};
const code = 'gp-1.ket-qua.tang';
const site = (plan: ReturnType<typeof planOf>, url = 'https://vi-du.vn') => ({
  ...{ plan, editions: [] as Edition[], publication: { site: url, base: '/thu/' } },
  citations: undefined as never,
});
const first = planOf('Tăng 10,04%.');
const addresses = { pages: new Map(), clauses: new Map() };
const recorded = recordEmbeds(emptyLedger, first, '2026-11-28');

describe('a fact alone', () => {
  it('says itself, of when it is, who reports it, and has one link and no script', () => {
    const html = embedPage(site(first), code);
    expect(html).toContain('Tăng 10,04%.');
    // Of which province, where it does not say so itself.
    const { name } = first.about.province;
    expect(html).toContain(`, ${name}</h1>`);
    expect(embedPage(site(planOf(`Ở ${name} tăng 10,04%.`)), code)).not.toContain(`, ${name}</h1>`);
    expect(html).toContain('Báo cáo, 8/2021 · Bài báo');
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('href="https://vi-du.vn/thu/giai-phap/a/#ket-qua.tang" target="_top"');
    expect(html).not.toMatch(/<script|chưa có địa chỉ/);
  });

  it('says that it has no address to cite while the site has none, and offers nothing to paste', () => {
    expect(embedPage(site(first, ''), code)).toContain('chưa có địa chỉ để dẫn');
    const unit = embedsNow(first).get(code)!;
    expect(pasteCodes(first, code, unit, { site: '', base: '/' })).toEqual([]);
    const paste = pasteCodes(first, code, unit, { site: 'https://vi-du.vn', base: '/thu/' });
    const [frame, quote] = paste.map(({ html }) => html);
    expect(frame).toContain('src="https://vi-du.vn/thu/nhung/gp-1.ket-qua.tang/"');
    expect(quote).toMatch(/^<blockquote cite="https[^"]+"><p>Tăng 10,04%\.<\/p><footer>/);
  });

  it('keeps its address, and strikes its first words, when it is reworded', () => {
    const html = embedPage(site(planOf('Tăng 26/8/2021.', recorded)), code);
    expect(html).toMatch(/<p class="told">[^"]*<del class="[^"]*">.*10,04%.*<\/del>/);
    expect(html).toMatch(/<ins[^>]*>.*26\/8\/2021.*<\/ins>/);
    expect(html).toContain('đã đổi lời sau ngày 28/11/2026');
  });

  it('keeps its address, and says that it is gone, when nothing of it stands', () => {
    const plan = planOf('Tăng 10,04%.', {
      ...recorded,
      embeds: { 'gp-1.ket-qua.k7f3': { text: 'Đã <b>bán</b> đất.', since: '2026-11-28' } },
    });
    expect(embedCodes(plan)).toContain('gp-1.ket-qua.k7f3');
    const html = embedPage(site(plan), 'gp-1.ket-qua.k7f3');
    expect(html).toContain('nay không còn trên trang');
    expect(html).toMatch(/<del[^>]*>.*Đã &#x3C;b>bán/);
  });
});

it('follows a fact that has no name from its old wording to the new, by the editions', () => {
  const since = '2026-11-28';
  const embeds = { 'gp-1.ket-qua.k7f3': { text: 'Tăng 10,04% ở tỉnh.', since } };
  const plan = planOf('Tăng 10,04% ở cả tỉnh.', { ...emptyLedger, embeds });
  const units = [{ id: 'k7f3', text: '**Báo cáo, 8/2021:** Tăng 10,04% ở tỉnh.[@bai-bao]' }];
  const kept = { clauses: new Map([['gp-1.ket-qua', { units }]]) };
  const editions = [{ name: since, kept }] as unknown as Edition[];
  const html = embedPage({ ...site(plan), editions }, 'gp-1.ket-qua.k7f3');
  expect(html).toMatch(/<ins[^>]*>.*cả.*<\/ins>/);
  expect(html).not.toContain('nay không còn');
});

describe('the ledger', () => {
  it('keeps a framed fact in the words it was framed with first, and reads them back', () => {
    const later = planOf('Tăng 26/8/2021.', recorded);
    const again = recordEmbeds(later.ledger, later, '2027-01-02');
    expect(again.embeds).toEqual({ [code]: { text: 'Tăng 10,04%.', since: '2026-11-28' } });
    expect(readLedger(writeLedger(again))).toEqual(again);
  });

  it('tells of a line that a change takes, rewrites or makes up', () => {
    const told = (embeds: Ledger['embeds'], before: Ledger) => {
      const ledger = { ...emptyLedger, embeds };
      const published = { ledgers: [before], addresses, date: '2026-11-28' };
      return compareWithPublished(first, ledger, published).map(({ at }) => at);
    };
    const at = [{ ledger: ['embeds', code] }];
    const line = recorded.embeds![code]!;
    expect(told({}, recorded)).toEqual(at);
    expect(told({ [code]: { ...line, text: 'Khác.' } }, recorded)).toEqual(at);
    expect(told({ [code]: { ...line, text: 'Khác.' } }, emptyLedger)).toEqual(at);
    expect(told({ [code]: line }, recorded)).toEqual([]);
    expect(told({ [code]: line }, emptyLedger)).toEqual([]);
  });
});
