import { withSample } from '../fixture.ts';
import { rules } from '../rules/index.ts';
import { loading } from './loading.ts';
import { publishing } from './publishing.ts';
import { toldOf, type Told } from './told.ts';

/** Every message an editor can be told, by code: the rules' in their order, then the others. */
export function allTold(): Told[] {
  const ofRules = rules.map(({ code, reason, bad }): Told => ({
    code,
    reason,
    shown: bad.flatMap((sample) => toldOf(withSample(sample), code)),
  }));
  const byCode = new Map<string, Told>();
  for (const told of [...loading(), ...ofRules, ...publishing()]) {
    const known = byCode.get(told.code);
    byCode.set(told.code, known ? { ...known, shown: [...known.shown, ...told.shown] } : told);
  }
  return [...byCode.values()];
}
