import { fieldsOf } from '../read/fields.ts';
import { joinedYaml, piecesOf, type Piece } from '../read/entries.ts';
import { ledgerFile } from '../read/ledger.ts';
import { entryProblems } from '../read/limits.ts';
import type { Memory } from '../read/memory.ts';
import { forSearch, isContentFile, places } from '../read/places.ts';
import { readYaml, type LocatedYaml } from '../read/yaml.ts';

/** A data file as it is read, and what it states, by its entries where these are read alone. */
interface Data {
  located: LocatedYaml;
  stated: ReturnType<typeof fieldsOf>[];
}

/** Parses a data file, with the fields of it that state something: entries that it knows are not read again. */
export function readData(file: string, source: string, memory: Memory): Data {
  const pieces = piecesOf(file, source, memory);
  if (pieces.length < 2) return readWhole({ file, text: source });
  const parts = pieces.map(({ piece, above }) => ({ above, ...memory.of(readWhole, piece) }));
  const located = joinedYaml(parts);
  if (!located || entryProblems(file, located).length) return readWhole({ file, text: source });
  if (located.problems.length) return { located, stated: [] };
  const stated = parts.flatMap((part) =>
    memory.given(readData, part.located, [part.above], () =>
      part.stated.map((each) => below(each, part.above)),
    ),
  );
  return { located, stated };
}

/** What stands under so many lines. */
function below({ fields, names }: Data['stated'][number], above: number) {
  return {
    fields: fields.map((field) => {
      const [first, last] = field.lines;
      return { ...field, lines: [first + above, last + above] as [number, number] };
    }),
    names: names.map((each) => ({ ...each, line: each.line + above })),
  };
}

function readWhole({ file, text: source }: Piece): Data {
  // JSON is YAML too, and this way its problems have lines.
  const located = readYaml(source, file);
  const crowded = entryProblems(file, located);
  if (crowded.length)
    return { located: { ...located, value: undefined, problems: crowded }, stated: [] };
  // Sources, searches, addresses and ways of asking are described, not stated, and a translation rests
  // on its units: their words need no source.
  const isDescribed = ['nguon.yaml', ...forSearch, ledgerFile].includes(file);
  if (isDescribed || places.translation.test(file)) return { located, stated: [] };
  const { fields, names } = fieldsOf(file, located);
  const said = { fields: file === 'da-tra.yaml' ? [] : fields, names };
  const excesses = said.fields.flatMap(({ excess, lines }) =>
    excess ? { file, line: lines[0], rule: 'gioi-han', message: excess } : [],
  );
  if (!excesses.length) return { located, stated: [said] };
  return { located: { ...located, problems: [...located.problems, ...excesses] }, stated: [] };
}

/** A data file, wherever it is read: one of the named ones, a series, a translation, the ledger. */
export function isData(file: string): boolean {
  return /\.(?:yaml|json)$/.test(file) && isContentFile(file);
}
