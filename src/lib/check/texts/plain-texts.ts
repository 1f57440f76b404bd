import type { Loaded } from '../../plan/load.ts';
import { translationsOf } from '../../plan/translations.ts';
import { isPlain, plainKeys, type Field } from '../../read/fields.ts';
import type { MarkdownFile } from '../../read/load-markdown.ts';
import { remembered } from '../../read/memory.ts';
import { entriesIn } from '../../read/entries.ts';
import type { LocatedYaml } from '../../read/yaml.ts';
import { byFile, fieldGroups, type Group } from './groups.ts';
import type { Place } from './statements.ts';
import { stringsIn } from './strings-in.ts';
import { withdrawals } from './asides.ts';

/** A text that is shown as it is, and where it stands. */
export interface PlainText extends Place {
  text: string;
  /** May carry notes, which the page leaves out or shows as notes. */
  noted?: boolean;
}

/** Every text that a page shows as it is, in groups. */
export const plainTexts = remembered((loaded: Loaded): Group<PlainText>[] => {
  const { content, markdown, memory, yaml } = loaded;
  /** The texts of a data file under some keys, of its entries as they stand or of what is valid in it. */
  const inFile = (file: string, keys?: ReadonlySet<string>, valid?: object) => {
    const located = yaml.get(file);
    const parts = located && valid ? [{ located, above: 0 }] : located ? entriesIn(located) : [];
    return parts.map((part) => {
      const texts = () => under(valid ?? part.located.value, keys, file, part);
      return memory.given(plainTexts, valid ?? part.located, [part.above], texts);
    });
  };
  return byFile<PlainText>(memory, plainTexts, [
    ...markdown.map((page) => memory.of(inPage, page)),
    ...fieldGroups(loaded).map((fields) => memory.of(inFields, fields)),
    ...inFile('nguon.yaml', describing),
    ...inFile('da-tra.yaml', new Set(['sought', 'where', 'found', 'words']), content.searches),
    // Places that are no more, and why a name is written as it is.
    ...inFile('plan.yaml', new Set(['places', 'reason'])),
    ...inFile('cach-hoi.yaml'),
    ...translationsOf(loaded.plan).flatMap(({ language, translation }) =>
      inFile(`${language}/tom-tat.yaml`, translating, translation),
    ),
    withdrawals(loaded),
  ]);
});

const describing = new Set([...plainKeys, 'note']);
const translating = new Set(['title', 'by', 'vi', 'as', 'text']);
/** Of front matter, and of the questions in it. */
const ofPage = new Set([
  ...['title', 'short', 'summary', 'aliases', 'note'],
  ...['ask', 'conclusion', 'otherwise'],
]);

const inPage = ({ file, data, linesOf }: MarkdownFile): PlainText[] =>
  under(data, ofPage, file, { located: { linesOf }, above: 0 });

/** The texts of a value that stand under some keys, or under any, each with its lines. */
function under(
  value: unknown,
  keys: ReadonlySet<string> | undefined,
  file: string,
  { located, above }: { located: Pick<LocatedYaml, 'linesOf'>; above: number },
): PlainText[] {
  const keyOf = (path: PropertyKey[]) => String(path.findLast((step) => typeof step === 'string'));
  return stringsIn(value)
    .filter(({ path, isKey }) => !isKey && (keys?.has(keyOf(path)) ?? true))
    .map(({ path, text }) => {
      const [first, last] = located.linesOf(path);
      return { file, text, lines: [first + above, last + above] };
    });
}

/** What is said of the plan rests on notes of its own; names and labels carry none. */
const inFields = (fields: Group<Field>): PlainText[] =>
  fields.filter(isPlain).map(({ file, key, lines, value }) => ({
    ...{ file, lines, text: value },
    noted: file === 'plan.yaml' && noted.has(key),
  }));

const noted = new Set(['title', 'lead', 'notice', 'period', 'subject']);
