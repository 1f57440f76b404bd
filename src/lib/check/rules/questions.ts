import { idsBeside } from '../../plan/addresses.ts';
import type { Loaded } from '../../plan/load.ts';
import { questionPage } from '../../plan/plain-pages.ts';
import { isSubject } from '../../read/load-markdown.ts';
import { reservedOf } from '../../read/reserved.ts';
import type { QuestionData } from '../../read/schema-question.ts';
import { sentencesIn, wordCount } from '../../words/sentences.ts';
import { shortened } from '../../words/shortened.ts';
import { stripMarks, wordsOf } from '../../words/without-marks.ts';
import type { Found, Rule } from '../rule.ts';

/** What a conclusion may be: more is no answer, but what it rests on. */
const most = { words: 35, sentences: 2 };

/** Each question has an address of its own, a short conclusion, and units that it rests on. */
export const questions: Rule = {
  code: 'hoi-dap',
  reason:
    'Người hỏi đọc kết luận rồi mới đọc căn cứ: kết luận ngắn, dựa vào những câu có tên trên trang, và mỗi điều chỉ hỏi một lần.',
  needs: ['plan.yaml'],
  check(loaded) {
    const all = askedIn(loaded);
    const taken = takenIn(loaded);
    return [
      ...all.flatMap((each) => problemsOf(each, taken)),
      ...twice(loaded, all),
      ...bodies(loaded),
    ];
  },
};

/** A question, and where each part of it stands. */
interface Asked extends QuestionData {
  file: string;
  lineOf(key: keyof QuestionData): number;
}

function askedIn({ markdown }: Loaded): Asked[] {
  return markdown.filter(isSubject).flatMap(({ file, data, lineOf }) =>
    data.questions.map((question, at) => ({
      ...question,
      file,
      lineOf: (key: keyof QuestionData) => lineOf(['questions', at, key]),
    })),
  );
}

function problem({ file, lineOf }: Asked, key: keyof QuestionData, message: string): Found {
  return { file, line: lineOf(key), message };
}

/** Whether the page of questions has an id for something else. */
function takenIn({ plan }: Loaded): (id: string) => boolean {
  const own = plan.docs.get(questionPage)?.clauses.filter(({ at }) => at.file.endsWith('.mdx'));
  const ids = new Set([...idsBeside(plan, questionPage), ...(own ?? []).map(({ id }) => id)]);
  const reserved = reservedOf(plan.about);
  return (id) => ids.has(id) || reserved.isId(id);
}

function problemsOf(asked: Asked, isTaken: (id: string) => boolean): Found[] {
  const { id, ask, conclusion, units } = asked;
  const words = wordCount(conclusion);
  const sentences = sentencesIn(conclusion).length;
  const none = `Câu hỏi “${shortened(ask, 60)}” chưa dựa vào câu nào; ghi ở units tên những câu mà kết luận lấy từ đó.`;
  const long = `Kết luận này có ${words} chữ, ${sentences} câu; rút còn tối đa ${most.words} chữ, ${most.sentences} câu, điều khác để người đọc xem ở căn cứ.`;
  const taken = `Mã câu hỏi “${id}” trùng với mã của một phần khác trên trang Hỏi – đáp; đặt mã khác.`;
  const isLong = words > most.words || sentences > most.sentences;
  return [
    units.length ? [] : problem(asked, 'id', none),
    isLong ? problem(asked, 'conclusion', long) : [],
    isTaken(id) ? problem(asked, 'id', taken) : [],
  ].flat();
}

/** Syllables that turn a sentence into a question, or join words, and change nothing that is asked. */
const empty = new Set(
  'ạ à co con cua chua cho da duoc hay khong la nay nhi o ra roi sao tai thi tinh va vay viec'.split(
    ' ',
  ),
);

/** What is asked, whatever the order and the marks: the syllables that say something. */
function sense(_: string, wording: string): string {
  const syllables = wordsOf(wording).map(stripMarks);
  const said = syllables.filter((syllable) => !empty.has(syllable));
  return [...new Set(said.length ? said : syllables)].sort().join(' ');
}

/** Questions that share an id, a wording, or all they rest on: of two the second is told. */
function twice({ memory }: Loaded, all: Asked[]): Found[] {
  const ids = new Map<string, Asked>();
  const wordings = new Map<string, Asked>();
  const bases = new Map<string, Asked>();
  const first = (known: Map<string, Asked>, key: string, asked: Asked) => {
    const owner = known.get(key);
    if (!owner) known.set(key, asked);
    return owner === asked ? undefined : owner;
  };
  return all.flatMap((asked): Found[] => {
    const { id, ask, otherwise, units } = asked;
    const there = ({ file, lineOf }: Asked) => `${file}, dòng ${lineOf('id')}`;
    const sameId = first(ids, id, asked);
    if (sameId)
      return [problem(asked, 'id', `Mã câu hỏi “${id}” đã dùng ở ${there(sameId)}; đặt mã khác.`)];
    const worded = [ask, ...otherwise].map((each) => ({
      each,
      owner: first(wordings, memory.ofText(sense, '', each), asked),
    }));
    const alike = worded.find(({ owner }) => owner);
    const basis = units.length
      ? first(bases, [...new Set(units)].sort().join(' '), asked)
      : undefined;
    const told: Found[] = [];
    if (alike) {
      const message = `“${shortened(alike.each, 60)}” hỏi bằng những chữ như câu hỏi ở ${there(alike.owner!)}; bỏ một trong hai, hoặc hỏi cho rõ điều khác nhau.`;
      told.push(problem(asked, alike.each === ask ? 'ask' : 'otherwise', message));
    }
    if (basis) {
      const message = `Câu hỏi này dựa vào đúng những câu như câu hỏi ở ${there(basis)}; gộp hai câu hỏi, cách hỏi kia ghi vào otherwise.`;
      told.push(problem(asked, 'units', message));
    }
    return told;
  });
}

/** All that a page of questions shows stands in its front matter. */
function bodies({ markdown }: Loaded): Found[] {
  return markdown.filter(isSubject).flatMap(({ file, root }): Found[] => {
    const [text] = root.children.filter(({ type }) => type !== 'yaml');
    const message =
      'Dưới phần khai báo của tệp hỏi – đáp không viết gì, trang không hiện; chuyển điều này vào summary hay một câu hỏi.';
    const line = text?.position?.start.line ?? 1;
    return text ? [{ file, line, message }] : [];
  });
}
