import { plainText } from './clause-text.ts';
import { resultRows } from '../plan/results.ts';
import { labelled, notedText, type Told } from '../plan/told.ts';
import { displayDate } from '../text/day.ts';
import { contradictionId } from '../plan/reserved.ts';
import type { Plan } from '../plan/types.ts';
import { editionWords, levelWords, statusWords } from '../ui/vi.ts';

/** A thing that a page shows from data beside its clauses: a body, a term, a result. */
export interface EditionEntry {
  /** `co-quan.ubnd-tinh` */
  id: string;
  title: string;
  /** Markdown, one paragraph each. */
  paragraphs: string[];
}

/** What the page of this code shows from data, as headings and paragraphs. */
export function entriesOf(plan: Plan, docCode: string): EditionEntry[] {
  const entry = (id: string, title: string, paragraphs: string[]): EditionEntry => ({
    id: `${docCode}.${id}`,
    title,
    paragraphs,
  });
  const short = (code: string) => plan.docs.get(code)?.short ?? code;
  const told = (text: Told) => notedText(text, plan.units);
  const words = editionWords;
  switch (docCode) {
    case 'dong-thoi-gian':
      return Object.entries(plan.timeline).map(([key, { date, end, title, text }]) =>
        entry(key, title, [
          `${displayDate(date)}${end ? ` – ${displayDate(end)}` : ''}. ${told(text)}`,
        ]),
      );
    case 'ket-qua':
      return [
        ...resultRows(plan).map(({ section, promised, reported, unknown }) =>
          entry(section.code, section.short, [
            ...promised.map(({ noted }) => `${words.promised} ${noted}`),
            ...reported.map(labelled),
            plainText(unknown?.nodes ?? []),
          ]),
        ),
        ...plan.contradictions.map(({ point, accounts, reading }, index) =>
          entry(contradictionId(index + 1), point, [
            ...accounts.map((name) => told([name])),
            reading,
          ]),
        ),
      ];
    case 'doi-chieu':
      return plan.matrix.map(({ task, solution, why }) =>
        entry(`${task}-${solution}`, `${short(task)} / ${short(solution)}`, [why]),
      );
    case 'co-quan':
      return Object.entries(plan.bodies).map(([id, { name, level, status, duty, now }]) =>
        entry(id, name, [`${levelWords[level]}. ${statusWords[status]}.`, told(duty), told(now)]),
      );
    case 'thuat-ngu':
      return Object.entries(plan.terms).map(([id, { term, abbr, definition }]) =>
        entry(id, abbr.length ? `${term} (${abbr.join(', ')})` : term, [definition]),
      );
    default:
      return [];
  }
}
