import { inField, inPage, inSection } from './attack.ts';

/** HTML, MDX and Markdown that would run. */
export const markup = [
  ...inSection('HTML', [
    '<script>alert(1)</script>',
    'Chữ <img src=x onerror=alert(1)> chữ.',
    '<svg/onload=alert(1)>',
    '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
    '<style>@import "https://vi-du.vn/a.css";</style>',
    '<a href="javascript:alert(1)">chữ</a>',
    '<!-- --><b>chữ</b>',
    '<details open ontoggle=alert(1)>',
    '<base href="https://vi-du.vn/">',
    '<meta http-equiv=refresh content="0;url=https://vi-du.vn">',
    '- mục\n\n      <b>chữ</b>\n\n  <form action="https://vi-du.vn">',
    '| a |\n|---|\n| <b onmouseover=alert(1)>x</b> |',
    '<ScRiPt\n>alert(1)</script>',
    '<?php echo 1 ?>',
    '<![CDATA[<script>alert(1)</script>]]>',
  ]).map((each) =>
    each.text.startsWith('\n- mục')
      ? { ...each, line: 6 }
      : each.text.startsWith('\n| a |')
        ? { ...each, line: 4 }
        : each,
  ),
  ...inField('HTML', ['Chữ <script>alert(1)</script>.', 'Chữ <img src=x onerror=alert(1)>.']),
  ...inPage('MDX', [
    "import fs from 'node:fs'",
    'export const a = process.env',
    'export default function A() { return 1 }',
    '{process.exit()}',
    'Chữ {globalThis.a = 1}.',
    '<ChuaBiet {...props}>\n\nChữ.\n\n</ChuaBiet>',
    '<ChuaBiet onclick={() => alert(1)}>\n\nChữ.\n\n</ChuaBiet>',
    '<ChuaBiet set:html="<script>alert(1)</script>">\n\nChữ.\n\n</ChuaBiet>',
    '<Fragment>\n\nChữ.\n\n</Fragment>',
    '<script>alert(1)</script>',
    '<iframe src="https://vi-du.vn"></iframe>',
    'Chữ <ChuaBiet>chữ</ChuaBiet>.',
    '{/* chữ */}',
  ]),
  ...inSection('heading', [
    '## Thử {#thu onclick="alert(1)"}',
    '## Thử {#thu .an}',
    '## Thử {#thu style="position:fixed"}',
    '## Thử {#thu data-pagefind-ignore}',
    '### Thử {#thu onmouseover=alert(1)}',
    '> ## Thử {#thu onclick="alert(1)"}',
    '- ### Thử {onfocus=alert(1) tabindex=1}',
  ]),
  ...inSection('image', [
    '![chữ](https://vi-du.vn/a.png)',
    '![chữ](data:image/svg+xml;base64,PHN2Zz4=)',
    '![chữ](/phien-ban/a.svg)',
    '![chữ][a]\n\n[a]: /a.png',
  ]),
  ...inField('image', [
    '![chữ](https://vi-du.vn/a.png)',
    'Chữ. ![@bai-bao-1740](https&colon;//vi-du.vn/a.png)',
    'Chữ. ![@bai-bao-1740](/a.png)',
    `${'*a **b '.repeat(40)}c${'** d*'.repeat(40)}`,
  ]),
];
