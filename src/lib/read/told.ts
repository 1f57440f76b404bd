import { reportLabel } from './reports.ts';
import type { Unit } from './types.ts';

/** What an entry of a data file tells, in order: its own words, and names of what stands elsewhere, as `gp-2.ket-qua.dien-gio-2022`. */
export type Told = string[];

/** Wider than names are: one that is mistyped names nothing, rather than being shown as a text. */
export const unitNamePattern = /^[^\s.]+(?:\.[^\s.]+){1,2}$/;

/** Whether a part of what is told is a name: no sentence is written like one. */
export function isUnitName(part: string): boolean {
  return unitNamePattern.test(part);
}

/** The words of an entry itself; empty when all of it stands elsewhere. */
export function ownText(told: Told): string {
  return told.filter((part) => !isUnitName(part)).join(' ');
}

/** What a name stands for. The address of a unit in a text is made by machine, and no name. */
export function namedUnit(units: Map<string, Unit>, name: string): Unit | undefined {
  const unit = units.get(name);
  return unit && (unit.code !== name || unit.kind === 'event' || unit.kind === 'field')
    ? unit
    : undefined;
}

/** The address of a unit by its name, where it has one: that by its hash changes with its wording. */
export const pathByName = ({ path, name }: Unit): string => byName(path, name);

/** Its code in the same way. */
export const codeByName = ({ code, name }: Pick<Unit, 'code' | 'name'>): string =>
  byName(code, name);

function byName(ended: string, name: string | undefined): string {
  return name ? ended.replace(/[^.]*$/, name) : ended;
}

/** All that is told with its notes, as text; what is named is drawn in. */
export function notedText(told: Told, units: Map<string, Unit>): string {
  return told
    .flatMap((part) => {
      const unit = namedUnit(units, part);
      return isUnitName(part) ? (unit ? labelled(unit) : []) : part;
    })
    .join(' ');
}

/** A unit as it is told elsewhere, with kind and time of a report. */
export function labelled({ noted, reported }: Unit): string {
  return reported ? `${reportLabel(reported)}: ${noted}` : noted;
}
