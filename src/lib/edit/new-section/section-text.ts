import { stringify } from 'yaml';
import type { Place } from './place.ts';

/** What a new section's file is made from. */
export interface NewSection extends Place {
  title: string;
  short: string;
  summary: string;
  /** Key of the source that the section will be written from. */
  source: string;
  /** The day it is opened, e.g. `2026-11-24`. */
  date: string;
}

/**
 * The file of a new section: front matter, and the clauses every section shares. It says of
 * each that nothing is written yet: those are the editors' words, so no clause carries a
 * note, and the source is a link that claims nothing. It is a draft until somebody has
 * written it.
 */
export function sectionText(section: NewSection): string {
  const { code, title, short, order, summary, date, source } = section;
  const changes = [{ date, note: 'Mở mục, chưa viết nội dung.' }];
  const front = stringify(
    { code, title, short, order, summary, draft: true, changes },
    { lineWidth: 0 },
  );
  return `---
${front}---

## Nội dung {#noi-dung}

Tiểu mục này chưa được viết. Ban biên tập dự kiến viết theo [nguồn này](/nguon/#${source}).

## Nghĩa là gì {#giai-thich}

Chưa có lời giải thích.

## Ai phải làm {#don-vi}

Chưa ghi cơ quan nào, vì chưa đối chiếu với nguồn.

## Kết quả được báo cáo {#ket-qua}

Chưa tìm nguồn nói về kết quả.

## Điều chưa biết {#chua-biet}

Mục này mới được mở; những điều chưa biết sẽ được ghi khi viết các tiểu mục trên.
`;
}
