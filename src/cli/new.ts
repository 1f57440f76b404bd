import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inspectContent } from '../lib/check/check.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { errorsOf, formatProblem } from '../lib/read/problem.ts';
import { today } from '../lib/words/day.ts';
import { newFile, problemsWith, type NewFile } from '../lib/edit/new-section/new-section.ts';
import { questions, type Answers } from '../lib/edit/new-section/questions.ts';
import { joinPlan } from '../lib/plan/join.ts';
import type { Plan } from '../lib/read/types.ts';
import { Dialogue, NoMoreAnswers } from './dialogue.ts';
import type { ContentTree } from '../lib/read/read-tree.ts';
import { readContent } from './read-content.ts';

/**
 * `npm run new`: asks in Vietnamese and opens a section that passes every check, as a draft;
 * codes and addresses of other drafts are taken too. Each answer
 * is tried by the checker in a whole section; the file is written last, in one go, and never
 * over another. Content with problems is not added to.
 */
export default async function openSection(
  _words: string[],
  typed: NodeJS.ReadableStream = process.stdin,
): Promise<number> {
  const directory = contentDirectory();
  const tree = readContent(directory);
  if (!tree) return 1;
  const { loaded, problems } = inspectContent(tree);
  if (errorsOf(problems).length) {
    for (const problem of problems) console.error(formatProblem(problem, directory));
    console.error('Nội dung đang có lỗi; sửa các chỗ trên rồi chạy lại lệnh này.');
    return 1;
  }
  if (!Object.keys(loaded.plan.sources).length) {
    console.error(
      'Chưa có nguồn nào để viết mục; thêm một nguồn vào nguon.yaml rồi chạy lại lệnh này.',
    );
    return 1;
  }
  const dialogue = new Dialogue(typed, () => {
    console.log('\nĐã dừng; chưa ghi gì.');
    process.exit(130);
  });
  try {
    const file = await fileFromAnswers(joinPlan(loaded.content, { drafts: true }), tree, dialogue);
    const path = join(directory, file.file);
    const answer = await dialogue.ask(`Ghi tệp ${path}? Gõ có hoặc không`, 'có', yesOrNo);
    if (!/^k/i.test(answer)) return write(path, file);
    console.log('Chưa ghi gì.');
    return 0;
  } catch (error) {
    if (!(error instanceof NoMoreAnswers)) throw error;
    console.error('\nThiếu câu trả lời nên chưa ghi gì; chạy lại lệnh này và trả lời đủ các câu.');
    return 1;
  } finally {
    dialogue.close();
  }
}

async function fileFromAnswers(
  plan: Plan,
  tree: ContentTree,
  dialogue: Dialogue,
): Promise<NewFile> {
  const date = today(process.env);
  const answers = {} as Answers;
  for (const { key, ask, help, suggest, refuse } of questions) {
    for (const line of help?.(plan) ?? []) console.log(line);
    answers[key] = await dialogue.ask(
      ask,
      suggest?.(plan, answers),
      (answer) =>
        refuse(answer, plan, answers) ??
        problemsWith(tree, newFile(plan, { ...answers, [key]: answer }, date))[0],
    );
  }
  return newFile(plan, answers, date);
}

function write(path: string, { file, text }: NewFile): number {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    console.error(`Đã có tệp ${path}; chạy lại lệnh này và đặt tên khác.`);
    return 1;
  }
  console.log(`Đã mở mục: ${path}, địa chỉ /${file.replace(/\.md$/, '/')}.`);
  console.log('Việc tiếp theo:');
  console.log(
    '  1. Mở tệp ấy, viết từng khoản và đặt chú dẫn tới nguồn; xem thử bằng npm run dev. Mục còn là bản nháp, chưa được đăng.',
  );
  console.log(
    '  2. Viết xong thì xóa dòng “draft: true”, và đổi lời ở changes thành “Đăng lần đầu.”',
  );
  console.log(`  3. Thêm mục vào ${join(dirname(path), 'index.md')}, và xem lại số mục nêu ở đó.`);
  console.log('  4. Chạy npm run check.');
  return 0;
}

function yesOrNo(answer: string): string | undefined {
  return /^(?:c|có|co|k|không|khong)$/i.test(answer)
    ? undefined
    : `Không rõ “${answer}” là có hay không; gõ có hoặc không.`;
}
