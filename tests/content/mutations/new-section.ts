/** A section of its own that quotes a promise of the plan. */
export const newSection = (promise: string) => `---
code: th-4
title: Một mục mới để giải thích
short: Mục mới
order: 4
summary: >-
  Mục này giải thích bằng lời dễ hiểu một việc mà các mục khác chưa kể đến.
status:
  outcome: co-so-lieu
  time: khong-ghi
  reviewed: 2026-11-24
  things:
    - { thing: ${JSON.stringify(promise.split(' ').slice(1, 5).join(' '))}, units: [gp-2.ket-qua.dien-gio-2022] }
related: [gp-2]
bodies: [ubnd-tinh]
changes:
  - date: 2026-11-24
    note: Đăng lần đầu.
---

## Nội dung {#noi-dung}

${promise}

Nói cách khác: việc này gần với [Kinh tế biển](/giai-phap/kinh-te-bien/#noi-dung).
`;
