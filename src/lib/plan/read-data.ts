import { fieldsOf } from '../read/fields.ts';
import { ledgerFile } from '../read/ledger.ts';
import { entryProblems } from '../read/limits.ts';
import { dataFiles, places } from '../read/places.ts';
import { readYaml, type LocatedYaml } from '../read/yaml.ts';

/** A data file as it is read. */
type Data = { located: LocatedYaml } & ReturnType<typeof fieldsOf>;
const nothing = { fields: [], names: [] };

/** Parses a data file, with the fields of it that state something. */
export function readData(file: string, source: string): Data {
  // JSON is YAML too, and this way its problems have lines.
  const located = readYaml(source, file);
  const crowded = entryProblems(file, located);
  if (crowded.length)
    return { located: { ...located, value: undefined, problems: crowded }, ...nothing };
  // Sources, searches and addresses are described, not stated, and a translation rests on its units:
  // their words need no source.
  const isSearches = file === 'da-tra.yaml';
  const isDescribed =
    isSearches || file === 'nguon.yaml' || file === ledgerFile || places.translation.test(file);
  const all = isDescribed && !isSearches ? nothing : fieldsOf(file, located);
  const said = isDescribed ? { ...all, fields: [] } : all;
  const excesses = said.fields.flatMap(({ excess, lines }) =>
    excess ? { file, line: lines[0], rule: 'gioi-han', message: excess } : [],
  );
  if (!excesses.length) return { located, ...said };
  return { located: { ...located, problems: [...located.problems, ...excesses] }, ...nothing };
}

/** A data file, wherever it is read: one of the named ones, a series, the ledger. */
export function isData(file: string): boolean {
  return (
    (dataFiles as readonly string[]).includes(file) ||
    places.series.test(file) ||
    places.translation.test(file) ||
    file === ledgerFile
  );
}
