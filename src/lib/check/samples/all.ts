import { withSample } from '../fixture.ts';
import { readingCodes, ruleCodes, samplesOf } from './samples-of.ts';
import { folder, hints, missing } from './folders.ts';
import { publishing } from './publishing.ts';
import { toldOf, type Told } from './told.ts';

/** Every message an editor can be told, by code: those of reading first, the rules' in their order, then the others. */
export function allTold(): Told[] {
  const reading = [folder, ...readingCodes.map(toldBy), missing, hints];
  const byCode = new Map<string, Told>();
  for (const told of [...reading, ...ruleCodes.map(toldBy), ...publishing()]) {
    const known = byCode.get(told.code);
    byCode.set(told.code, known ? merged(known, told) : told);
  }
  return [...byCode.values()];
}

/** What the bad samples of a code are told. */
function toldBy(code: string): Told {
  const { reason, bad } = samplesOf(code);
  return { code, reason, shown: bad.flatMap((sample) => toldOf(withSample(sample), code)) };
}

/** One code told in two places: the reason stands in one of them. */
function merged(one: Told, other: Told): Told {
  return {
    ...one,
    reason: one.reason || other.reason,
    shown: [...one.shown, ...other.shown],
  };
}
