import { caveatsOf } from '../../plan/caveats.ts';
import { alone } from '../../plan/headline.ts';
import { keysOfNotes } from '../../read/markdown/notes.ts';
import { reportLabel } from '../../read/reports.ts';
import { pathByName } from '../../read/told.ts';
import type { SourceData } from '../../read/schemas.ts';
import type { Plan, Unit } from '../../read/types.ts';
import { languageNote, shortCitation, shownTitle } from '../../render/citation.ts';
import { addressAt, type Publication } from '../../words/publication.ts';
import { copiedWords } from '../../words/vi.ts';
import { afterSubject, smallFirst } from '../../words/writings.ts';
import { ofProvince } from './embed.ts';

/**
 * A fact as the press copies it: of what, of which province, of what kind and when, in quotation marks
 * where it is quoted, with what limits it; below it its sources, where each may be read, and, where there is an official address, where it was read.
 */
export function pressQuotation(
  plan: Plan,
  name: string,
  unit: Unit,
  publication: Publication,
): string {
  const kind = unit.reported ? ` (${smallFirst(reportLabel(unit.reported))})` : '';
  const words = unit.kind === 'quote' ? `“${alone(unit)}”` : alone(unit);
  const told = words.replace(/\.?$/, (stop) => kind + stop);
  const limits = caveatsOf(plan, unit).map(({ text }) => ` ${text}`);
  const sources = keysOfNotes(unit.notes)
    .flatMap((key) => plan.sources[key] ?? [])
    .map(sourceSaid)
    .join('; ');
  const address = addressAt(pathByName(unit), publication);
  const retold = publication.site
    ? `; ${copiedWords.retold} ${copiedWords.site(plan.site.name)}, ${address}`
    : '';
  return `${ofProvince(plan, name, unit)}${afterSubject(told)}${told}${limits.join('')}\n${copiedWords.source}: ${sources}${retold}`;
}

/** A source by name and language, and where it may be read; of one without a day what it is, too. */
function sourceSaid(source: SourceData): string {
  const name = shortCitation(source).replace(/\.$/, '') + languageNote(source);
  const title = (source.issued ?? source.short) ? [] : [shownTitle(source)];
  return [...title, name, source.URL ?? []].flat().join(', ');
}
