import { createInterface, type Interface } from 'node:readline';

/** The answers ended before the questions did. */
export class NoMoreAnswers extends Error {}

/** Questions and answers, line by line: typed at a terminal or piped in. */
export class Dialogue {
  readonly #terminal: Interface;
  readonly #lines: AsyncIterator<string>;
  readonly #onInterrupt: () => void;

  /** @param onInterrupt what Ctrl-C does. */
  constructor(input: NodeJS.ReadableStream, onInterrupt: () => void) {
    this.#onInterrupt = onInterrupt;
    this.#terminal = createInterface({ input, output: process.stdout });
    // Before the first question: lines piped in may all arrive at once.
    this.#lines = this.#terminal[Symbol.asyncIterator]();
    this.#terminal.on('SIGINT', onInterrupt);
    process.on('SIGINT', onInterrupt);
  }

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
      this.#terminal.setPrompt(`${question}${suggestion ? ` [${suggestion}]` : ''}: `);
      this.#terminal.prompt();
      const { value, done } = await this.#lines.next();
      if (done) throw new NoMoreAnswers();
      const answer = value.normalize('NFC').replace(/\s+/g, ' ').trim() || suggestion;
      const refusal = answer ? refuse(answer) : 'Câu trả lời còn trống; gõ một câu trả lời.';
      if (answer && !refusal) return answer;
      console.log(refusal);
    }
  }

  close(): void {
    this.#terminal.close();
    process.off('SIGINT', this.#onInterrupt);
  }
}
