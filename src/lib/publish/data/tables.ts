import { conclusionOf, groupedIndicators, indicatorUnits } from '../../plan/indicators.ts';
import { indicatorTold } from '../../plan/indicator-told.ts';
import { latestChange } from '../../plan/latest-change.ts';
import { keysOfNotes, withoutNotes } from '../../read/markdown/notes.ts';
import { isoTime, kindWords } from '../../read/reports.ts';
import { indicatorId, indicatorsPath, sourcePath } from '../../read/reserved.ts';
import { notedText } from '../../read/told.ts';
import type { Unit } from '../../read/types.ts';
import { dataPageWords, dataWords, formWords } from '../../words/data-words.ts';
import { groupName } from '../../words/indicator-words.ts';
import { addressAt } from '../../words/publication.ts';
import { slugOf } from '../../words/slug.ts';
import { readWords } from '../../words/source-words.ts';
import { levelWords, statusWords } from '../../words/vi.ts';
import { frozenAddress, resultCells, sentenceOf } from './result-cells.ts';
import type { Site } from '../small/site.ts';

export interface DataTable {
  name: keyof typeof dataWords;
  title: string;
  about: string;
  columns: { name: string; title: string; type: 'string' | 'number'; about: string }[];
  /** A cell for each column; an empty text where there is nothing. */
  rows: (string | number)[][];
}

export interface OpenData {
  /** Grows when a column is taken away or means something else. */
  version: number;
  site: string;
  /** The day of the content's last change. */
  date: string;
  licence: string;
  tables: DataTable[];
}

const version = 2;
/** The only cells that are numbers. */
const numbers = new Set(['Giá trị']);

/** Asked for a page, for the files and for what is packed. */
export const openData = (site: Site): OpenData =>
  site.plan.memory.given('open data', site, [], () => dataOf(site));

function dataOf(site: Site): OpenData {
  const { plan } = site;
  const rows: Record<keyof typeof dataWords, (string | number)[][]> = {
    cau: unitRows(site),
    'ket-qua': resultCells(site),
    'chi-tieu': indicatorRows(site),
    nguon: sourceRows(site),
    'co-quan': bodyRows(site),
    'hoi-dap': questionRows(site),
  };
  return {
    ...{ version, site: plan.site.name, licence: dataPageWords.licence },
    date: latestChange(plan.docs.values()),
    tables: Object.entries(dataWords).map(([name, { title, about, columns }]) => ({
      ...{ name: name as DataTable['name'], title, about },
      columns: Object.entries(columns).map(([heading, said]) => ({
        // No hyphens: CSVW makes addresses of names.
        name: slugOf(heading).replaceAll('-', '_'),
        title: heading,
        type: numbers.has(heading) ? 'number' : 'string',
        about: said,
      })),
      rows: rows[name as DataTable['name']],
    })),
  };
}

const keysIn = (units: Pick<Unit, 'notes'>[]) =>
  keysOfNotes(units.flatMap(({ notes }) => notes)).join('; ');

function unitRows(site: Site): string[][] {
  const { plan, publication } = site;
  const marks = plan.about.provenances;
  return [...plan.docs.values()].flatMap((doc) =>
    doc.clauses.flatMap((clause) =>
      clause.units.map((unit) => [
        ...[unit.code, addressAt(unit.path, publication), doc.code, clause.code],
        ...[formWords[unit.kind as keyof typeof formWords] ?? unit.kind, sentenceOf(unit)],
        unit.reported ? kindWords[unit.reported.kind] : '',
        isoTime(unit.reported?.when ?? ''),
        unit.provenance.map((mark) => marks[mark].mark).join('; '),
        ...[keysIn([unit]), frozenAddress(site, unit)],
      ]),
    ),
  );
}

function indicatorRows({ plan, publication }: Site): string[][] {
  return groupedIndicators(plan).flatMap(({ group, rows }) =>
    rows.map(({ key, indicator }) => {
      const { name, setter = '', date = '', figures, set, share } = indicator;
      const latest = indicatorUnits(plan, key, 'latest');
      const isConcluded = set ?? share ?? conclusionOf(indicator);
      return [
        ...[indicatorId(key), name, groupName(group), withoutNotes(setter), date],
        ...[figures.target.join('; '), figures.latest.join('; ')],
        isConcluded ? indicatorTold(indicator, latest) : '',
        addressAt(`${indicatorsPath}#${indicatorId(key)}`, publication),
      ];
    }),
  );
}

function sourceRows({ plan, publication }: Site): string[][] {
  return Object.entries(plan.sources).map(([key, source]) => [
    ...[key, source.type, source.title],
    (source.author ?? []).map(({ literal }) => literal).join('; '),
    source['container-title'] ?? source.publisher ?? '',
    ...[source.issued ?? '', source.URL ?? '', source.language],
    plan.about.provenances[source.provenance].mark,
    ...[readWords[source.read], addressAt(sourcePath(key), publication)],
  ]);
}

function bodyRows({ plan, publication }: Site): string[][] {
  const fieldsOf = (id: string) =>
    [...plan.units.values()].filter(({ code }) => code.startsWith(`co-quan.${id}.`));
  const told = (parts: string[]) => withoutNotes(notedText(parts, plan.units));
  return Object.entries(plan.bodies).map(([id, body]) => [
    ...[id, body.name, body.short ?? '', levelWords[body.level]],
    ...[told(body.duty), statusWords[body.status], told(body.now)],
    ...[keysIn(fieldsOf(id)), addressAt(`/co-quan/#${id}`, publication)],
  ]);
}

function questionRows({ plan, publication }: Site): string[][] {
  return plan.questions.map(({ id, subject, ask, conclusion, units, reviewed, clause }) => [
    ...[id, subject, ask, conclusion.text, units.map(({ code }) => code).join('; ')],
    ...[keysIn([conclusion]), reviewed, addressAt(clause.path, publication)],
  ]);
}
