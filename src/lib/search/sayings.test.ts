import { expect, it } from 'vitest';
import { loadContent } from '../plan/load.ts';
import { editionsIn } from '../publish/editions/editions.ts';
import { readStoredFiles } from '../read/stored-files.ts';
import { real } from '../../../tests/support/content.ts';
import { sayingsOf } from './sayings.ts';

const editions = editionsIn(readStoredFiles('content/phien-ban'));

it('stands by the unit of its name, and by what that was reworded to since an edition', () => {
  const { plan, tree } = real;
  const known = new Set(
    editions.flatMap(({ kept }) =>
      [...(kept?.clauses ?? [])].flatMap(([code, { units }]) =>
        units.map(({ id }) => `${code}.${id}`),
      ),
    ),
  );
  const [name, unit] = Object.keys(plan.sayings)
    .filter((each) => known.has(each))
    .map((each) => [each, plan.units.get(each)!] as const)
    .find(([each, { text, code }]) => code === each && / của /.test(text) && fileOf(text))!;
  expect(sayingsOf(plan, editions).get(unit)).toBe(plan.sayings[name]);

  const file = fileOf(unit.text)!;
  const text = unit.text.replace(' của ', ' thuộc về ');
  const edited = new Map(tree).set(file, tree.get(file)!.replace(unit.text, text));
  const after = loadContent(edited).loaded.plan;
  expect(after.units.has(name)).toBe(false);
  const [found] = [...sayingsOf(after, editions)].filter(([each]) => each.text === text);
  expect(found?.[1]).toBe(plan.sayings[name]);
  expect([...sayingsOf(after, [])].filter(([each]) => each.text === text)).toEqual([]);

  function fileOf(words: string) {
    return [...tree.keys()].find((each) => each.endsWith('.md') && tree.get(each)!.includes(words));
  }
});
