import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseMarkdown } from './markdown/parse.ts';
import { contentDirectory } from './content-directory.ts';
import { normalise, pasteMarks } from './paste.ts';
import { readTree } from './read-tree.ts';

/** Text that a clerk may paste: words, accents, list marks, and every invisible mark. */
const pasted = fc
  .array(
    fc.constantFrom(
      ...['a', 'Tỉnh', 'o\u0302\u0309', '\u0301', 'đ', '5', '.', '- ', '> ', '1. ', '|', '# ', ':'],
      ...[' ', '  ', '\t', '\n', '\r\n', '\r', '\u00A0', '\u202F', '\u2003', '\u3000'],
      ...['\u00AD', '\uFEFF', '&nbsp;', '&nb', 'sp;'],
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('pasted text', () => {
  it('loses what nobody can see and keeps every word', () => {
    expect(normalise('\uFEFFTi\u0309nh\u00A0Tra\u0300  Vinh \r\nkinh\u00AD tế\t')).toBe(
      'Tỉnh Trà Vinh\nkinh tế',
    );
  });

  it('loses a space that is written by its name', () => {
    expect(normalise('Trà&nbsp;Vinh, &nbsp; nhé&nbsp;')).toBe('Trà Vinh, nhé');
    expect(pasteMarks('Trà&nbsp;Vinh\u00A0và')).toEqual([{ line: 1, kind: 'space' }]);
  });

  it.each(['    mã', '-   mục', '> -  mục', '1.  mục', '| a   | b  |', '> | a   | b |'])(
    'keeps what the layout of “%s” rests on',
    (line) => {
      expect(normalise(line)).toBe(line);
    },
  );

  it('takes out the line break of two spaces and leaves the visible one', () => {
    expect(normalise('a  \nb\\\nc')).toBe('a\nb\\\nc');
  });

  it('is clean after one pass', () => {
    fc.assert(
      fc.property(fc.oneof(pasted, fc.string({ unit: 'binary' })), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
        expect(pasteMarks(once)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is left as it was exactly when it has no mark', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        expect(pasteMarks(text).length === 0).toBe(normalise(text) === text);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every line where it was, and a mark stands on a line that changed', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const before = text.replace(/\r\n?/g, '\n').split('\n');
        const after = normalise(text).split('\n');
        expect(after).toHaveLength(before.length);
        const changed = before.flatMap((line, at) => (line === after[at] ? [] : [at + 1]));
        const marked = pasteMarks(text).filter(({ kind }) => kind !== 'line-end');
        expect([...new Set(marked.map(({ line }) => line))]).toEqual(changed);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads as the same YAML', () => {
    const word = fc.constantFrom('Tỉnh', 'a', 'kinh\u00A0tế', 'nho\u0301m', 'x  y', 'Sở: một');
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        word,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('k', 'm', 'n'), tie('node'), { maxKeys: 3 }),
      ),
    })).node;
    fc.assert(
      fc.property(value, fc.integer({ min: 2, max: 6 }), fc.boolean(), (data, indent, windows) => {
        const text = stringify(data, { indent, lineWidth: 0 });
        const typed = windows ? text.replaceAll('\n', '\r\n') : text;
        expect(parse(normalise(typed))).toEqual(inStrings(data));
      }),
      { numRuns: 500 },
    );
  });

  it('reads as the same Markdown', () => {
    const line = fc.constantFrom(
      ...['Một  câu.', '-   mục', '    tiếp', '> trích  dẫn', '1.  số', '', '## Tên {#ten}'],
      ...['| a   | b |', '|---|---|', '[chữ](/a/)  và', '**đậm**\u00A0x', 'a\\'],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.boolean(), (lines, windows) => {
        const text = lines.join(windows ? '\r\n' : '\n');
        expect(shape(parseMarkdown(normalise(text)))).toEqual(shape(parseMarkdown(text)));
      }),
      { numRuns: 500 },
    );
  });

  it('is not what this content holds: reading it changes no character', () => {
    for (const [file, text] of readTree(contentDirectory()))
      expect(normalise(text), file).toBe(text);
  });
});

function inStrings(value: unknown): unknown {
  if (typeof value === 'string') return normalise(value);
  if (Array.isArray(value)) return value.map(inStrings);
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inStrings(item)]));
  return value;
}

/** A syntax tree without positions, white space folded. */
function shape(node: object): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => {
      if (key === 'position') return undefined;
      return typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ') : value;
    }),
  );
}
