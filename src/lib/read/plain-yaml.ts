import { Lexer } from 'yaml';
import { yamlPart } from './front-matter.ts';
import { normalise } from './paste.ts';
import type { Problem } from './problem.ts';

/** What of YAML's more than plain syntax a file uses, or brackets nested deeper than anybody writes. */
export function plainYamlProblems(file: string, text: string): Problem[] {
  const part = yamlPart(file, normalise(text));
  if (!part || !isUnusual(part.text)) return [];
  const problems: Problem[] = [];
  let line = part.linesAbove + 1;
  let scalar = false;
  let begun = false;
  let open = 0;
  // The lexer's tokens are pieces of the text in order, save its own marks of one character.
  for (const token of new Lexer().lex(part.text)) {
    if (token === '\u001F') scalar = true;
    if ('\u0002\u0018\u001F\uFEFF'.includes(token)) continue;
    if (!scalar) open = Math.max(0, open + (brackets[token] ?? 0));
    const kind = open > deepest ? '[' : kindOf(token, scalar, begun);
    if (kind) problems.push({ file, line, rule: 'yaml-don-gian', message: messages[kind]! });
    if (kind === '[') return problems;
    begun ||= Boolean(token.trim()) && !/^[#%-]/.test(token);
    scalar = false;
    line += token.split('\n').length - 1;
  }
  return problems;
}

/** What is not plain has one of these where a value or a line begins, or many brackets; a text without needs no second look. */
const isUnusual = (text: string) =>
  /(?<![\p{L}\p{N}])[&*!]|^\uFEFF?(?:%|---|\.\.\.)|<</mu.test(text) ||
  text.split(/[[{]/).length - 1 > deepest;

/** Brackets in brackets: content has two. */
const deepest = 20;

const messages: Record<string, string> = {
  '[': `Ngoặc vuông hay ngoặc nhọn lồng quá ${deepest} cấp; viết lại với ít cấp hơn.`,
  '&': 'Giá trị bắt đầu bằng dấu & nên máy hiểu sai; bỏ dấu & cùng chữ liền sau nó, hoặc đặt cả giá trị trong ngoặc kép thẳng nếu & là chữ.',
  '*': 'Giá trị bắt đầu bằng dấu * nên máy hiểu là chép lại một chỗ khác; viết thẳng nội dung, hoặc đặt cả giá trị trong ngoặc kép thẳng nếu * là chữ.',
  '!': 'Giá trị bắt đầu bằng dấu ! nên máy hiểu sai; bỏ dấu ! cùng chữ liền sau nó, hoặc đặt cả giá trị trong ngoặc kép thẳng nếu ! là chữ.',
  '%': 'Dòng này bắt đầu bằng dấu % nên máy coi là lệnh; xóa dòng này.',
  '<<': 'Dòng này gộp các dòng khai báo bằng “<<”; viết thẳng từng dòng.',
  '---': 'Dòng “---” hay “...” ở đây thừa; xóa dòng ấy, mỗi tệp chỉ có một phần khai báo.',
};

const brackets: Record<string, number> = { '[': 1, '{': 1, ']': -1, '}': -1 };

/** What of YAML's more than plain syntax a token is; a `---` at the very top is nothing. */
function kindOf(token: string, scalar: boolean, begun: boolean): string | undefined {
  if (scalar) return token === '<<' ? '<<' : undefined;
  if (token === '---' || token === '...') return begun ? '---' : undefined;
  return '&*!%'.includes(token[0] ?? ' ') ? token[0] : undefined;
}
