import { misshapenIn, type Misshapen } from '../../words/style/figure-form.ts';
import type { Loaded } from '../../plan/load.ts';
import { keysOfNotes } from '../../read/markdown/notes.ts';
import { remembered } from '../../read/memory.ts';
import { keysOf, type Group } from './groups.ts';
import { ownGroups, type OwnWords } from './own-words.ts';
import { basisIn, recordedFor, restsOnUnread } from './recorded.ts';

/** Every date and number of the editors' own words that is not in the one Vietnamese form, in the groups of these. */
export const misshapenGroups = remembered((loaded: Loaded) =>
  ownGroups(loaded).map((group) => misshapenInGroup(loaded, group)),
);

function misshapenInGroup(
  loaded: Loaded,
  group: Group<OwnWords>,
): Group<Misshapen & { own: OwnWords }> {
  const { memory } = loaded;
  return memory.given(misshapenGroups, group, basisIn(loaded, keysOf(memory, group)), () =>
    group.flatMap((own) =>
      restsOnUnread(loaded, own.notes)
        ? []
        : memory.given(misshapenIn, own, basisIn(loaded, keysOfNotes(own.notes)), () =>
            misshapenIn(own.text, recordedFor(loaded, own)).map((each) => ({ ...each, own })),
          ),
    ),
  );
}
