import { ledgerFile } from '../../read/ledger.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Problem } from '../../read/problem.ts';
import { fold } from '../../words/in-passages.ts';
import { shortened } from '../../words/shortened.ts';
import { statementsOf, type Statement } from '../texts/statements.ts';
import { recordDifferences } from './records.ts';

const names = { passage: 'đoạn', figure: 'con số', measure: 'con số', line: 'dòng' };

/** New words that rest on what the same change makes a source record: that changes first, alone; to a source read in part one may add. */
export function selfVouching(before: Loaded, now: Loaded): Problem[] {
  return recordDifferences(before, now).flatMap(({ key, lost, added }): Problem[] => {
    // What was declared before counts: nobody opens a source and adds to it at once.
    const [was, is] = [before, now].map(({ content }) => content.sources[key]?.read);
    const mayGrow = was !== 'toan-van' && is === 'doan-trich';
    const [altered] = lost.length || mayGrow ? lost : added;
    const resting = altered && firstNewOn(key, before, now);
    if (!resting) return [];
    const what = `${names[altered.kind]} “${shortened(altered.text, 60)}”`;
    const did = lost.length ? `đổi hay bỏ ${what} của` : `thêm ${what} vào`;
    const message = `Lời này dựa vào nguồn “${key}” mà chính lần sửa này ${did} nguồn ấy; gửi phần sửa nguồn thành một đề nghị riêng, được nhận rồi mới sửa lời.`;
    return [{ file: resting.file, line: resting.lines[0], rule: 'nguon-truoc', message }];
  });
}

/** The first statement on a source that was not there before; the title of what is gone rests on any. */
function firstNewOn(key: string, before: Loaded, now: Loaded): Statement | undefined {
  const wording = ({ kind, text }: Statement) => `${kind} ${fold(text)}`;
  const on = (loaded: Loaded) =>
    statementsOf(loaded).filter(
      ({ file, notes }) => file !== ledgerFile && notes.some((note) => note.key === key),
    );
  const known = new Set(on(before).map(wording));
  return on(now).find((each) => !known.has(wording(each)));
}
