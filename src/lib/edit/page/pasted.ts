import { normalise, pasteMarks, type PasteKind } from '../../read/paste.ts';
import { editorWords } from '../../words/editor-words.ts';

const kindsOf: Record<PasteKind, keyof typeof editorWords.cleanedOf> = {
  bom: 'mark',
  'line-end': 'line',
  'soft-hyphen': 'mark',
  'separate-accent': 'accent',
  space: 'space',
  trailing: 'space',
  double: 'space',
};

/**
 * What was pasted as plain text, and in words what was taken out: what Word and web pages bring with
 * them, and marks that nobody sees.
 *
 * @param html whether the same came as HTML or Word's XML too, of which nothing is read
 * @param isLine whether lines and marks of lists have no place in it; else Word's marks become Markdown's
 * @example
 * cleanedPaste('•\u00A0Tăng\u00AD 5%', true, true).text // 'Tăng 5%'
 */
export function cleanedPaste(
  pasted: string,
  html: boolean,
  isLine: boolean,
): { text: string; told: string[] } {
  const kinds = pasteMarks(pasted).map(({ kind }) => kindsOf[kind]);
  const seen = pasted.replace(/[\p{Cc}\p{Cf}]/gu, (mark) =>
    /[\t\r\n\u00AD\uFEFF]/.test(mark) ? mark : '',
  );
  const plain = normalise(seen.replaceAll('\t', ' ')).trim();
  const text = isLine
    ? plain.replace(/^[•·▪●○–-][ ]+/gm, '').replace(/\s*\n\s*/g, ' ')
    : plain.replace(/^[•·▪●○][ ]+/gm, '- ');
  const { cleanedOf } = editorWords;
  const found = new Set<keyof typeof cleanedOf>([
    ...(html ? ['format' as const] : []),
    ...kinds,
    ...(seen === pasted ? [] : ['mark' as const]),
    ...(text === plain ? [] : ['line' as const]),
  ]);
  return { text, told: [...found].map((each) => cleanedOf[each]) };
}
