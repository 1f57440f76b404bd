import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What would run if anything set it into a page as it is; as text it is allowed, and shown. */
export const hostileText = [
  '"><script>window.bay=true</script>',
  "'><img src=x onerror=window.bay=true>",
  '</script><script>window.bay=true</script>',
  '</title></textarea></style><svg onload=window.bay=true>',
  'javascript:window.bay=true',
  '${window.bay=true}{{window.bay=true}}<%= window.bay %>',
  '" autofocus onfocus="window.bay=true',
  '--><script>window.bay=true</script>',
  ']]><script>window.bay=true</script>',
];

const references: Record<string, string> = {
  ...{ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' },
};
const escaped = (text: string) =>
  text.replace(/[!-/:-@[-`{-~]/g, (mark) => references[mark] ?? `\\${mark}`);

/** Puts hostile text wherever the rules let text stand, each as an author could write it. */
export function writeHostileText(content: string): void {
  // Two of their marks together would quote somebody.
  const all = hostileText.join(' ').replace(/["']/g, '');
  // Two headings: one has a limit.
  const halves = [hostileText.slice(0, 4), hostileText.slice(4)].map((texts) =>
    texts.join(' ').replace(/["']/g, ''),
  );
  // Where text is shown as it is typed, tags are refused; what is left must still not run.
  const plain = hostileText.filter((text) => !/<[a-z/!?]/i.test(text));
  const quoted = JSON.stringify(plain.join(' ').replace(/["']/g, ''));
  const each = plain.map((text) => JSON.stringify(text)).join(', ');
  // No name is that of two.
  const ofBody = plain.map((text) => JSON.stringify(`${text} này`)).join(', ');
  const named = quoted.replace(/"$/, ' này"');
  writeFileSync(
    join(content, 'to-chuc-thuc-hien/muc-doc.md'),
    `---
code: th-4
title: ${quoted}
short: ${JSON.stringify(plain[0])}
order: 4
summary: ${quoted}
status:
  outcome: co-so-lieu
  time: khong-ghi
  reviewed: 2026-11-24
  things: [{ thing: đạt chuẩn Nông thôn mới, units: [th-4.ket-qua.doc] }]
aliases: [${each}]
changes:
  - date: 2026-11-24
    note: ${quoted}
---

## Nội dung {#noi-dung}

> Phấn đấu Trà Vinh đạt chuẩn Nông thôn mới trước năm 2025[@bai-bao-1740]

## ${escaped(halves[0]!)} {#ket-qua}

- **Báo cáo, không rõ ngày:** ${escaped(all)}[@nguon-doc] {#doc}

## ${escaped(halves[1]!)} {#tin-khac}

${hostileText.map((text) => `Một: ${escaped(text)}[@nguon-doc]`).join('\n\n')}

${hostileText.map((text) => `Hai: \`\` ${text} \`\`[@nguon-doc]`).join('\n\n')}

- ${escaped(all)}

> ${escaped('"><script>window.bay=true</script>')}[@nguon-doc]

| Chữ | ${escaped(hostileText[0]!)}[@nguon-doc] |
|---|---|
| Chữ | ${escaped(hostileText[1]!)}[@nguon-doc] |

Xem [${escaped(all)}](/giai-phap/kinh-te-bien/)
`,
  );
  appendFileSync(
    join(content, 'trang/gop-y.mdx'),
    `\n<ChuaBiet>\n\n${escaped(all)}\n\n</ChuaBiet>\n`,
  );
  appendFileSync(
    join(content, 'nguon.yaml'),
    `nguon-doc:
  type: webpage
  title: ${quoted}
  author: [{literal: ${quoted}}]
  container-title: ${quoted}
  publisher: ${quoted}
  URL: "https://vi-du.vn/?a='%22%3E%3Cscript%3Ewindow.bay=true%3C/script%3E"
  language: vi
  provenance: ve-sau
  read: doan-trich
  accessed: "2026-11"
  note: ${quoted}
  short: ${quoted}
`,
  );
  writeFileSync(
    join(content, 'nguon/nguon-doc.txt'),
    `# nguon-doc\n\n${hostileText.join('\n\n')}\n`,
  );
  const inField = JSON.stringify(`${escaped(all)} \`${hostileText[0]}\`[@nguon-doc]`);
  appendFileSync(
    join(content, 'thuat-ngu.yaml'),
    `doc:\n  term: ${quoted}\n  abbr: [${each}]\n  synonyms: [${each}]\n  match: [${each}]\n  definition: ${inField}\n`,
  );
  appendFileSync(
    join(content, 'co-quan.yaml'),
    `doc:\n  name: ${named}\n  short: ${named}\n  aliases: [${ofBody}]\n  level: tinh\n  duty: ${inField}\n  status: con\n  now: ${inField}\n`,
  );
  const site = join(content, 'site.yaml');
  writeFileSync(
    site,
    readFileSync(site, 'utf8')
      .replace(/^publisher: .*$/m, () => `publisher: ${quoted}`)
      .replace(/^name: .*$/m, () => `name: ${JSON.stringify(plain[0])}`),
  );
}
