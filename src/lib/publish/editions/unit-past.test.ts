import { describe, expect, it } from 'vitest';
import { clauseText } from './clause-text.ts';
import { becomeOf, pastOf } from './unit-past.ts';
import { real } from '../../../../tests/support/content.ts';

type Unit = { id: string; text: string };
/** Of thousands of made-up sentences two would have one short hash by chance. */
const unit = (text: string): Unit => ({ id: text, text });

const { plan } = real;
const clauses = [...plan.docs.values()].flatMap((doc) =>
  doc.clauses.map((clause) => clauseText(clause).units),
);
const words = (text: string) => text.split(' ');
const vocabulary = clauses.flat().flatMap(({ text }) => words(text.replace(/\[@[^\]]*\]/g, '')));

/** Numbers from 0 to 1 in an order that a seed decides (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One word, a quarter or half of them made others of the content's; now and then one goes or comes. */
function reworded(text: string, extent: number, random: () => number): string {
  const all = words(text);
  const count = [1, Math.ceil(all.length / 4), Math.floor(all.length / 2)][extent]!;
  const places = all
    .map((_, at) => ({ at, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, Math.max(1, count));
  for (const { at } of places) {
    const other = vocabulary[Math.floor(random() * vocabulary.length)]!;
    const kind = random();
    all[at] = kind < 0.1 ? '' : kind < 0.2 ? `${all[at]} ${other}` : other;
  }
  return all.filter(Boolean).join(' ');
}

/** How many old addresses reach the new sentence, and how many another one. */
function reached(changesOf: (units: Unit[], random: () => number) => number[]) {
  const random = seeded(1740);
  const longer = clauses.filter((units) => units.some(({ text }) => words(text).length > 5));
  let [right, wrong, tried] = [0, 0, 0];
  for (let each = 0; tried < 400; each += 1) {
    const units = longer[Math.floor(random() * longer.length)]!;
    const changed = new Set(changesOf(units, random));
    const now = units.map((old, at) =>
      changed.has(at) ? unit(reworded(old.text, each % 3, random)) : old,
    );
    const became = becomeOf(units, now);
    for (const at of changed) {
      tried += 1;
      const heir = became.get(units[at]!.id);
      if (heir === now[at]!.id) right += 1;
      else if (heir !== undefined) wrong += 1;
    }
  }
  return { tried, right, wrong };
}

describe('hundreds of sentences of the content reworded, by one word to half of them', () => {
  it('are reached from their old addresses, and no other is', () => {
    const { tried, right, wrong } = reached((units, random) => [
      Math.floor(random() * units.length),
    ]);
    expect(wrong).toBe(0);
    expect(right / tried).toBeGreaterThanOrEqual(0.95);
  });

  it('are so too when every sentence of their clause is reworded at once', () => {
    const { tried, right, wrong } = reached((units) => units.map((_, at) => at));
    expect(wrong).toBe(0);
    expect(right / tried).toBeGreaterThanOrEqual(0.95);
  });
});

describe('a sentence of the content', () => {
  const random = seeded(1740);
  const any = (length: number) => Math.floor(random() * length);
  const tried = Array.from({ length: 150 }, () => {
    const fit = clauses.filter((units) => units.some(({ text }) => words(text).length > 11));
    const units = fit[any(fit.length)]!;
    const long = units.flatMap(({ text }, at) => (words(text).length > 11 ? [at] : []));
    return { units, at: long[any(long.length)]! };
  });
  const instead = (units: Unit[], at: number, texts: string[], count = 1) =>
    units.toSpliced(at, count, ...texts.map(unit));
  /** Another sentence, which does not say almost the same of something else. */
  const other = (units: Unit[], { text }: Unit) => {
    const own = new Set(words(text));
    const isAlike = (each: Unit) =>
      words(each.text).filter((word) => own.has(word)).length * 2 > words(each.text).length;
    const elsewhere = clauses
      .filter((each) => each !== units)
      .flatMap((each) => each.filter((unit) => !isAlike(unit)));
    return elsewhere[any(elsewhere.length)]!.text;
  };

  it('leads to its clause when it was cut in two, in the middle or near an end', () => {
    for (const { units, at } of tried) {
      const all = words(units[at]!.text);
      const cut = 3 + any(all.length - 6);
      const now = instead(units, at, [all.slice(0, cut).join(' '), all.slice(cut).join(' ')]);
      expect(becomeOf(units, now).get(units[at]!.id), units[at]!.text).toBeUndefined();
    }
  });

  it('leads to its clause when it was made one with the next', () => {
    const pairs = tried.filter(({ units, at }) => at + 1 < units.length);
    expect(pairs.length).toBeGreaterThan(30);
    for (const { units, at } of pairs) {
      const [one, two] = units.slice(at, at + 2);
      const became = becomeOf(units, instead(units, at, [`${one!.text} ${two!.text}`], 2));
      expect([became.get(one!.id), became.get(two!.id)]).toEqual([undefined, undefined]);
    }
  });

  it('leads to its clause when it was withdrawn, whatever else came', () => {
    for (const { units, at } of tried) {
      const id = units[at]!.id;
      expect(becomeOf(units, instead(units, at, [])).get(id)).toBeUndefined();
      expect(
        becomeOf(units, instead(units, at, [other(units, units[at]!)])).get(id),
      ).toBeUndefined();
    }
  });
});

describe('rows of a table that are alike', () => {
  const rows = ['51', '26', '24'].map((rank, at) =>
    unit(`202${at + 1} | hạng ${rank} cả nước | Báo cáo | Le Courrier du Vietnam, 11/2024`),
  );
  const now = rows.map(({ text }) => unit(text.replace('cả nước', 'toàn quốc')));

  it('are told apart when all of them are reworded', () => {
    expect([...becomeOf(rows, now).values()]).toEqual(now.map(({ id }) => id));
  });

  it('lead to their clause when one of them is gone, which the others are as near to', () => {
    expect([...becomeOf(rows, now.slice(1)).keys()]).not.toContain(rows[0]!.id);
    expect([...becomeOf(rows.slice(0, 1), now.slice(1))]).toEqual([]);
  });
});

describe('the past of the units of a clause', () => {
  const state = (name: string | undefined, texts: string[], code = 'gp-1.ket-qua') => ({
    ...(name && { name }),
    code,
    units: texts.map(unit),
  });
  const at = (text: string, code = 'gp-1.ket-qua') => `${code}.${unit(text).id}`;
  const [one, two, three] = ['Một hai ba bốn.', 'Một hai ba năm.', 'Một hai sáu năm.'] as const;

  it('leads every old address to what stands now', () => {
    const { became, left } = pastOf([
      state('a', [one]),
      state('b', [two]),
      state(undefined, [three]),
    ]);
    expect([...became]).toEqual([[unit(three).id, [at(one), at(two)]]]);
    expect(left).toEqual([]);
  });

  it('tells in which edition a unit stood last, and the first without it', () => {
    const other = 'Không liên quan gì cả.';
    const { left } = pastOf([state('a', [one, other]), state('b', [two]), state(undefined, [])]);
    expect(left).toEqual([
      { address: at(two), last: 'b' },
      { address: at(one), last: 'b' },
      { address: at(other), last: 'a' },
    ]);
  });

  it('gives an address back to a unit that says the same again', () => {
    const { became, left } = pastOf([
      state('a', [one]),
      state('b', [two]),
      state(undefined, [one]),
    ]);
    expect([...became]).toEqual([[unit(one).id, [at(two)]]]);
    expect(left).toEqual([]);
  });

  it('follows a clause that got another code, whose units keep what they say', () => {
    const { became } = pastOf([state('a', [one], 'gp-1.cu'), state(undefined, [one])]);
    expect([...became]).toEqual([[unit(one).id, [at(one, 'gp-1.cu')]]]);
  });
});
