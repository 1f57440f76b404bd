import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { gapSubject, isGap } from '../../src/lib/plan/gap.ts';
import { namedUnit } from '../../src/lib/read/told.ts';
import { readerOf, textIn } from '../support/reader.ts';
import { real } from '../support/content.ts';

const { plan } = real;
const { pageAt } = readerOf('dist');
const gaps = plan.reading.flatMap(({ path, clauses }) =>
  clauses.filter(isGap).flatMap(({ id, units }) => units.map((unit) => ({ path, id, unit }))),
);
const linksIn = (path: string) => selectAll('a[href^="#da-tra."]', pageAt(path));

describe('what a page says is not known', () => {
  it.each(gaps)('leads to what was searched for it: $unit.code', ({ path, id, unit }) => {
    const page = pageAt(path);
    const line = selectAll('li, p', page).find((each) => select(`[id="${id}.${unit.id}"]`, each));
    const [link, ...others] = selectAll('a[href^="#da-tra."]', line);
    expect(others).toEqual([]);
    expect(textIn(link!)).toBe('Đã tra những gì');
    expect(link!.properties.ariaLabel).toBe(`Đã tra những gì về: ${gapSubject(unit.shown)}`);
    // It is none of the words that are searched, cited and frozen.
    expect(link!.properties.dataPagefindIgnore).toBeDefined();
    expect(textIn(select(`[id="${id}.${unit.id}"]`, page)!)).not.toContain('Đã tra những gì');

    const entry = select(`[id="${String(link!.properties.href).slice(1)}"]`, page) as Element;
    const key = String(link!.properties.href).slice('#da-tra.'.length);
    const { sought, where, words, found, gaps: named } = plan.searches[key]!;
    expect(named.map((name) => namedUnit(plan.units, name))).toContain(unit);
    for (const said of [sought, where, ...words, found].filter((each) => each !== undefined))
      expect(textIn(entry).toLowerCase()).toContain(said.toLowerCase());
  });

  it('is written with a search on every page of the plan', () => {
    expect(gaps.length).toBeGreaterThan(60);
    expect(new Set(gaps.map(({ path }) => path)).size).toBe(plan.reading.length);
  });

  it.each(plan.reading)('lists each search once on $path, out of the index', ({ path }) => {
    const page = pageAt(path);
    const ids = selectAll('[id^="da-tra."]', page).map(({ properties }) => properties.id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(select('[data-pagefind-body] [id^="da-tra."]', page)).toBeUndefined();
  });

  it('is asked for only where there is somebody to send it to', () => {
    expect(plan.site.contact + plan.site.repository).toBe('');
    for (const { path } of plan.reading)
      expect(textIn(select('main', pageAt(path))!)).not.toContain('Nếu có nguồn');
  });

  it('stands by itself in the full text', () => expect(linksIn('/toan-van/')).toEqual([]));
});
