import { rewritten } from '../rewritten.ts';

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

/** Where a text is shown: as a line, a cell or a quotation of Markdown; as typed, as others gave it. */
export type Place = 'line' | 'cell' | 'quote' | 'typed' | 'given';

/** One kind of slip, by its look in the text that readers see. */
interface Kind {
  /** Begins with what is rare, as it is looked for in all that is written. */
  look: RegExp;
  /** Where it is one, if not everywhere but in quotations, whose marks are those of their source. */
  at?: Place[];
  only?: (found: string, isSource: (key: string) => boolean) => boolean;
  /** Of a text shown as typed where `always`; in the others marks can only be left out. */
  message?: (found: string, match: RegExpExecArray) => string;
  always?: true;
  /** The line it stands on with that mended. */
  mend?: (line: string, found: string) => string | undefined;
}

const line = String.raw`(?<=^|\n)`;
/** Where a line is one of its own, not the middle of a sentence. */
const start = String.raw`(?<=^|[.:;]\n)`;
/** Letters that no Vietnamese word has side by side: bytes of TCVN3, VNI and UTF-8 read as Latin ones. */
const oldFonts = [
  String.raw`[ÆÇÊÈÉËÌÎÏÑÒÕÓÔÖ×ÝØÜÞ](?<=\p{Ll}.)|[µ¸¶¬¨](?<=\p{L}.)|[«©ª®](?<=\p{L}.)(?=\p{L})|®(?<!\S.)(?=\p{L})`,
  String.raw`·(?<=\p{L}.)(?![\p{L}\p{N}])|[äåøõÄÅØÕ](?<=[aeoAEO].)|[øõØÕ](?<=[uUyY].)|[ûÛ](?<=[auAU].)`,
  String.raw`[ôøùûïÔØÙÛÏ](?<=[öôÖÔ].)|[ñÑ](?<!\p{L}.)(?=\p{L})|áº\S|Ä‘|Æ°`,
].join('|');
const spaces = String.raw`[ \t]+`;
const numbers = [
  String.raw`\d{1,2}(?:\)[ \t]*|[/-]${spaces}|\.)`,
  String.raw`\d{1,2}(?:\.\d{1,2})+\.?${spaces}(?=\p{Lu})`,
  // “x. Long Hòa” is a commune.
  String.raw`[a-zđ](?:\)[ \t]*|/${spaces})|[a-eđ]\.${spaces}`,
  String.raw`[IVX]{2,5}[./)]${spaces}`,
  // “I. Newton” is a name, and “I. Newton sinh ở Anh.” a sentence, as its full stop says.
  String.raw`[IVX][./)]${spaces}(?=\S+ [^\n.]+(?:\n|$))`,
].join('|');
const keyIn = (found: string) => /[a-z\d-]+/.exec(found)![0];

/** Of each kind the first is told; of two that overlap the one that stands first here. */
const kinds: Kind[] = [
  {
    look: new RegExp(String.raw`(?:${oldFonts})(?<=(\S{1,40}))(\S{0,40})`, 'gu'),
    at: ['line', 'cell', 'quote', 'typed', 'given'],
    always: true,
    message: (_, [, before, after]) =>
      `“${before}${after}” là chữ gõ bằng phông cũ (TCVN3, VNI) hay lưu sai mã nên người đọc thấy chữ hỏng; gõ lại bằng bảng mã Unicode.`,
  },
  {
    // In citation files a second line is a field of its own.
    look: /[\n\r](?<=\S[ \t]*.)\s*\S{1,40}/gs,
    at: ['typed', 'given'],
    always: true,
    message: (found) =>
      `Chữ “${found}” đứng ở dòng thứ hai mà chỗ này chỉ được một dòng; viết liền một dòng, bỏ “\\n”, dấu “|” và dòng trống nếu có.`,
  },
  {
    look: /_{3,20}|\.{5,20}|…[.…]{2,20}/g,
    always: true,
    message: (found) =>
      `Người đọc sẽ thấy chỗ chừa trống “${found}”; bỏ đi, điều chưa biết thì viết là chưa biết.`,
  },
  {
    look: /[[(](?:[a-z\d]+-)+[a-z\d]+(?:,[^\])\n]{0,60})?[\])]/g,
    only: (found, isSource) => isSource(keyIn(found)),
    message: (found) =>
      `“${found}” chưa thành chú dẫn nên người đọc thấy nguyên tên nguồn; thêm dấu @ như [@${keyIn(found)}].`,
    mend: (line, found) => rewritten(line, found, `[@${found.slice(1, -1)}]`),
  },
  {
    look: new RegExp(
      String.raw`#{1,6}(?<=${line}#{1,6})\p{L}\S{0,40}|##+|\{#[^}\n]{0,60}\}?`,
      'gu',
    ),
    message: (found) =>
      `Người đọc sẽ thấy nguyên “${found}” vì máy không nhận ra tiêu đề hay tên câu; tiêu đề đứng riêng một dòng, bắt đầu bằng “## ” hay “### ”, tên câu đứng sau dấu chấm, chỉ gồm chữ thường không dấu, số và gạch nối.`,
    mend: (line) =>
      /^\p{L}[^{]*\{#[a-z\d-]+\}$/u.test(line)
        ? `## ${line}`
        : line.replace(/^##+(?=\p{L})/u, '$& '),
  },
  {
    look: new RegExp(String.raw`\|(?<=${line}.)|\|(?=\n|$)| \| `, 'g'),
    at: ['line', 'typed'],
    message: () =>
      'Người đọc sẽ thấy nguyên dấu “|” vì máy không nhận ra bảng; để một dòng trống trên bảng, mỗi dòng mở và đóng bằng “|”, dưới dòng đầu là dòng “|---|---|” có đúng số cột.',
  },
  {
    look: new RegExp(
      String.raw`[-+–—−·○◇◆□▫❖➢➤►→](?<=${start}.)[ \t]*\p{L}\S{0,40}|[•●▪■◦‣∙]\s*\S{0,40}`,
      'gu',
    ),
    message: (found) =>
      `“${found}” không mở được một mục của danh sách; bắt đầu một dòng riêng bằng “- ”, gạch ngắn rồi dấu cách, ở ô bảng và tệp .yaml thì viết thành câu.`,
    mend: (line, found) => (line.startsWith(found) ? line.replace(/^\S\s*/, '- ') : undefined),
  },
  {
    look: new RegExp(String.raw`${start}(?:${numbers})\p{L}\S{0,40}`, 'gu'),
    at: ['line', 'typed'],
    message: (found) =>
      `“${found}” đánh số bằng tay nên trang không xếp thành danh sách hay tiêu đề; bắt đầu dòng bằng “1. ” hay “- ”, tên đề mục thì viết “### ”, không số.`,
    mend: (line, found) =>
      line.startsWith(found) ? line.replace(/^(\d+)(?:[)/-]|\.(?!\d))\s*/, '$1. ') : undefined,
  },
  {
    look: /\t/g,
    always: true,
    message: () =>
      'Dấu tab không chia được cột, người đọc thấy mọi chữ liền một dòng; viết thành bảng, mỗi ô giữa hai dấu “|”, hoặc thay dấu tab bằng dấu cách.',
  },
  {
    look: new RegExp(
      [
        String.raw`\*\*[^*\n]{1,80}\*\*|\*\*(?!\))|__(?<!___)(?!_)|~~|${'`'}`,
        String.raw`\*(?<![\p{L}\p{N}*(].)[\p{L}\p{N}“"](?:[^*\n]{0,80}\*(?![\p{L}\p{N}])|[^\s*]{0,40})`,
        String.raw`\*(?<=\p{L}[,.]? .) [^*\n]{1,80} \*(?![^\s\p{P}])`,
        String.raw`_(?<![\p{L}\p{N}_/.@-].)\p{L}{1,40}|_(?<=\p{L}.)(?![\p{L}\p{N}_])`,
      ].join('|'),
      'gu',
    ),
    message: (found) =>
      `Người đọc sẽ thấy nguyên “${found}” vì dấu thiếu đôi hay cách chữ; viết sát chữ **đậm**, *nghiêng*, còn mục của danh sách thì bắt đầu bằng “- ”.`,
    mend: (line, found) => {
      const [, mark = '', text = ''] = /^(\*+)([^*]+)\1$/.exec(found) ?? [];
      return text.trim() ? rewritten(line, found, mark + text.trim() + mark) : undefined;
    },
  },
  {
    look: /\[[^[\]\n]{1,80}\] \([/#][^)\s]{0,80}\)|\]\([^)\s]{0,80}\)?|\[\^[^\]\n]{0,40}\]?|\)\[\//g,
    message: (found) =>
      `Người đọc sẽ thấy nguyên “${found}” vì đó không phải mẫu liên kết hay chú dẫn; viết liền như [Kinh tế biển](/giai-phap/kinh-te-bien/), nguồn thì ghi [@ten-nguon].`,
    mend: (line, found) => rewritten(line, found, found.replace('] (', '](')),
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
  const typed = place === 'typed' || place === 'given';
  const slips: Slip[] = [];
  const isTold = (at: number) =>
    slips.some(({ found, index }) => index <= at && at < index + found.length);
  for (const { look, at, only, message, always, mend } of kinds) {
    const here = at ? at.includes(place) : place !== 'quote';
    // Most texts have none: to search is faster than to list.
    if (!here || text.search(look) < 0) continue;
    const match = text
      .matchAll(look)
      .find(({ 0: found, index }) => !isTold(index) && (only?.(found, isSource) ?? true));
    if (!match) continue;
    const [found] = match;
    slips.push({
      found,
      index: match.index,
      message:
        message && (always || !typed)
          ? message(found.trim(), match)
          : `Chỗ này hiện nguyên từng ký tự nên người đọc sẽ thấy “${found.trim()}”; bỏ dấu và thẻ, chỉ viết chữ.`,
      mend: (line) => (typed ? undefined : mend?.(line, found)),
    });
  }
  return slips;
}
