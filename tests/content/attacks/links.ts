import { asSource, inField, inPage, inSection, type Attack } from './attack.ts';

const scripts = [
  '[chữ](javascript:alert(1))',
  '[chữ](JaVaScRiPt:alert(1))',
  '[chữ](java&#115;cript:alert(1))',
  '[chữ](&#x6A;avascript&colon;alert(1))',
  '[chữ](java&Tab;script:alert(1))',
  '[chữ](<java&NewLine;script:alert(1)>)',
  '[chữ](<&#1;javascript:alert(1)>)',
  '[chữ](< javascript:alert(1)>)',
  '[chữ](data:text/html,<script>alert(1)</script>)',
  '[chữ](vbscript:msgbox(1))',
  '<javascript:alert(1)>',
  '[chữ][a]\n\n[a]: javascript:alert(1)',
  '[chữ](/\\vi-du.vn)',
  '[chữ](//vi-du.vn)',
  '[chữ](https://baochinhphu.vn)',
  '[chữ](http://baochinhphu.vn)',
  '[chữ](https://baochinhphu.vn@vi-du.vn)',
  'Xem https://vi-du.vn/a nhé.',
  'Xem www.vi-du.vn nhé.',
  '<https://vi-du.vn>',
  '[chữ](blob:https://vi-du.vn/1)',
  '[chữ](../../README)',
];

const owner: Attack[] = [
  { kind: 'host', file: 'site.yaml', text: 'repository: "https://github.com@vi-du.vn/a"\n' },
  { kind: 'link', file: 'site.yaml', text: 'url: "javascript:alert(1)"\n' },
];

/** Links that run, or lead elsewhere than they seem. */
export const links = [
  ...inSection('link', scripts).map((each) =>
    each.text.includes('[a]:') ? { ...each, line: 4 } : each,
  ),
  ...inPage('link', ['[chữ](javascript:alert(1))']),
  ...inField('link', [
    '[chữ](javascript:alert(1))',
    '[chữ](java&#115;cript:alert(1))',
    'Xem https://vi-du.vn/ nhé.',
    'Chữ. [@bai-bao-1740, nhận tiền](https&colon;//vi-du.vn/)',
    'Chữ. [@bai-bao-1740](data&colon;text/html,a)',
    'Chữ. [@bai-bao-1740](javascript:alert(1))',
    'Chữ. [@bai-bao-1740](//vi-du.vn/)',
    'Chữ. &lbrack;@bai-bao-1740] [@bai-bao-1740][a]\n\n[a]: //vi-du.vn/',
    'Chữ mailto&colon;a [chữ](mailto&colon;a@vi-du.vn)',
  ]),
  ...asSource('link', [
    'javascript:alert(1)',
    'data:text/html,a',
    'vbscript:a',
    'file:///etc/passwd',
  ]),
  ...asSource('host', [
    'https://chinhphu.vn@vi-du.com/',
    'https://chinhphu.vn:a@vi-du.com/',
    'https://xn--chnhph-r9a.vn/',
    'https://chínhphủ.vn/',
    'https://сhinhphu.vn/',
    'https://chinhphu。vn/',
    'https://chinhphu.gov.vn.vi-du.com/',
    'https://chinhphu-gov-vn.vi-du.com/',
    'https:\\\\vi-du.com\\',
    'https:vi-du.com',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://localhost/',
    'https://vi-du.com:444/',
    'https://vi%2Ddu.com/',
  ]),
  ...owner,
];
