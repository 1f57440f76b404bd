import type { Loaded } from '../../plan/load.ts';
import { deceives, schemeOf } from '../../words/web-address.ts';
import type { Rule } from '../rule.ts';

/** An address in the data leads where it seems to lead. */
export const sourceAddresses: Rule = {
  code: 'dia-chi-gia',
  *check(loaded) {
    for (const { address, ...place } of addressesIn(loaded)) {
      const isMailbox = place.path.at(-1) === 'contact';
      const opened = isMailbox ? address.replace(/^.*@/, 'https://') : address;
      const reason = loaded.memory.ofValue(deceives, opened);
      const instead = isMailbox
        ? 'ghi hộp thư có tên miền của đơn vị vận hành trang'
        : 'chép lại địa chỉ từ trang thật, bắt đầu bằng https://';
      yield { ...place, message: reason && `${reason}; ${instead}.` };
    }
  },
};

/** A source on plain http may be changed on the way: said, since some have no other address. */
export const plainHttp: Rule = {
  code: 'http',
  *check(loaded) {
    const message =
      'Địa chỉ này bắt đầu bằng http://, không được mã hóa; mở thử với https://, được thì đổi, không được thì giữ nguyên.';
    for (const { address, ...place } of addressesIn(loaded))
      if (schemeOf(address) === 'http') yield { ...place, message, hint: true };
  },
};

/** Every web address that a data file gives to be opened, whether the file is valid or not. */
function* addressesIn({ yaml }: Loaded) {
  const sources = Object.entries(yaml.get('nguon.yaml')?.value ?? {});
  for (const [file, path, owner, keys] of [
    ...sources.map(
      ([key, each]) => ['nguon.yaml', [key], each as unknown, ['URL', 'archive']] as const,
    ),
    ['site.yaml', [], yaml.get('site.yaml')?.value, ['url', 'repository', 'contact']] as const,
  ])
    for (const key of keys) {
      const address = (owner as Record<string, unknown> | null | undefined)?.[key];
      if (typeof address === 'string' && address) yield { file, path: [...path, key], address };
    }
}
