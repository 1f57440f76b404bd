import { stripMarks } from '../words/without-marks.ts';
import { nameIn, signOf, wordsThatName } from './query.ts';
import { readSpeech } from './speech.ts';
import { wordReader, type Word } from './terms.ts';

/** Words of a name of what is asked for: more are seldom typed just so. */
const mostInName = 2;

export type WordingReader = ReturnType<typeof wordingReader>;

/** Reads how people ask, without marks; `speech.txt` tells what only asks. */
export function wordingReader(speechText: string) {
  const read = wordReader();
  const speech = readSpeech(speechText, read);
  return {
    /** The words of a text that name something, side by side: what only asks, no query asks for. */
    runsIn(said: string, known?: Set<string>): string[][] {
      const words = read(said);
      const naming = wordsThatName(words, { speech });
      const line = words.map(({ bare }, at) => (naming[at] && !known?.has(bare) ? bare : '|'));
      const runs = line.join(' ').split('|');
      return runs.map((run) => run.split(' ').filter(Boolean)).filter(({ length }) => length);
    },
    /** What tells these wordings again when they are typed (`signOf`). */
    signsOf: (wordings: string[]): string =>
      [...new Set(wordings.map((each) => signOf(nameIn(read(each), speech))))].join(''),
    /** Those of some wordings, written with marks or capitals, that only name what is asked for: “tỷ lệ hộ nghèo”; or only ask: “hỏi ai”. */
    namesAmong: (wordings: string[]): string[] =>
      wordings.filter((wording) => {
        const [words, bare] = [wording, stripMarks(wording)].map(read) as [Word[], Word[]];
        const isName = wordsThatName(words, { speech }).every(Boolean);
        const onlyAsks = !wordsThatName(bare, { speech }).includes(true);
        const isShort = words.length <= (onlyAsks ? 4 : mostInName);
        return stripMarks(wording) !== wording && isShort && (isName || onlyAsks);
      }),
  };
}
