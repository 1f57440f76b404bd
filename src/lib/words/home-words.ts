import { smallFirst } from './writings.ts';

/** The words of the home page around what the plan's own files say. */
export const homeWords = {
  board: (count: number) => `Xem cả ${count} mục`,
  asked: 'Hỏi – đáp',
  facts: 'Vài con số khác',
  shape: 'Kế hoạch gồm gì',
  changes: 'Thay đổi gần nhất',
  allChanges: 'Mọi thay đổi',
  // Read in one breath: of two colons the second is a comma.
  verdict: (setter: string | undefined, told: string) =>
    `${setter ? ` (mức do ${setter} đặt)` : ''}: ${smallFirst(told).replace(': ', ', ')}.`,
} as const;
