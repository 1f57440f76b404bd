import { deceives } from '../../words/web-address.ts';
import { addressesIn } from '../texts/addresses-in.ts';
import type { Found, Rule } from '../rule.ts';

/** An address in the data leads where it seems to lead. */
export const sourceAddresses: Rule = {
  code: 'dia-chi-gia',
  reason:
    'Địa chỉ trông như của cơ quan nhà nước mà dẫn tới nơi khác là cách lừa thường gặp, và người đọc tin nguồn của trang này.',
  check(loaded) {
    return addressesIn(loaded).flatMap(({ file, line, key, address }): Found[] => {
      const mailbox = key === 'contact';
      const reason = deceives(mailbox ? address.replace(/^.*@/, 'https://') : address);
      const instead = mailbox
        ? 'ghi hộp thư có tên miền của đơn vị vận hành trang'
        : 'chép lại địa chỉ từ trang thật, bắt đầu bằng https://';
      return reason ? [{ file, line, message: `${reason}; ${instead}.` }] : [];
    });
  },
};
