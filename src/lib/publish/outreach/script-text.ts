import type { Doc, Plan } from '../../read/types.ts';
import { scriptWords } from '../../words/outreach-words.ts';
import { scriptLengths, scriptOf } from './script.ts';

/** The scripts of a section, shortest first; none that would say what the one before says. */
export function scriptsOf(plan: Plan, doc: Doc): ReturnType<typeof scriptOf>[] {
  const scripts = scriptLengths.map((seconds) => scriptOf(plan, doc, seconds));
  return scripts.filter(({ syllables: count }, at) => count !== scripts[at - 1]?.syllables);
}

export function scriptsText(plan: Plan, doc: Doc): string {
  const scripts = scriptsOf(plan, doc).map((script) => scriptParagraphs(doc, script));
  const text = scripts.map((paragraphs) => paragraphs.join('\r\n\r\n')).join('\r\n\r\n\r\n');
  return `\uFEFF${text}\r\n`;
}

/** A script as paragraphs, for a text file or a document. */
export function scriptParagraphs(doc: Doc, script: ReturnType<typeof scriptOf>): string[] {
  const { wanted, exchanges, syllables: count, seconds } = script;
  return [
    `${scriptWords.radioOf(doc.title)}. ${scriptWords.length(wanted, seconds)}. ${scriptWords.of(doc.changes[0]?.date)}`,
    scriptWords.time(count),
    scriptWords.opening,
    ...exchanges.flatMap(({ ask, say }) => [
      `${scriptWords.ask}: ${ask}`,
      `${scriptWords.answer}: ${say.map(({ text }) => text).join(' ')}`,
    ]),
    scriptWords.closing,
  ];
}
