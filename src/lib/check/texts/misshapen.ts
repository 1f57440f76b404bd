import { misshapenIn, type Misshapen } from '../../words/style/figure-form.ts';
import type { Loaded } from '../../plan/load.ts';
import { remembered } from '../../read/memory.ts';
import { ownWordsOf, type OwnWords } from './own-words.ts';
import { recordedFor, restsOnUnread } from './recorded.ts';

/** Every date and number of the editors' own words that is not in the one Vietnamese form. */
export const misshapenOf = remembered((loaded: Loaded): (Misshapen & { own: OwnWords })[] =>
  ownWordsOf(loaded).flatMap((own) =>
    restsOnUnread(loaded, own.notes)
      ? []
      : (loaded.memory.of(settled, own) ?? misshapenIn(own.text, recordedFor(loaded, own))).map(
          (each) => ({
            ...each,
            own,
          }),
        ),
  ),
);

/** What a text says whatever its sources record; undefined where they have to be asked. */
function settled({ text }: OwnWords): Misshapen[] | undefined {
  let asked = false;
  const found = misshapenIn(text, () => {
    asked = true;
    return false;
  });
  return asked ? undefined : found;
}
