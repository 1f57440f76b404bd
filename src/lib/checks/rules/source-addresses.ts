import { deceives } from '../../text/web-address.ts';
import { addressesIn } from '../texts/addresses-in.ts';
import { withSample } from '../fixture.ts';
import type { Problem } from '../../content/problem.ts';
import type { Rule, Sample } from '../rule.ts';

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
  good: source('https://baochinhphu.vn/bai-viet?so=1#dau'),
  bad: [
    source('javascript:alert(1)'),
    source('https://baochinhphu.vn@vi-du.vn/'),
    source('https://baọchinhphu.vn/'),
    source('https:/\\vi-du.vn/'),
    source('https:///vi-du.vn/'),
    source('https://vi-du.vn:8443/'),
    source('https://127.0.0.1/'),
    source('https://baochinhphu.gov.vn.vi-du.com/'),
    source('https://baochinhphu.vn.vi-du.com/'),
    source('https://baochinhphu-vn.com/'),
    source('https://github.com.vi-du.com/a'),
  ],
};

/** The sources of the fixture with an address. */
export function source(address: string): Sample {
  const sources = withSample({}).get('nguon.yaml')!;
  return {
    'nguon.yaml': sources.replace('title: Bài báo', `title: Bài báo\n  URL: '${address}'`),
  };
}
