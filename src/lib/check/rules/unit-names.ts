import type { Unit } from '../../read/types.ts';
import type { Found, Rule } from '../rule.ts';

/** Each unit of a clause has an address of its own, by its wording and by the name people gave it. */
export const unitNames: Rule = {
  code: 'ten-cau',
  check: ({ plan, memory }) =>
    [...plan.docs.values()].flatMap(({ clauses }) =>
      clauses.flatMap(({ at, id, units }) =>
        memory.given(unitNames, units, [at.file, id], () => twiceIn(at.file, id, units)),
      ),
    ),
};

function twiceIn(file: string, id: string, units: Unit[]): Found[] {
  const owners = new Map<string, Unit>();
  return units.flatMap((unit) =>
    [unit.id, unit.name ?? []].flat().flatMap((address): Found[] => {
      const owner = owners.get(address);
      if (!owner) owners.set(address, unit);
      return owner
        ? [{ file, line: unit.lines[0], message: messageFor(unit, owner, address, id) }]
        : [];
    }),
  );
}

/** Units share a wording, the letters made from two wordings, or a name. */
function messageFor(unit: Unit, owner: Unit, address: string, clause: string): string {
  const there = `câu ở dòng ${owner.lines[0]} cùng tiểu mục`;
  if (address === unit.name) return `Tên “${address}” đã thuộc về ${there}; đặt tên khác.`;
  return owner.text === unit.text
    ? `Câu này trùng từng chữ với ${there}; bỏ một trong hai câu.`
    : `Câu này và ${there} tình cờ cùng địa chỉ “#${clause}.${address}”; đổi vài chữ ở một trong hai câu.`;
}
