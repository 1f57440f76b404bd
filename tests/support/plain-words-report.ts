// The sentences that keep pages from answering plainly, the worst of each page first:
// `node tests/support/plain-words-report.ts [content folder] [codes of pages …]`.
import { loadContent } from '../../src/lib/plan/load.ts';
import { readTree } from '../../src/lib/read/read-tree.ts';
import * as measures from './plain-words.ts';

const [folder = 'content', ...codes] = process.argv.slice(2);
const { plan } = loadContent(readTree(folder)).loaded;
const asked = (page: string) => !codes.length || codes.includes(page);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

for (const { page, share, ofSources } of measures
  .sharesOf(plan)
  .filter((each) => asked(each.page))) {
  console.log(`${page}: ${percent(share)} of the words of blocks 1 and 2 (at most 8 %)`);
  for (const { text, at } of ofSources) console.log(`  ${at} ${text}`);
}
const sentences = measures.editorsSentences(plan);
console.log(
  `\nEditors' sentences: nine in ten have at most ${measures.ninthTenth(sentences)} words (25).`,
);
for (const { text, words, at } of sentences.filter((each) => each.words > 25 && asked(each.page)))
  console.log(`  ${words > 35 ? 'TOO LONG ' : ''}${words} ${at} ${text}`);
console.log('\nOn more than two pages:');
for (const { text, where } of measures.repeatedSentences(plan))
  console.log(`  ${text}\n    ${where.map(({ at }) => at).join(', ')}`);
console.log('\nThe article named more than once on a page:');
for (const { page, times } of measures.articleNamed(plan).filter((each) => asked(each.page)))
  console.log(`  ${page}: ${times}`);
console.log('\nWords that were given up:');
for (const { text, at } of measures.unitsInDroppedWords(plan).filter((each) => asked(each.page)))
  console.log(`  ${at} ${text}`);
