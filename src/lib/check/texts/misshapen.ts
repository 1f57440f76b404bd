import { misshapenIn, type Misshapen } from '../../words/style/figure-form.ts';
import type { Loaded } from '../../plan/load.ts';
import { remembered } from '../../read/memory.ts';
import { ownWordsOf, type OwnWords } from './own-words.ts';
import { recordedFor, recordsOf, restsOnUnread } from './recorded.ts';

/** Every date and number of the editors' own words that is not in the one Vietnamese form. */
export const misshapenOf = remembered((loaded: Loaded): (Misshapen & { own: OwnWords })[] =>
  ownWordsOf(loaded).flatMap((own) =>
    restsOnUnread(loaded, own.notes)
      ? []
      : loaded.memory.given(misshapenOf, own, recordsOf(loaded, own.notes), () =>
          misshapenIn(own.text, recordedFor(loaded, own)).map((each) => ({ ...each, own })),
        ),
  ),
);
