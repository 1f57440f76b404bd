import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root, RootContent } from 'mdast';
import { parseMarkdown } from '../../src/lib/read/markdown/parse.ts';
import { textOf } from '../../src/lib/read/markdown/text.ts';
import { realDay } from './content.ts';

/** One thing the guide tells its reader to do to a file under `content/`. */
export interface Step {
  /** The guide's heading it stands under. */
  heading: string;
  /** Path inside the content folder. */
  file: string;
  /** What to look for; none when the file is new or grows at its end. */
  find?: string;
  action: keyof typeof actions;
  text: string;
}

/** What each instruction of the guide makes of the text found; `text` is the block below it. */
const actions = {
  'Đổi thành:': (_found: string, text: string) => text,
  'Thêm ngay dưới:': (found: string, text: string) => `${found}\n${text}`,
  'Thêm ngay dưới, cách một dòng trống:': (found: string, text: string) => `${found}\n\n${text}`,
  'Thêm ngay trên, cách một dòng trống:': (found: string, text: string) => `${text}\n\n${found}`,
  'Xóa cả đoạn ấy.': () => '',
  'Thêm vào cuối tệp:': (whole: string, text: string) => `${whole}${text}\n`,
  'Tạo tệp mới': (_none: string, text: string) => `${text}\n`,
};

/** A guide, in which the day of a correction is, as for whoever follows it, none before the last one. */
export function readGuide(file: string): Root {
  const days = /\b(date|reviewed): \d{4}-\d\d-\d\d/g;
  return parseMarkdown(readFileSync(file, 'utf8').replace(days, `$1: ${realDay}`));
}

/**
 * The steps of the guide, read as its reader does: from the words above each block of text.
 *
 * @throws {Error} at a block that nothing says what to do with.
 */
export function stepsOf({ children }: Root): Step[] {
  const steps: Step[] = [];
  let heading = '';
  let file = '';
  let find: string | undefined;
  children.forEach((node, index) => {
    if (node.type === 'heading') heading = textOf(node);
    if (node.type !== 'code') return;
    const said = sentencesOf(children[index - 1]);
    if (said.includes('Xóa cả đoạn ấy.'))
      steps.push({ heading, file, find: find!, action: 'Xóa cả đoạn ấy.', text: '' });
    file = namedFile(said) ?? file;
    const last = said.at(-1) ?? '';
    if (last.endsWith('tìm:')) find = node.value;
    else if (last.startsWith('Tạo tệp mới'))
      steps.push({ heading, file, action: 'Tạo tệp mới', text: node.value });
    else if (last === 'Thêm vào cuối tệp:')
      steps.push({ heading, file, action: last, text: node.value });
    else if (last in actions && find !== undefined)
      steps.push({ heading, file, find, action: last as Step['action'], text: node.value });
    else throw new Error(`${heading}: nothing says what to do with “${node.value}”`);
  });
  return steps;
}

/** Does a step on a content folder. What is looked for must be there once: a reader takes the first. */
export function follow(directory: string, { file, find, action, text }: Step): void {
  const path = join(directory, file);
  if (existsSync(path) === (action === 'Tạo tệp mới'))
    throw new Error(`${file} is ${existsSync(path) ? 'already' : 'not'} there`);
  const whole = action === 'Tạo tệp mới' ? '' : readFileSync(path, 'utf8');
  const found = find ?? whole;
  if (find !== undefined && whole.split(find).length !== 2)
    throw new Error(
      `The guide looks for “${find}”, which content/${file} holds ${whole.split(find).length - 1} times; quote what stands there now.`,
    );
  writeFileSync(
    path,
    whole.replace(found, () => actions[action](found, text)),
  );
}

function sentencesOf(node: RootContent | undefined): string[] {
  return node?.type === 'paragraph' ? textOf(node).split(/(?<=\.)\s+/) : [];
}

function namedFile(sentences: string[]): string | undefined {
  return /(?:Mở tệp|Tạo tệp mới) content\/(\S+?)[,.:]?(?:\s|$)/.exec(sentences.join(' '))?.[1];
}
