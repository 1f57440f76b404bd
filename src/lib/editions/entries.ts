import { displayDate } from '../text/day.ts';
import { contradictionId, eventId } from '../plan/reserved.ts';
import type { Plan } from '../plan/types.ts';
import { editionWords, kindWords, levelWords, statusWords } from '../ui/vi.ts';

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
  const words = editionWords;
  switch (docCode) {
    case 'boi-canh':
      return plan.timeline.map(({ date, end, title, text }, index) =>
        entry(eventId(index + 1), title, [
          `${displayDate(date)}${end ? ` – ${displayDate(end)}` : ''}. ${text}`,
        ]),
      );
    case 'ket-qua':
      return [
        ...plan.results.rows.map(({ code, promised, reported, unjudged }) =>
          entry(code, short(code), [
            `${words.promised} ${promised}`,
            ...reported.map(({ kind, text }) => `${kindWords[kind]}: ${text}`),
            unjudged,
          ]),
        ),
        ...plan.results.contradictions.map(({ point, accounts, reading }, index) =>
          entry(contradictionId(index + 1), point, [...accounts, reading]),
        ),
      ];
    case 'doi-chieu':
      return plan.matrix.map(({ task, solution, why }) =>
        entry(`${task}-${solution}`, `${short(task)} / ${short(solution)}`, [why]),
      );
    case 'co-quan':
      return Object.entries(plan.bodies).map(([id, { name, level, status, duty, now }]) =>
        entry(id, name, [`${levelWords[level]}. ${statusWords[status]}.`, duty, now]),
      );
    case 'thuat-ngu':
      return Object.entries(plan.terms).map(([id, { term, abbr, definition }]) =>
        entry(id, abbr.length ? `${term} (${abbr.join(', ')})` : term, [definition]),
      );
    default:
      return [];
  }
}
