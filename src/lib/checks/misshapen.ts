import { misshapenIn, type Misshapen } from '../style/figure-form.ts';
import type { Loaded } from './load.ts';
import { once } from './once.ts';
import { ownWordsOf } from './own-words.ts';
import { recordedFor, restsOnUnread } from './recorded.ts';
import type { Statement } from './statements.ts';

/** Every date and number of the editors' own words that is not in the one Vietnamese form. */
export const misshapenOf = once((loaded: Loaded): (Misshapen & { statement: Statement })[] =>
  ownWordsOf(loaded).flatMap(({ text, notes, whole }) =>
    restsOnUnread(loaded, notes)
      ? []
      : misshapenIn(text, recordedFor(loaded, notes)).map((each) => ({
          ...each,
          statement: whole,
        })),
  ),
);
