import type { Edition } from '../publish/editions/editions.ts';
import { unitNow } from '../publish/editions/unit-past.ts';
import type { Plan, Unit } from '../read/types.ts';

/** How people ask for each unit of a plan; of one that was reworded since an edition, as before. */
export function sayingsOf(plan: Plan, editions: Edition[]): Map<Unit, string> {
  return new Map(
    Object.entries(plan.sayings).flatMap(([name, said]) => {
      const unit = unitNow(plan, editions, name);
      return unit ? [[unit, said] as const] : [];
    }),
  );
}
