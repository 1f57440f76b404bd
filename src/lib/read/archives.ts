import type { Content } from './types.ts';
import { Memory } from './memory.ts';
import { places } from './places.ts';

/** What is kept of each source, by its key. */
export function archivesOf(
  files: Iterable<readonly [string, string]>,
  memory = new Memory(),
): Pick<Content, 'archives' | 'retold'> {
  const texts = [...files].flatMap(([file, text]) => {
    const key = places.archive.exec(file)?.[1];
    return key ? [[key, text] as const] : [];
  });
  return {
    // A comment leaves an empty line: what stands above and below it are two passages.
    archives: new Map(texts.map(([key, text]) => [key, memory.ofValue(withoutComments, text)])),
    retold: new Map(texts.map(([key, text]) => [key, memory.ofValue(retoldIn, text)])),
  };
}

const withoutComments = (archive: string) => archive.replace(/^#.*$/gm, '');

/** The lines after a comment that says so, without the mark they have in the record of reading. */
function retoldIn(archive: string): string[] {
  const groups = archive.matchAll(/^# Ghi lại .*không phải nguyên văn:\n((?:# .+\n?)+)/gm);
  const mark = /^# (?:(?:[A-Z]-\S+|mục \d+|bảng mâu thuẫn): )?/gm;
  return [...groups].flatMap(([, lines = '']) => lines.trim().replace(mark, '').split('\n'));
}
