import type { ContentTree } from '../../src/lib/read/read-tree.ts';
import { splitClauses } from '../../src/lib/read/markdown/clauses.ts';
import { parseMarkdown } from '../../src/lib/read/markdown/parse.ts';
import { wordingsIn } from '../../src/lib/read/units.ts';

/** The real content, with its groups and standing pages, counts as forty sections. */
const real = 40;

/**
 * The real content grown to a number of sections, every rule still kept: the added ones are the
 * real sections in turn, each with a code, a file and a title of its own and with a word of its
 * own in every paragraph, after what a result opens with.
 */
export function growTree(tree: ContentTree, sections: number): ContentTree {
  const grown = new Map(tree);
  const groups = [
    ...Map.groupBy(
      [...tree].filter(([, text]) => /^code: [a-z]+-\d+$/m.test(text)),
      ([file]) => file.split('/')[0]!,
    ),
  ];
  for (let number = 0; number < sections - real; number += 1) {
    const [folder, templates] = groups[number % groups.length]!;
    const turn = Math.floor(number / groups.length);
    const [, text] = templates[turn % templates.length]!;
    const group = /^code: ([a-z]+)/m.exec(text)![1]!;
    const place = { code: `${group}-${50 + turn}`, order: templates.length + turn + 1 };
    const words = [0, 1, 2].map((each) => ownWord(number + each * sections));
    const [own] = words.map((word) => renewed(text, place, word)).filter(hasAddresses);
    grown.set(`${folder}/viec-${number + 1}.md`, own!);
  }
  return new Map([...grown].map(([file, text]) => [file, uncounted(file, text)]));
}

/** Whether no two units of a clause have one address by chance, as editors are told to mend. */
function hasAddresses(text: string): boolean {
  return splitClauses(parseMarkdown(text)).every(({ nodes }) => {
    const ids = wordingsIn(nodes).map(({ id }) => id);
    return new Set(ids).size === ids.length;
  });
}

function renewed(text: string, place: { code: string; order: number }, word: string): string {
  return text
    .replace(/^code: .*$/m, `code: ${place.code}`)
    .replace(/^order: .*$/m, `order: ${place.order}`)
    .replace(/^title: (.*)$/m, `title: $1 ${word}`)
    .replace(/(?<=\n\n|\n- )(\*\*[^*\n]+:\*\* )?(?=[^>|#\n -])/g, `$1Ở ${word}: `);
}

/** Without the numbers of sections, which are others now; quotations keep theirs. */
function uncounted(file: string, text: string): string {
  if (!/\.mdx?$/.test(file)) return text;
  const counted =
    /(?<![\d.,])(?:2(?= mục tiêu)|6(?= nhiệm vụ)|3(?= (?:khâu )?đột phá)|11(?= nhóm))/g;
  return text.replace(/^[^>\n].*$/gm, (line) => line.replace(counted, 'các'));
}

/** A syllable no real text has. */
function ownWord(number: number): string {
  return `quz${String(number).replace(/\d/g, (digit) => 'bdghklmnrt'[Number(digit)]!)}`;
}
