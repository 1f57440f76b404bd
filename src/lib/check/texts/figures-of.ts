import type { Told } from '../../words/figures/agreement.ts';
import { withoutExempt, type Exempt } from '../../words/figures/exempt.ts';
import { figuresIn, type Figure } from '../../words/figures/figures.ts';
import { numeralsIn } from '../../words/figures/numerals.ts';
import type { Loaded } from '../../plan/load.ts';
import { exemptOf } from './exempt-of.ts';
import type { Statement } from './statements.ts';
import { toldAmounts } from './told-amounts.ts';

/** What a statement counts, measures and dates. */
export interface ReadFigures {
  /** In digits and in words, those left out that need no source. */
  figures: Figure[];
  /** Those of them in words. */
  words: ReadonlySet<Figure>;
  /** Those that count or measure, with what they say beside their value. */
  amounts: Told[];
}

/** Reads the figures of statements, for one plan: what is exempt rarely changes. */
export function readFiguresOf(loaded: Loaded): (statement: Statement) => ReadFigures {
  return loaded.memory.ofValue(readFor, exemptOf(loaded));
}

function readFor(exempt: Exempt): (statement: Statement) => ReadFigures {
  const checked = withoutExempt(exempt);
  return (statement) => {
    const text = checked(statement.text);
    // A quotation is held to the letters of its source.
    const isQuoted = statement.kind === 'quote';
    const inWords = isQuoted ? [] : numeralsIn(text);
    const figures = [...figuresIn(text), ...inWords].sort((a, b) => a.index - b.index);
    const amounts = isQuoted ? [] : toldAmounts({ ...statement, text }, figures);
    return { figures, words: new Set(inWords), amounts };
  };
}
