import { createInterface } from 'node:readline';

/** The answers ended before the questions did. */
export class NoMoreAnswers extends Error {}

export type Dialogue = ReturnType<typeof dialogueOn>;

/** Questions and answers, line by line: typed at a terminal or piped in. */
export function dialogueOn(input: NodeJS.ReadableStream, onInterrupt: () => void) {
  const terminal = createInterface({ input, output: process.stdout });
  // Before the first question: lines piped in may all arrive at once.
  const lines = terminal[Symbol.asyncIterator]();
  terminal.on('SIGINT', onInterrupt);
  process.on('SIGINT', onInterrupt);
  return {
    /**
     * Asks until the answer can be used; Enter alone takes the suggestion.
     *
     * @param refuse one sentence when the answer cannot be used.
     * @throws {NoMoreAnswers} when there is no line left to read.
     */
    async ask(
      question: string,
      suggestion: string | undefined,
      refuse: (answer: string) => string | undefined,
    ): Promise<string> {
      for (;;) {
        terminal.setPrompt(`${question}${suggestion ? ` [${suggestion}]` : ''}: `);
        terminal.prompt();
        const { value, done } = await lines.next();
        if (done) throw new NoMoreAnswers();
        const answer = value.normalize('NFC').replace(/\s+/g, ' ').trim() || suggestion;
        const refusal = answer ? refuse(answer) : 'Câu trả lời còn trống; gõ một câu trả lời.';
        if (answer && !refusal) return answer;
        console.log(refusal);
      }
    },
    close(): void {
      terminal.close();
      process.off('SIGINT', onInterrupt);
    },
  };
}
