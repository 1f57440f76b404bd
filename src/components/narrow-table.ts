import '../lib/words/older-browsers.ts';
import { indicatorWords as words } from '../lib/words/indicator-words.ts';

/** The rows of a group, in the order of the page; the first names the group. */
interface Body {
  body: HTMLTableSectionElement;
  rows: HTMLTableRowElement[];
}

/** Shows the choices above the table of indicators, and lets them narrow and sort the table. */
export function startNarrowing(choices: HTMLElement): void {
  const table = choices.parentElement!.querySelector('table')!;
  const bodies = [...table.tBodies].map((body) => ({ body, rows: [...body.rows].slice(1) }));
  const chosen = (name: string) =>
    choices.querySelector<HTMLSelectElement>(`select[name=${name}]`)!.value;
  const apply = () => {
    const count = narrow(bodies, chosen('group'), chosen('verdict'));
    for (const { body, rows } of bodies) body.append(...sorted(rows, chosen('sort')));
    choices.querySelector('output')!.value = words.count(count);
  };
  choices.hidden = false;
  choices.addEventListener('change', apply);
  // A browser that goes back fills in what was chosen.
  if (['group', 'verdict', 'sort'].some(chosen)) apply();
}

/** Hides what is not wanted; says how many rows are left. */
function narrow(bodies: Body[], group: string, verdict: string): number {
  for (const [at, { body, rows }] of bodies.entries()) {
    const isWanted = !group || group === String(at);
    for (const row of rows)
      row.hidden = !isWanted || (verdict !== '' && row.dataset.verdict !== verdict);
    body.hidden = rows.every(({ hidden }) => hidden);
  }
  return bodies.flatMap(({ rows }) => rows).filter(({ hidden }) => !hidden).length;
}

const verdicts = ['vuot', 'dat', 'chua-dat', 'chua-du', 'none'];

/** What a row is sorted by: smaller first, empty last. */
const keys: Record<string, (row: HTMLTableRowElement) => string> = {
  name: (row) => row.cells[0]!.textContent.trim(),
  verdict: ({ dataset }) => String(verdicts.indexOf(dataset.verdict ?? '')),
};

function sorted(rows: HTMLTableRowElement[], by: string): HTMLTableRowElement[] {
  const key = keys[by];
  if (key) return rows.toSorted((a, b) => key(a).localeCompare(key(b), 'vi'));
  const latest = (row: HTMLTableRowElement) => row.dataset[by] ?? '';
  return by ? rows.toSorted((a, b) => (latest(a) < latest(b) ? 1 : -1)) : rows;
}
