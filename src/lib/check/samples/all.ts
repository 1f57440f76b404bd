import { loadContent } from '../../plan/load.ts';
import { withSample } from '../fixture.ts';
import { comparePublished } from '../published/compare-published.ts';
import { firstDay } from './entries.ts';
import { changeCodes, readingCodes, ruleCodes, samplesOf } from './samples-of.ts';
import { folder, hints, missing } from './folders.ts';
import { publishing } from './publishing.ts';
import { shownIn, toldOf, type Shown, type Told } from './told.ts';

/** Every message an editor can be told, by code: those of reading first, the rules' in their order, then the others. */
export function allTold(): Told[] {
  const reading = [folder, ...readingCodes.map(toldBy), missing, hints];
  const byCode = new Map<string, Told>();
  for (const told of [...reading, ...[...ruleCodes, ...changeCodes].map(toldBy), ...publishing()]) {
    const known = byCode.get(told.code);
    byCode.set(told.code, known ? { ...known, shown: [...known.shown, ...told.shown] } : told);
  }
  return [...byCode.values()];
}

/** What the bad samples of a code are told, and those that take the place of what was published. */
function toldBy(code: string): Told {
  const { reason, bad, changes } = samplesOf(code);
  const compared = changes.flatMap(({ was, is, today }): Shown[] => {
    const now = withSample(is);
    const [before, after] = [withSample(was), now].map((tree) => loadContent(tree).loaded);
    const published = { ledgers: [before!.content.ledger], date: firstDay };
    return comparePublished(before!, after!, today, published)
      .filter(({ rule }) => rule === code)
      .map((problem) => shownIn(now, problem));
  });
  const told = bad.flatMap((sample) => toldOf(withSample(sample), code));
  return { code, reason, shown: [...told, ...compared] };
}
