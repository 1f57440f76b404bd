import { describe, expect, it } from 'vitest';
import { deceives } from './web-address.ts';

describe('an address that only leads on', () => {
  it.each([
    'https://bit.ly./abc',
    'https://t.co/abc',
    'https://lnkd.in/abc',
    'https://tinyurl.com/abc',
    'https://l.facebook.com/l.php?u=vi-du.vn',
    'https://a.page.link/x',
    'https://www.google.com.vn/url?sa=t',
    'https://youtube.com/redirect?q=x',
    'https://x.safelinks.protection.outlook.com/?u=a',
    'https://vi-du.vn/?a=1&b=HTTPS://xau.vn',
    'https://vi-du.vn/chuyen/https://xau.vn/',
    'https://vi-du.vn/chuyen/https%3A%2F%2Fxau.vn/',
    'https://vi-du.vn/?u=https%253A%252F%252Fxau.vn',
    'https://vi-du.vn/chuyen?//xau.vn',
    'https://vi-du.vn/go?u=https://xau.vn%5C.vi-du.vn/',
    'https://bao.io.vn/?u=https://xau.io.vn/',
  ])('is refused: %s', (address) => {
    expect(deceives(address)).toMatch(/rút gọn|chuyển tiếp/);
  });

  it.each([
    'https://rabbit.ly/abc',
    'https://t.com/co',
    'https://www.google.com/urls',
    'https://xgoogle.com/url',
    'https://web.archive.org/web/2024/https://vi-du.vn/',
    'https://archive.ph/2024/https://vi-du.vn/',
    'https://www.vi-du.vn/?ve=https://m.vi-du.vn/',
    'https://vi-du.vn/a?ve=https://BAO.VI-DU.VN/b',
    'https://vi-du.vn/a?ve=https%3A%2F%2Fvi-du.vn%3A443',
    'https://vi-du.vn/a?ve=https://vi-du.vn./b',
    'https://vi-du.vn/bai-https/giao-thuc',
  ])('is not taken for %s', (address) => {
    expect(deceives(address)).toBeUndefined();
  });
});
