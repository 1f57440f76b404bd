import { describe, expect, it } from 'vitest';
import { typedAddresses } from './typed-addresses.ts';

const found = (text: string) => typedAddresses(text).map(({ address }) => address);

describe('an address to type', () => {
  it.each([
    ['Xem hxxp://1.2.3.4/a.', 'hxxp://1.2.3.4/a'],
    ['Xem http：／／vi-du．vn nhé', 'http://vi-du.vn'],
    ['Xem 1.2.3.4:80/a', '1.2.3.4:80/a'],
    ['bit․ly/abc', 'bit.ly/abc'],
    ['bit(chấm)ly/abc', 'bit.ly/abc'],
    ['bit [dot] ly', 'bit.ly'],
    ['vi-du chấm com', 'vi-du.com'],
    ['nhantien chấm xyz', 'nhantien.xyz'],
    ['nhantien dot xyz', 'nhantien.xyz'],
    ['nhantien chấm me/abc', 'nhantien.me/abc'],
    ['nhantien·com', 'nhantien.com'],
    ['nhantien‧com', 'nhantien.com'],
    ['nhantien ⋅ com', 'nhantien.com'],
    ['t·me/abc', 't.me/abc'],
    ['nhantien∙shop', 'nhantien.shop'],
    ['bit . ly/abc', 'bit . ly/abc'],
    ['(xau.com?x=1)', 'xau.com?x=1'],
    ['xau.com\\a', 'xau.com\\a'],
    ['vi-du.рф', 'vi-du.рф'],
    ['vi-du.xn--p1ai/khach', 'vi-du.xn--p1ai/khach'],
    ['ten@bit.ly/abc', 'bit.ly/abc'],
    ['Vay.Com', 'Vay.Com'],
    ['Xem @xau.com', 'xau.com'],
    ['Xem xau.com@ nhé', 'xau.com'],
    ['vi-du.com.Các', 'vi-du.com'],
    ['Xem https:/vi-du.vn', 'https:/vi-du.vn'],
    ['Vào nhóm zalo://join', 'zalo://join'],
    ['Nhận tiền ở vi-du[.]com', 'vi-du.com'],
    ['Nhận tiền ở vi-du .com', 'vi-du.com'],
    ['Nhận tiền ở ngân hàng/bit.ly/abc', 'bit.ly/abc'],
    ['Nhận tiền ở //bit.ly/abc', 'bit.ly/abc'],
  ])('is seen in %s', (text, address) => {
    expect(found(text)).toEqual([address]);
  });

  it.each([
    ['1.000.000.000/năm, 10.000 tấn/ha'],
    ['26.8.2021, khoản 1.2.3.4'],
    ['đồng/kg.Ba năm sau, năm 2025.Do đó'],
    ['Nghị quyết 29-NQ.TW, TX.LA GI, QL.53, Q.1'],
    ['gửi a@vi-du.com, ten.me@vi-du.com, ten.come@vi-du.com'],
    ['v.v… và/hoặc p.m. U.S.'],
    [
      'giám khảo chấm ba bài, dot men vi sinh, dấu chấm to, 5 tấn·km, 5 tấn·km/năm, 3 kW·h, 2 người·ngày/năm',
    ],
    ['Tỉnh. Vn là tên miền, chấm la, chấm comét, biển . Do đó'],
  ])('is not seen in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is named by its host where nothing follows', () => {
    expect(typedAddresses('www.VietNam.vn, vietnam.vn/a')).toEqual([
      { address: 'www.VietNam.vn', host: 'vietnam.vn' },
      { address: 'vietnam.vn/a' },
    ]);
  });
});
