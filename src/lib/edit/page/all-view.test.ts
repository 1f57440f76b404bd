import { expect, it } from 'vitest';
import { letterOf } from './all-view.ts';
import type { Asker } from './asker.ts';

it('a letter says in words what stood, what is to stand and why, before the part for machines', async () => {
  const items = [{ title: 'Điện gió: Kết quả', values: {}, passages: {} }];
  const shown = [
    [
      { kind: 'same' as const, text: 'Có 5 ' },
      { kind: 'removed' as const, text: 'nha' },
      { kind: 'added' as const, text: 'nhà' },
      { kind: 'same' as const, text: ' máy.' },
    ],
  ];
  const verdicts = [
    { problems: [], shown },
    { problems: [], shown: [] },
  ];
  const ask = async (name: string) => (name === 'seal' ? '[de-nghi-sua 1 …]' : verdicts);
  const written = { items, note: 'Sửa chính tả.', today: '2026-12-01' };
  expect(await letterOf(written, ask as Asker)).toBe(
    [
      'Đề nghị sửa nội dung.\n',
      'Điện gió: Kết quả\nTrước: Có 5 nha máy.\nSau: Có 5 nhà máy.\n',
      'Kể lần sửa này: Sửa chính tả.\n',
      'Phần trong ngoặc vuông để máy đọc, xin giữ nguyên:\n[de-nghi-sua 1 …]\n',
    ].join('\n'),
  );
});
