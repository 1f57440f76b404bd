import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { writeHostileText } from '../content/attacks/harmless.ts';
import { builtOnce } from './built-once.ts';
import { copyContent } from './content-copy.ts';

/**
 * A site in which every place that takes text holds text that would run where it is not escaped,
 * and beside it a section whose words stand nowhere else, so that nothing in the code can know them.
 */
export function strangeBuild(): Promise<string> {
  return builtOnce('la', () => {
    const content = copyContent(inject('builds'));
    writeHostileText(content);
    writeUnseenWords(content);
    return content;
  });
}

export const unseenSection = '/to-chuc-thuc-hien/nghe-duong-dem/';

function writeUnseenWords(content: string): void {
  writeFileSync(
    join(content, 'to-chuc-thuc-hien/nghe-duong-dem.md'),
    `---
code: th-5
title: Nghề đương đệm Ngãi Đuông
short: Nghề đương đệm
order: 5
summary: Một mục thử.
status:
  outcome: chua-thay
  time: khong-ghi
  reviewed: 2026-11-24
  things: [{ thing: đạt chuẩn Nông thôn mới }]
aliases: [đan lác, NĐĐ]
changes:
  - date: 2026-11-24
    note: Thử.
---

## Nội dung {#noi-dung}

> Phấn đấu Trà Vinh đạt chuẩn Nông thôn mới trước năm 2025[@bai-bao-1740]

Người thợ quỷnh choại đương đệm theo Quyết định 9876/QĐ-XYZ, gồm 7 khoảnh khoai.[@nguon-thu] Xòa thủy lãng.[@nguon-thu] Gọi là “vọp chòa”.[@nguon-thu]
`,
  );
  appendFileSync(
    join(content, 'nguon.yaml'),
    'nguon-thu:\n  type: webpage\n  title: "[Trang thử]"\n  language: vi\n  provenance: ve-sau\n  read: doan-trich\n  accessed: "2026-11"\n  so-lieu: ["9876/QĐ-XYZ", "7"]\n',
  );
  writeFileSync(
    join(content, 'nguon/nguon-thu.txt'),
    '# nguon-thu\n\nQuyết định 9876/QĐ-XYZ, 7 khoảnh.\n',
  );
}
