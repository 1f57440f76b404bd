import { schemeOf } from '../../words/web-address.ts';
import { addressesIn } from '../texts/addresses-in.ts';
import type { Found, Rule } from '../rule.ts';

/** A source on plain http may be changed on the way: said, since some have no other address. */
export const plainHttp: Rule = {
  code: 'http',
  reason: 'Địa chỉ http:// có thể bị đổi trên đường truyền; một số nguồn cũ không có địa chỉ khác.',
  check(loaded) {
    return addressesIn(loaded)
      .filter(({ address }) => schemeOf(address) === 'http')
      .map(({ file, line }): Found => ({
        file,
        line,
        message:
          'Địa chỉ này bắt đầu bằng http://, không được mã hóa; mở thử với https://, được thì đổi, không được thì giữ nguyên.',
        hint: true,
      }));
  },
};
