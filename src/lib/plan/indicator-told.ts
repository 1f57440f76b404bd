import { conclusionOf, hedgeOf, indicatorUnits } from './indicators.ts';
import type { Indicator } from '../read/schema-indicator.ts';
import type { Plan, Unit } from '../read/types.ts';
import { indicatorWords as words, verdictWords } from '../words/indicator-words.ts';

/** What an indicator concludes, in words with both its figures, or why nothing. */
export function indicatorTold(indicator: Indicator, latest: Unit[]): string {
  const { figures, why, set } = indicator;
  const verdict = conclusionOf(indicator);
  // Once is enough.
  const isHedged = figures.latest.some((figure) => figure.includes('ước'));
  const hedge = isHedged ? undefined : hedgeOf(latest);
  const value = figures.latest.join() + (hedge ? words.hedged[hedge] : '');
  const level = figures.target.join() + (figures.from ? words.from(figures.from) : '');
  return verdict
    ? `${verdictWords[verdict]}: ${why ?? words.against(value, level)}`
    : `${words.none}: ${set ? words.set : words.share}`;
}

/** The indicators that a result is set against, by its name, with what they conclude. */
export function verdictsOn(
  plan: Pick<Plan, 'indicators' | 'units'>,
  { code, name }: Unit,
): { key: string; indicator: Indicator; told: string }[] {
  return Object.entries(plan.indicators).flatMap(([key, indicator]) => {
    const latest = indicatorUnits(plan, key, 'latest');
    return name && indicator.better && latest.some((each) => each.code === code)
      ? [{ key, indicator, told: indicatorTold(indicator, latest) }]
      : [];
  });
}
