import { deceives } from '../../text/web-address.ts';
import { addressesIn } from '../texts/addresses-in.ts';
import type { Problem } from '../../content/problem.ts';
import type { Rule } from '../rule.ts';

/** An address in the data leads where it seems to lead. */
export const sourceAddresses: Rule = {
  code: 'dia-chi-gia',
  reason:
    'Địa chỉ trông như của cơ quan nhà nước mà dẫn tới nơi khác là cách lừa thường gặp, và người đọc tin nguồn của trang này.',
  check(loaded) {
    return addressesIn(loaded).flatMap(({ file, line, address }): Problem[] => {
      const reason = deceives(address);
      return reason
        ? [
            {
              file,
              line,
              rule: 'dia-chi-gia',
              message: `${reason}; chép lại địa chỉ từ trang thật, bắt đầu bằng https://.`,
            },
          ]
        : [];
    });
  },
};
