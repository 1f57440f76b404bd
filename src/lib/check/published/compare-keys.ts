import { keyAddresses } from '../../plan/addresses.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Found } from '../rule.ts';
import { keysOf } from '../rules/key-names.ts';

/** Sources, bodies, terms, events and indicators that were published and now are gone or have another key. A file that cannot be read lost none. */
export function lostKeys(before: Loaded, { yaml }: Loaded): Found[] {
  return Object.entries(keyAddresses).flatMap(([file, address]) => {
    const located = yaml.get(file);
    if (!located || located.problems.length) return [];
    const now = keysOf(located.value);
    const kept = new Set(now);
    return keysOf(before.yaml.get(file)?.value).flatMap((key, index): Found[] => {
      if (kept.has(key)) return [];
      // What stands in its place is most likely the same under another key.
      const instead = now[Math.min(index, now.length - 1)];
      const message = `Địa chỉ ${address}${key} đã đăng, có người đã dẫn, mà tên “${key}” không còn trong tệp này; giữ tên ấy như cũ, chỉ sửa lời bên trong.`;
      return [{ file, ...(instead !== undefined && { path: [instead] }), message }];
    });
  });
}
