import { misshapenIn } from '../../words/style/figure-form.ts';
import type { Loaded } from '../../plan/load.ts';
import { remembered } from '../../read/memory.ts';
import { foundIn, keysOf } from './groups.ts';
import { ownGroups } from './own-words.ts';
import { basisIn, recordedFor, restsOnUnread } from './recorded.ts';

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
