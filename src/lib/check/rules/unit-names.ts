import type { Clause, Unit } from '../../read/types.ts';
import type { Found, Rule } from '../rule.ts';

/** Each unit of a clause has an address of its own, by its wording and by the name people gave it. */
export const unitNames: Rule = {
  code: 'ten-cau',
  reason:
    'Mỗi câu có địa chỉ riêng, làm từ lời của câu và từ tên người viết đặt: hai câu cùng tiểu mục không chung địa chỉ.',
  check({ plan }) {
    return [...plan.docs.values()].flatMap((doc) => doc.clauses.flatMap(twice));
  },
};

/** Units that share a wording, the letters made from two wordings, or a name. */
function twice({ at: { file }, id, units }: Clause): Found[] {
  const owners = new Map<string, Unit>();
  return units.flatMap((unit): Found[] =>
    [unit.id, ...(unit.name ? [unit.name] : [])].flatMap((address): Found[] => {
      const owner = owners.get(address);
      if (!owner) {
        owners.set(address, unit);
        return [];
      }
      const there = `câu ở dòng ${owner.lines[0]} cùng tiểu mục`;
      const message =
        address === unit.name
          ? `Tên “${address}” đã thuộc về ${there}; đặt tên khác.`
          : owner.text === unit.text
            ? `Câu này trùng từng chữ với ${there}; bỏ một trong hai câu.`
            : `Câu này và ${there} tình cờ cùng địa chỉ “#${id}.${address}”; đổi vài chữ ở một trong hai câu.`;
      return [{ file, line: unit.lines[0], message }];
    }),
  );
}
