import { idsBeside } from '../../plan/addresses.ts';
import type { Loaded } from '../../plan/load.ts';
import { questionPage } from '../../plan/plain-pages.ts';
import { isSubject } from '../../read/load-markdown.ts';
import type { Memory } from '../../read/memory.ts';
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
  needs: ['plan.yaml'],
  *check(loaded) {
    const isTaken = takenIn(loaded);
    const twice = twiceIn(loaded.memory);
    for (const { file, data, lineOf, root } of loaded.markdown.filter(isSubject)) {
      for (const [at, question] of data.questions.entries()) {
        const place = () => `${file}, dòng ${lineOf(['questions', at, 'id'])}`;
        const faults = faultsOf(question, isTaken, loaded.memory);
        for (const { key, message } of [...faults, ...twice(question, place)])
          yield { file, path: ['questions', at, key], message };
      }
      // All that a page of questions shows stands in its front matter.
      const [text] = root.children;
      const message =
        'Dưới phần khai báo của tệp hỏi – đáp không viết gì, trang không hiện; chuyển điều này vào summary hay một câu hỏi.';
      if (text) yield { file, line: text.position!.start.line, message };
    }
  },
};

interface Fault {
  key: keyof QuestionData;
  message: Found['message'];
}

/** Whether the page of questions has an id for something else. */
function takenIn({ plan }: Loaded): (id: string) => boolean {
  const own = plan.docs.get(questionPage)?.clauses.filter(({ at }) => at.file.endsWith('.mdx'));
  const ids = new Set([...idsBeside(plan, questionPage), ...(own ?? []).map(({ id }) => id)]);
  const reserved = reservedOf(plan.about);
  return (id) => ids.has(id) || reserved.isId(id);
}

function faultsOf(
  { id, ask, conclusion, units }: QuestionData,
  isTaken: (id: string) => boolean,
  memory: Memory,
): Fault[] {
  const { words, sentences } = memory.ofValue(sizeOf, conclusion);
  const none = `Câu hỏi “${shortened(ask, 60)}” chưa dựa vào câu nào; ghi ở units tên những câu mà kết luận lấy từ đó.`;
  const long = `Kết luận này có ${words} chữ, ${sentences} câu; rút còn tối đa ${most.words} chữ, ${most.sentences} câu, điều khác để người đọc xem ở căn cứ.`;
  const taken = `Mã câu hỏi “${id}” trùng với mã của một phần khác trên trang Hỏi – đáp; đặt mã khác.`;
  const isLong = words > most.words || sentences > most.sentences;
  return [
    { key: 'id', message: units.length ? undefined : none },
    { key: 'conclusion', message: isLong ? long : undefined },
    { key: 'id', message: isTaken(id) ? taken : undefined },
  ];
}

const sizeOf = (text: string) => ({
  words: wordCount(text),
  sentences: sentencesIn(text).length,
});

/** Syllables that turn a sentence into a question, or join words, and change nothing that is asked. */
const empty = new Set(
  'ạ à co con cua chua cho da duoc hay khong la nay nhi o ra roi sao tai thi tinh va vay viec'.split(
    ' ',
  ),
);

/** What is asked, whatever the order and the marks: the syllables that say something. */
function sense(wording: string): string {
  const syllables = wordsOf(wording).map(stripMarks);
  const said = syllables.filter((syllable) => !empty.has(syllable));
  return [...new Set(said.length ? said : syllables)].sort().join(' ');
}

const together = (names: string[]) => [...new Set(names)].sort().join(' ');

/** Questions, told one after the other, that share an id, a wording, or all they rest on: of two the second is told. */
function twiceIn(memory: Memory): (question: QuestionData, place: () => string) => Fault[] {
  const owners = new Map<string, { asked: QuestionData; place: () => string }>();
  return (asked, place) => {
    const first = (kind: 'id' | 'wording' | 'basis', what: string) => {
      const owner = owners.get(`${kind} ${what}`) ?? { asked, place };
      owners.set(`${kind} ${what}`, owner);
      return owner.asked === asked ? undefined : owner.place();
    };
    const { id, ask, otherwise, units } = asked;
    const sameId = first('id', id);
    if (sameId)
      return [{ key: 'id', message: `Mã câu hỏi “${id}” đã dùng ở ${sameId}; đặt mã khác.` }];
    const [alike] = [ask, ...otherwise].flatMap((each) => {
      const owner = first('wording', memory.ofValue(sense, each));
      return owner === undefined ? [] : [{ each, owner }];
    });
    const all = memory.of(together, units);
    const basis = all && first('basis', all);
    return [
      {
        key: alike?.each === ask ? 'ask' : 'otherwise',
        message:
          alike &&
          `“${shortened(alike.each, 60)}” hỏi bằng những chữ như câu hỏi ở ${alike.owner}; bỏ một trong hai, hoặc hỏi cho rõ điều khác nhau.`,
      },
      {
        key: 'units',
        message:
          basis &&
          `Câu hỏi này dựa vào đúng những câu như câu hỏi ở ${basis}; gộp hai câu hỏi, cách hỏi kia ghi vào otherwise.`,
      },
    ];
  };
}
