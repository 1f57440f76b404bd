/** What a line tells of an amount that a source records, in this order. */
const parts = ['so', 'cua', 'nam', 'khong-trich'];

/**
 * A thing of a status as one line of a form, with the names of what is told of it.
 *
 * @example
 * lineOfThing({ thing: 'Mở lớp', units: ['gp-1.ket-qua.a', 'gp-1.ket-qua.b'] }) // 'Mở lớp | gp-1.ket-qua.a, gp-1.ket-qua.b'
 */
export function lineOfThing({ thing, units }: Record<string, unknown>): string {
  return [thing, [units ?? []].flat().join(', ')].filter(Boolean).join(' | ');
}

/**
 * The thing that a line tells, as the content has it.
 *
 * @example
 * thingOfLine('Mở lớp') // { thing: 'Mở lớp' }
 */
export function thingOfLine(line: string): { thing: string; units?: string[] } {
  const [thing = '', names = ''] = line.split('|').map((each) => each.trim());
  const units = names.split(/[\s,;]+/).filter(Boolean);
  return units.length ? { thing, units } : { thing };
}

/**
 * An amount as one line of a form; what is none as it is.
 *
 * @example
 * lineOfAmount({ so: 'tăng 10,04%', cua: 'GRDP', nam: 2024 }) // 'tăng 10,04% | GRDP | 2024'
 */
export function lineOfAmount(item: Record<string, unknown>): unknown {
  if (!item.so) return item;
  const told = parts.map((part) => item[part] ?? '').join(' | ');
  return told.replace(/[ |]+$/, '');
}

/**
 * The amount that a line tells, as the content has it: a figure alone is text.
 *
 * @example
 * amountOfLine('1,5% | | ước 2024') // { so: '1,5%', nam: 'ước 2024' }
 */
export function amountOfLine(line: string): string | Record<string, string | number> {
  const told = line.split('|').map((each) => each.trim());
  const year = Number(told[2]);
  const named = parts.flatMap((part, at) =>
    told[at] ? [[part, (at === 2 && year) || told[at]] as const] : [],
  );
  return told.length > 1 && told.length <= parts.length ? Object.fromEntries(named) : line;
}
