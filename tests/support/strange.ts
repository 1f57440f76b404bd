import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { writeHostileText } from '../content/attacks/harmless.ts';
import { builtOnce } from './built-once.ts';
import { edit, forgetEditions, run } from './content-copy.ts';

/**
 * A site in which every place that takes text holds text that would run where it is not escaped,
 * and beside it a section whose words stand nowhere else, so that nothing in the code can know them.
 * All of it was frozen twice after the first edition, and sentences reworded since.
 */
export async function strangeBuild(): Promise<{ dist: string; content: string }> {
  const content = join(inject('builds'), 'la-noi-dung');
  const dist = await builtOnce('la', async () => {
    cpSync('content', content, { recursive: true });
    writeHostileText(content);
    writeUnseenWords(content);
    await freezeTwice(content);
    return content;
  });
  return { dist, content };
}

const sea = 'giai-phap/kinh-te-bien.md';
/** A sentence in each of the two editions, and as it is now. */
export const wordings = [
  'Kinh tế biển là việc làm ăn dựa vào biển',
  'Kinh tế biển là các việc làm ăn dựa vào biển',
  'Kinh tế biển gồm các việc làm ăn dựa vào biển',
] as const;
/** A result that is taken away after it was frozen, and its figure with it. */
const withFigure = {
  file: 'giai-phap/kiem-soat-covid-19-phat-trien-kinh-te.md',
  text: '- **Báo cáo, 2023:** Chín tháng đầu năm 2023, thu ngân sách được báo cáo bằng 100,28% kế hoạch, tăng 24,08%, theo Vietnam.vn.[@vietnam-vn-kinh-te-bien; @vnanet-2023-10-16]\n',
};

async function freezeTwice(content: string): Promise<void> {
  const [first, second, third] = wordings;
  // Those of today would be in the way of what is made here.
  forgetEditions(content, '2026-11-24');
  const freeze = async (date: string) => {
    const ended = await run('edition', content, { EDITION_DATE: date });
    if (ended.code) throw new Error(ended.stderr);
  };
  await freeze('2026-12-01');
  edit(content, sea, first, second);
  edit(content, sea, 'thế mạnh, đưa Trà Vinh', 'thế mạnh.\n\nTrà Vinh phải');
  edit(content, sea, 'hydro xanh đã chạy: chưa', 'hydro xanh đã hoạt động: chưa');
  await freeze('2026-12-02');
  edit(content, sea, second, third);
  edit(content, withFigure.file, withFigure.text, '');
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
