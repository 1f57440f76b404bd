import type { MarkdownFile } from '../../read/load-markdown.ts';
import type { Loaded } from '../../plan/load.ts';
import { remembered } from '../../read/memory.ts';
import { blanked } from '../../words/blanked.ts';
import { quotationsIn } from '../../words/quotations-in.ts';
import { rewritten, timesIn } from '../../words/rewritten.ts';
import { sentence } from './asides.ts';
import { foundIn, keysOf, type Group } from './groups.ts';
import { lineOf, linesOf, statementGroups, type Statement } from './statements.ts';
import { misshapenIn } from '../../words/style/figure-form.ts';
import { basisIn, recordedFor, restsOnUnread } from './recorded.ts';

/** The editors' own words in a statement. */
export interface OwnWords extends Statement {
  /** The statement they stand in, as it is. */
  whole: Statement;
}

/**
 * The words of the editors themselves, which alone follow the rules of style: every statement
 * without its quotations, the titles of the sources it names, addresses and code. What is taken
 * out leaves a blank of its own length, so that positions stay. In groups: those of the statements,
 * then what each page says of its changes.
 */
export const ownGroups = remembered((loaded: Loaded): Group<OwnWords>[] => {
  const { content, markdown, memory } = loaded;
  const notes = markdown.map((page) => memory.of(changeNotes, page));
  return [...statementGroups(loaded), ...notes].map((group) => {
    const titles = keysOf(memory, group).map((key) => content.sources[key]?.title);
    return memory.given(ownGroups, group, titles, () =>
      group.flatMap((statement) =>
        statement.kind === 'quote' || statement.unstyled ? [] : ownWords(loaded, statement),
      ),
    );
  });
});

/** Where a piece of own words stands, and its line with another in its place where every such piece is their own. */
export function mended(loaded: Loaded, own: OwnWords, piece: string, write: string) {
  const { whole, file } = own;
  const line = lineOf(loaded, whole, piece);
  const [source = ''] = linesOf(loaded, { file, lines: [line, line] });
  const times = timesIn(own.text, piece);
  const instead =
    times === timesIn(whole.text, piece) ? rewritten(source, piece, write, times) : undefined;
  return { file, line, instead };
}

function ownWords(loaded: Loaded, statement: Statement): OwnWords {
  const titles = statement.notes.flatMap(({ key }) => loaded.content.sources[key]?.title ?? []);
  const lines = linesOf(loaded, statement);
  return loaded.memory.given(ownWords, statement, [...titles, ...lines], () => {
    const text = withoutOthers(statement, lines, titles);
    return { ...statement, text, whole: statement };
  });
}

/** Each starts where a word starts: a line without spaces is read once. */
const addresses = /(?<![^\s(<])(?:https?:\/\/|www\.|\/[a-z0-9-]+\/|[^\s@]{1,64}@)\S+/g;

function withoutOthers(statement: Statement, lines: string[], titles: string[]): string {
  const code = [...lines.join('\n').matchAll(/`+([^`\n]+)`+/g)].map((match) => match[1]!.trim());
  return [addresses, ...titles, ...code.filter(Boolean)].reduce(
    blanked,
    withoutQuotations(statement.text),
  );
}

function withoutQuotations(text: string): string {
  const quotations = quotationsIn(text).filter(({ closed }) => closed);
  if (!quotations.length) return text;
  const characters = text.split('');
  for (const { start, end } of quotations) characters.fill(' ', start, end);
  return characters.join('');
}

const changeNotes = ({ file, data, lineOf }: MarkdownFile): Statement[] =>
  data.changes.map(({ note }, at) => sentence(file, lineOf(['changes', at, 'note']), note, []));

/** Every date and number of the editors' own words that is not in the one Vietnamese form. */
export const misshapen = remembered((loaded: Loaded) =>
  foundIn(
    loaded.memory,
    ownGroups(loaded),
    misshapenIn,
    () => (texts) => basisIn(loaded, keysOf(loaded.memory, texts)),
    (own) =>
      restsOnUnread(loaded, own.notes)
        ? []
        : misshapenIn(own.text, recordedFor(loaded, own)).map((each) => ({ ...each, own })),
  ),
);
