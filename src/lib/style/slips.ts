import { rewritten } from '../text/rewritten.ts';

/** A slip of typing that spoils a text for its readers. */
export interface Slip {
  /** As readers see it, and where in the text. */
  found: string;
  index: number;
  /** What is wrong; what to write instead. */
  message: string;
  /** The line it stands on as it should be, where nobody can doubt it. */
  mend: (line: string) => string | undefined;
}

/** Where a text is shown: a line or a cell of Markdown; as it is typed, and as others gave it. */
export type Place = 'line' | 'cell' | 'typed' | 'given';

/** One kind of slip, by its look in the text that readers see. */
interface Kind {
  look: RegExp;
  /** Where it is one, if not everywhere. */
  at?: Place[];
  only?: (found: string, isSource: (key: string) => boolean) => boolean;
  /** Of a text shown as typed where `always`; in the others marks can only be left out. */
  message?: (found: string) => string;
  always?: true;
  write?: (found: string, line: string) => string | undefined;
}

const line = String.raw`(?<=^|\n)`;
/** Where a line is one of its own, not the middle of a sentence. */
const start = String.raw`(?<=^|[.:;]\n)`;
/** Letters that no Vietnamese word has side by side: bytes of TCVN3, VNI and UTF-8 read as Latin ones. */
const oldFonts = [
  String.raw`\p{Ll}[ÆÇÊÈÉËÌÎÏÑÒÕÓÔÖ×ÝØÜÞ]|\p{L}[µ¸¶¬¨]|\p{L}[«©ª®]\p{L}|(?<!\S)®\p{L}|\p{L}·(?![\p{L}\p{N}])`,
  String.raw`[aeoAEO][äåøõÄÅØÕ]|[uUyY][øõØÕ]|[auAU][ûÛ]|[öôÖÔ][ôøùûïÔØÙÛÏ]|(?<!\p{L})[ñÑ]\p{L}`,
  String.raw`áº\S|Ä‘|Æ°`,
].join('|');
const spaces = String.raw`[ \t]+`;
const numbers = [
  String.raw`\d{1,2}(?:\)[ \t]*|[/-]${spaces}|\.)`,
  String.raw`\d{1,2}(?:\.\d{1,2})+\.?${spaces}(?=\p{Lu})`,
  String.raw`[a-zđ](?:\)[ \t]*|[./]${spaces})`,
  String.raw`[IVX]{2,5}[./)]${spaces}`,
  // “I. Newton sinh ở Anh.” is a sentence, as its full stop says.
  String.raw`[IVX][./)]${spaces}(?=[^\n.]+(?:\n|$))`,
].join('|');
const keyIn = (found: string) => /[a-z\d-]+/.exec(found)![0];

/** Of each kind the first is told; of two that overlap the one that stands first here. */
const kinds: Kind[] = [
  {
    look: new RegExp(String.raw`(?<!\S)\S{0,40}?(?:${oldFonts})\S{0,40}`, 'gu'),
    always: true,
    message: (found) =>
      `“${found}” là chữ gõ bằng phông cũ (TCVN3, VNI) hay lưu sai mã nên người đọc thấy chữ hỏng; gõ lại bằng bảng mã Unicode.`,
  },
  {
    // In citation files a second line is a field of its own.
    look: /\S[^\n\r]{0,39}[\n\r]\s*(?=\S)/g,
    at: ['typed', 'given'],
    always: true,
    message: (found) =>
      `Sau chữ “${found}” có dấu xuống dòng mà chỗ này chỉ được một dòng; viết liền một dòng, bỏ “\\n”, dấu “|” và dòng trống nếu có.`,
  },
  {
    look: /_{3,20}|\.{4,20}|…[.…]{1,20}/g,
    always: true,
    message: (found) =>
      `Người đọc sẽ thấy chỗ chừa trống “${found}”; bỏ đi, điều chưa biết thì viết là chưa biết.`,
  },
  {
    look: /[[(](?:[a-z\d]+-)+[a-z\d]+(?:,[^\])\n]{0,60})?[\])]/g,
    only: (found, isSource) => isSource(keyIn(found)),
    message: (found) =>
      `“${found}” chưa thành chú dẫn nên người đọc thấy nguyên tên nguồn; thêm dấu @ như [@${keyIn(found)}].`,
    write: (found) => `[@${found.slice(1, -1)}]`,
  },
  {
    look: new RegExp(
      String.raw`${line}\p{L}[^\n{]{0,100}\{#[a-z\d-]+\}(?=\n|$)|${line}#+\p{L}\S{0,40}|##+|\{#[^}\n]{0,60}\}?`,
      'gu',
    ),
    message: (found) =>
      `Người đọc sẽ thấy nguyên “${found}” vì máy không nhận ra tiêu đề; tiêu đề đứng riêng một dòng, bắt đầu bằng “## ” hay “### ”, có dấu cách sau dấu #.`,
    write: (found) => {
      if (/^\p{L}/u.test(found)) return `## ${found}`;
      return /^##+\p{L}/u.test(found) ? found.replace(/^#+/, '$& ') : undefined;
    },
  },
  {
    look: new RegExp(String.raw`${line}\||\|(?=\n|$)| \| `, 'g'),
    at: ['line', 'typed'],
    message: () =>
      'Người đọc sẽ thấy nguyên dấu “|” vì máy không nhận ra bảng; để một dòng trống trên bảng, mỗi dòng mở và đóng bằng “|”, dưới dòng đầu là dòng “|---|---|” có đúng số cột.',
  },
  {
    look: new RegExp(String.raw`${start}[-+–—−·][ \t]*\p{L}\S{0,40}|[•●▪■◦‣∙]\s*\S{0,40}`, 'gu'),
    message: (found) =>
      `“${found}” không mở được một mục của danh sách; bắt đầu một dòng riêng bằng “- ”, gạch ngắn rồi dấu cách, ở ô bảng và tệp .yaml thì viết thành câu.`,
    write: (found, line) =>
      line.startsWith(found) ? `- ${found.replace(/^\S\s*/, '')}` : undefined,
  },
  {
    look: new RegExp(String.raw`${start}(?:${numbers})\p{L}\S{0,40}`, 'gu'),
    at: ['line', 'typed'],
    message: (found) =>
      `“${found}” đánh số bằng tay nên trang không xếp thành danh sách hay tiêu đề; bắt đầu dòng bằng “1. ” hay “- ”, tên đề mục thì viết “### ”, không số.`,
    write: (found, line) =>
      line.startsWith(found) && /^\d+(?!\.\d)\D/.test(found)
        ? found.replace(/^(\d+)\P{L}+/u, '$1. ')
        : undefined,
  },
  {
    look: /\t/g,
    always: true,
    message: () =>
      'Dấu tab không chia được cột, người đọc thấy mọi chữ liền một dòng; viết thành bảng, mỗi ô giữa hai dấu “|”, hoặc thay dấu tab bằng dấu cách.',
  },
  {
    look: /\*\*[^*\n]{1,80}\*\*|\*\*(?!\))|(?<!_)__(?!_)|~~|`|(?<![\p{L}\p{N}*(])\*[\p{L}\p{N}“"](?:[^*\n]{0,80} \*(?!\S)|[^\s*]{0,40})|(?<=\p{L}[,.]? )\*(?= \p{L})|(?<![\p{L}\p{N}_/.@-])_\p{L}{1,40}|\p{L}_(?![\p{L}\p{N}_])/gu,
    message: (found) =>
      `Người đọc sẽ thấy nguyên “${found}” vì dấu thiếu đôi hay cách chữ; viết sát chữ **đậm**, *nghiêng*, còn mục của danh sách thì bắt đầu bằng “- ”.`,
    write: (found) => {
      const [, mark = '', text = ''] = /^(\*+)([^*]+)\1$/.exec(found) ?? [];
      return text.trim() ? mark + text.trim() + mark : undefined;
    },
  },
  {
    look: /\[[^[\]\n]{1,80}\] \([/#][^)\s]{0,80}\)|\]\([^)\s]{0,80}\)?|\[\^[^\]\n]{0,40}\]?|\)\[\//g,
    message: (found) =>
      `Người đọc sẽ thấy nguyên “${found}” vì đó không phải mẫu liên kết hay chú dẫn; viết liền như [Kinh tế biển](/giai-phap/kinh-te-bien/), nguồn thì ghi [@ten-nguon].`,
    write: (found) => found.replace('] (', ']('),
  },
  {
    look: /&(?:[A-Z]?[a-z]{2,}\d*|#\d+|#x[\dA-Fa-f]+)(?=;)|&nbsp/g,
    message: (found) =>
      `Người đọc sẽ thấy nguyên mã “${found}”; xóa mã ấy, gõ thẳng dấu hay chữ cần hiện.`,
  },
  {
    look: /\\\S{0,20}/g,
    always: true,
    message: (found) => `Người đọc sẽ thấy dấu gạch chéo ngược ở “${found}”; bỏ dấu ấy.`,
  },
  { look: /<[a-z/!?][^<>]{0,80}>?|\[@[^\]]{0,80}\]/gi, at: ['typed', 'given'] },
];

/**
 * The slips of a text, as readers see it: of each kind the first.
 *
 * @example
 * slipsIn('Một ** việc ** lớn.', 'line', () => false)[0].mend('Một ** việc ** lớn.') // 'Một **việc** lớn.'
 */
export function slipsIn(text: string, place: Place, isSource: (key: string) => boolean): Slip[] {
  const taken = new Uint8Array(text.length);
  const typed = place === 'typed' || place === 'given';
  return kinds.flatMap(({ look, at, only, message, always, write }): Slip[] => {
    if (at && !at.includes(place)) return [];
    const match = text
      .matchAll(look)
      .find(({ 0: found, index }) => !taken[index] && (only?.(found, isSource) ?? true));
    if (!match) return [];
    const { 0: found, index } = match;
    taken.fill(1, index, index + found.length);
    const told =
      message && (always || !typed)
        ? message(found.trim())
        : `Chỗ này hiện nguyên từng ký tự nên người đọc sẽ thấy “${found.trim()}”; bỏ dấu và thẻ, chỉ viết chữ.`;
    const mend = (line: string) => {
      const instead = typed ? undefined : write?.(found, line);
      return instead === undefined ? undefined : rewritten(line, found, instead);
    };
    return [{ found, index, message: told, mend }];
  });
}
