import { gapSubject } from '../plan/gap.ts';
import { rowFigure } from '../plan/headline.ts';
import { searchId } from '../read/reserved.ts';
import { searchWords } from '../words/vi.ts';
import type { FigureBeside, RenderContext } from './render.ts';
import { abbreviationsOf } from './abbreviations.ts';
import { createTermLinker, termFinder } from './terms.ts';
import { shortCitation, speakerOf } from './citation.ts';
import { createNumbering } from './numbering.ts';
import type { SourceData } from '../read/schemas.ts';
import type { Doc, Plan, Unit } from '../read/types.ts';
import { whoseWords, type Provenance } from '../words/provenance.ts';

/** A unit with its address, and what it rests on where that is known. */
type Addressed = Pick<Unit, 'id' | 'name' | 'shown'> & Partial<Pick<Unit, 'notes' | 'provenance'>>;

/**
 * The same context for one clause, whose units have their ids there, after that of the clause, and
 * say whose words they are where not all of the clause are one's.
 *
 * @param formerIds the ids that units had before, by the id of the unit
 */
export function unitContext(
  context: RenderContext,
  clause: { title: string; units: Addressed[]; provenance?: Provenance[] },
  clauseId: string,
  formerIds: (id: string) => string[] = () => [],
): RenderContext {
  const { title, units, provenance = [] } = clause;
  const byText = new Map(units.map((unit) => [unit.shown, unit]));
  return {
    ...context,
    title,
    unitOf: (shown) => {
      const unit = byText.get(shown);
      if (!unit) return undefined;
      const own = [unit.id, ...(unit.name ? [unit.name] : [])];
      return {
        ids: [...own.map((id) => `${clauseId}.${id}`), ...formerIds(unit.id)],
        notes: unit.notes ?? [],
        marks: provenance.length > 1 ? (unit.provenance ?? []) : [],
        behind: context.linkBehind?.(unit),
        figure: context.figureBeside?.(unit),
      };
    },
  };
}

/** A fresh context for one page: its own source numbers and first uses of terms. */
export function renderContext(plan: Plan, base: string, { terms = true } = {}): RenderContext {
  const told = (tell: (source: SourceData) => string) => (key: string) =>
    plan.sources[key] ? tell(plan.sources[key]) : key;
  const find = plan.memory.of(findersOf, plan.terms);
  return {
    base,
    markWords: (marks) => whoseWords(marks.map((mark) => plan.about.provenances[mark].mark)),
    numbering: createNumbering(),
    shortCitation: told(shortCitation),
    sourceName: told(speakerOf),
    ...(terms ? { linkTerms: createTermLinker(find.terms) } : {}),
    spellOut: createTermLinker(find.abbreviations),
  };
}

const findersOf = (terms: Plan['terms']) => ({
  terms: termFinder(Object.entries(terms).map(([id, { match }]) => ({ id, match }))),
  abbreviations: termFinder(abbreviationsOf({ terms })),
});

/** What a section's results are drawn with; nothing where they are only news related to it. */
export function figuresBeside(
  plan: Plan,
  { status, clauses }: Doc,
): Pick<RenderContext, 'figureBeside'> {
  if (!status || status.outcome === 'chua-thay') return {};
  const results = clauses.flatMap(({ units }) => units).filter(({ reported }) => reported);
  const figures = new Map<object, FigureBeside>(
    results.map((unit) => {
      const underway = unit.reported!.kind === 'chu-truong' && { className: 'underway' };
      return [unit, { dataSo: rowFigure(unit, plan.about), ...underway }];
    }),
  );
  return { figureBeside: (unit) => figures.get(unit) };
}

/**
 * Of what a page says is not known, the link to what was searched, further down on it.
 *
 * @param first what is not known → the key of its search
 */
export function linkToSearch(
  first: ReadonlyMap<{ shown: string }, string>,
): NonNullable<RenderContext['linkBehind']> {
  return (unit) => {
    const key = first.get(unit);
    if (key === undefined) return undefined;
    const label = searchWords.about(gapSubject(unit.shown));
    return { href: `#${searchId(key)}`, text: searchWords.heading, label };
  };
}
