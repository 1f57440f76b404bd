import { keyAddresses } from '../../plan/addresses.ts';
import { reservedOf, sourceKinds, type Reserved } from '../../read/reserved.ts';
import { isDevice, isSlug } from '../../words/slug.ts';
import type { Rule } from '../rule.ts';

const keyed = [...Object.keys(keyAddresses), 'da-tra.yaml'];

/** A key of the data becomes part of addresses and notes: plain small letters, digits, hyphens. */
export const keyNames: Rule = {
  code: 'ten-khoa',
  *check({ yaml, content }) {
    const reserved = reservedOf(content.about);
    for (const file of keyed)
      for (const key of keysOf(yaml.get(file)?.value))
        yield { file, path: [key], message: messageFor(key, file, reserved) };
  },
};

/** The keys of what may be a record. */
export function keysOf(value: unknown): string[] {
  return value && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
}

function messageFor(key: string, file: string, reserved: Reserved): string | undefined {
  if (!isSlug(key))
    return `Tên “${key}” có chữ hoặc dấu không dùng được; viết lại bằng chữ thường không dấu, số và gạch nối, ví dụ bao-tinh-2021.`;
  if (isDevice(key))
    return `Windows giữ riêng tên “${key}” nên không mở được tệp mang tên ấy; đặt tên khác, ví dụ bao-tinh-2021.`;
  if (file === 'nguon.yaml' && key.startsWith('trang-'))
    return `Tên nguồn “${key}” bắt đầu bằng “trang-”, là địa chỉ các trang của danh sách nguồn; đặt tên khác, ví dụ bao-tinh-2021.`;
  const kinds: string[] = file === 'nguon.yaml' ? sourceKinds : [];
  return reserved.isId(key) || kinds.includes(key)
    ? `Tên “${key}” là mã mà máy đặt cho một phần khác của trang; đặt tên khác, ví dụ bao-tinh-2021.`
    : undefined;
}
