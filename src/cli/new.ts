import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Memory } from '../lib/read/memory.ts';
import { checkContent, inspectContent } from '../lib/check/check.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { errorsOf, formatProblem } from '../lib/read/problem.ts';
import { today } from '../lib/words/day.ts';
import { firstFiles, firstQuestions, type FirstAnswers } from '../lib/edit/new-plan/first-files.ts';
import { newFile } from '../lib/edit/new-section/new-section.ts';
import { questions, type Answers } from '../lib/edit/new-section/questions.ts';
import { loadContent } from '../lib/plan/load.ts';
import { joinPlan } from '../lib/plan/join.ts';
import { readTree, type ContentTree } from '../lib/read/read-tree.ts';
import { writeWithFolders } from '../lib/read/stored-files.ts';
import { Refused } from './refused.ts';

/**
 * `npm run new`: asks in Vietnamese and opens a section that passes every check, as a draft;
 * codes and addresses of other drafts are taken too. In an empty folder it begins a plan. Each
 * answer is tried by the checker in a whole section, or plan; what is made is written last, in one
 * go, and never over another file. Content with problems is not added to.
 */
export default async function openNew(
  _words: string[],
  memory = new Memory(),
  typed: NodeJS.ReadableStream = process.stdin,
): Promise<void> {
  const directory = contentDirectory();
  const tree = readTree(directory);
  refuseUnready(tree, directory, memory);
  const dialogue = dialogueOn(typed);
  try {
    await (tree.size
      ? openSection(directory, tree, dialogue, memory)
      : beginPlan(directory, dialogue));
  } finally {
    dialogue.close();
  }
}

/** Stops where no section can be added to what is there. */
function refuseUnready(tree: ContentTree, directory: string, memory: Memory): void {
  if (!tree.size) return;
  const { loaded, problems } = inspectContent(tree, { memory });
  if (errorsOf(problems).length) {
    for (const problem of problems) console.error(formatProblem(problem, directory));
    throw new Refused('Nội dung đang có lỗi; sửa các chỗ trên rồi chạy lại lệnh này.');
  }
  if (!Object.keys(loaded.content.sources).length)
    throw new Refused(
      'Chưa có nguồn nào để viết mục; thêm một nguồn vào nguon.yaml rồi chạy lại lệnh này.',
    );
}

async function openSection(
  directory: string,
  tree: ContentTree,
  dialogue: Dialogue,
  memory: Memory,
): Promise<void> {
  const plan = joinPlan(loadContent(tree, memory).loaded.content, { drafts: true });
  const date = today(process.env);
  const answers = {} as Answers;
  for (const { key, ask, help, suggest, refuse } of questions) {
    for (const line of help?.(plan) ?? []) console.log(line);
    answers[key] = await dialogue.ask(
      ask,
      suggest?.(plan, answers),
      (answer) =>
        refuse(answer, plan, answers) ??
        errorIn(new Map([...tree, newFile(plan, { ...answers, [key]: answer }, date)]), memory),
    );
  }
  const [file, text] = newFile(plan, answers, date);
  const path = join(directory, file);
  if (await isAgreed(`Ghi tệp ${path}?`, dialogue)) write(path, file, text);
}

/** What the checker says first of a content folder. */
function errorIn(tree: ContentTree, memory?: Memory): string | undefined {
  return errorsOf(checkContent(tree, memory))[0]?.message;
}

async function beginPlan(directory: string, dialogue: Dialogue): Promise<void> {
  console.log(`Thư mục ${directory} còn trống; trả lời các câu sau để bắt đầu một kế hoạch.`);
  const template = readTree(join(import.meta.dirname, '../lib/edit/new-plan/template'));
  const drawn = { date: today(process.env), feed: randomUUID() };
  const filesOf = (answers: FirstAnswers) => firstFiles(answers, template, drawn);
  let answers = Object.fromEntries(
    firstQuestions.map(({ key, meanwhile }) => [key, meanwhile]),
  ) as FirstAnswers;
  for (const { key, ask } of firstQuestions) {
    const withAnswer = (answer: string) => ({ ...answers, [key]: answer });
    answers = withAnswer(
      await dialogue.ask(ask, undefined, (answer) => errorIn(filesOf(withAnswer(answer)))),
    );
  }
  const files = filesOf(answers);
  if (!(await isAgreed(`Ghi ${files.size} tệp vào ${directory}?`, dialogue))) return;
  for (const [file, text] of files) writeWithFolders(join(directory, file), text, { flag: 'wx' });
  console.log(`Đã bắt đầu kế hoạch trong ${directory}.`);
  console.log('Việc tiếp theo: chạy lại npm run new để mở từng mục; npm run dev để xem thử.');
}

async function isAgreed(question: string, dialogue: Dialogue): Promise<boolean> {
  const answer = await dialogue.ask(`${question} Gõ có hoặc không`, 'có', (typed) =>
    /^(?:c|có|co|k|không|khong)$/i.test(typed)
      ? undefined
      : `Không rõ “${typed}” là có hay không; gõ có hoặc không.`,
  );
  const isAgreed = !/^k/i.test(answer);
  if (!isAgreed) console.log('Chưa ghi gì.');
  return isAgreed;
}

function write(path: string, file: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Refused(`Đã có tệp ${path}; chạy lại lệnh này và đặt tên khác.`);
  }
  console.log(`Đã mở mục: ${path}, địa chỉ /${file.replace(/\.md$/, '/')}.
Việc tiếp theo:
  1. Mở tệp ấy, viết từng tiểu mục và đặt chú dẫn tới nguồn; xem thử bằng npm run dev. Mục còn là bản nháp, chưa được đăng.
  2. Viết xong thì xóa dòng “draft: true”, và đổi lời ở changes thành “Đăng lần đầu.”
  3. Thêm mục vào ${join(dirname(path), 'index.md')}, và xem lại số mục nêu ở đó.
  4. Chạy npm run check.`);
}

type Dialogue = ReturnType<typeof dialogueOn>;

/** Questions and answers, line by line: typed at a terminal or piped in. */
function dialogueOn(input: NodeJS.ReadableStream) {
  const terminal = createInterface({ input, output: process.stdout });
  // Before the first question: lines piped in may all arrive at once.
  const lines = terminal[Symbol.asyncIterator]();
  const stop = () => {
    console.log('\nĐã dừng; chưa ghi gì.');
    process.exit(130);
  };
  terminal.on('SIGINT', stop);
  process.on('SIGINT', stop);
  return {
    /**
     * Asks until the answer can be used; Enter alone takes the suggestion.
     *
     * @param refuse one sentence when the answer cannot be used.
     * @throws {Refused} when there is no line left to read.
     */
    async ask(
      question: string,
      suggestion: string | undefined,
      refuse: (answer: string) => string | undefined,
    ): Promise<string> {
      for (;;) {
        terminal.setPrompt(`${question}${suggestion ? ` [${suggestion}]` : ''}: `);
        terminal.prompt();
        const { value, done } = await lines.next();
        if (done)
          throw new Refused(
            '\nThiếu câu trả lời nên chưa ghi gì; chạy lại lệnh này và trả lời đủ các câu.',
          );
        const answer = value.normalize('NFC').replace(/\s+/g, ' ').trim() || suggestion;
        const refusal = answer ? refuse(answer) : 'Câu trả lời còn trống; gõ một câu trả lời.';
        if (answer && !refusal) return answer;
        console.log(refusal);
      }
    },
    close(): void {
      terminal.close();
      process.off('SIGINT', stop);
    },
  };
}
