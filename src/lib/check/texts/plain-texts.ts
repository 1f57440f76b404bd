import type { Loaded } from '../../plan/load.ts';
import { translationsOf } from '../../plan/translations.ts';
import { isPlain, plainKeys, type Field } from '../../read/fields.ts';
import { isSubject, type MarkdownFile, type SubjectFile } from '../../read/load-markdown.ts';
import { remembered } from '../../read/memory.ts';
import type { Translation } from '../../read/schema-translation.ts';
import type { Content } from '../../read/types.ts';
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
  const sources = yaml.get('nguon.yaml');
  const searches = yaml.get('da-tra.yaml');
  const about = yaml.get('plan.yaml');
  const sayings = yaml.get('cach-hoi.yaml');
  return byFile<PlainText>(memory, plainTexts, [
    ...markdown.map((page) => memory.of(frontMatter, page)),
    ...fieldGroups(loaded).map((fields) => memory.of(inFields, fields)),
    ...(sources ? entriesIn(sources) : []).map((entry) =>
      memory.given(plainTexts, entry.located, [entry.above], () => inSources(entry)),
    ),
    ...(searches
      ? [
          memory.given(plainTexts, content.searches, [], () =>
            inSearches(content.searches, searches),
          ),
        ]
      : []),
    about ? memory.of(inPlan, about) : [],
    sayings ? memory.of(inSayings, sayings) : [],
    ...translationsOf(loaded.plan).flatMap(({ language, translation }) => {
      const file = `${language}/tom-tat.yaml`;
      const located = yaml.get(file);
      const read = () => inTranslation(file, translation, located!);
      return located ? [memory.given(plainTexts, translation, [], read)] : [];
    }),
    withdrawals(loaded),
    ...markdown.filter(isSubject).map((page) => memory.of(questions, page)),
  ]);
});

/** The texts of a value that stand under some keys, each with the path to it. */
const under = (value: unknown, ...keys: string[]) =>
  stringsIn(value).filter(
    ({ path, isKey }) =>
      !isKey && keys.includes(String(path.findLast((step) => typeof step === 'string'))),
  );

const frontMatter = ({ file, data, lineOf }: MarkdownFile): PlainText[] =>
  under(data, 'title', 'short', 'summary', 'aliases', 'note').map(({ path, text }) => ({
    ...{ file, lines: [lineOf(path), Infinity], text },
  }));

/** What is said of the plan rests on notes of its own; names and labels carry none. */
const inFields = (fields: Group<Field>): PlainText[] =>
  fields.filter(isPlain).map(({ file, key, lines, value }) => ({
    ...{ file, lines, text: value },
    noted: file === 'plan.yaml' && noted.has(key),
  }));

const noted = new Set(['title', 'lead', 'notice', 'period', 'subject']);

const inSearches = (searches: Content['searches'], { linesOf }: LocatedYaml): PlainText[] =>
  under(searches, 'sought', 'where', 'found', 'words').map(({ path, text }) => ({
    ...{ file: 'da-tra.yaml', lines: linesOf(path), text },
  }));

/** Places that are no more, and why a name is written as it is. */
const inPlan = ({ value, linesOf }: LocatedYaml): PlainText[] =>
  under(value, 'places', 'reason').map(({ path, text }) => ({
    ...{ file: 'plan.yaml', lines: linesOf(path), text },
  }));

const inSayings = ({ value, linesOf }: LocatedYaml): PlainText[] =>
  stringsIn(value)
    .filter(({ isKey }) => !isKey)
    .map(({ path, text }) => ({ file: 'cach-hoi.yaml', lines: linesOf(path), text }));

const inTranslation = (
  file: string,
  translation: Translation,
  { linesOf }: LocatedYaml,
): PlainText[] =>
  under(translation, 'title', 'by', 'vi', 'as', 'text').map(({ path, text }) => ({
    ...{ file, lines: linesOf(path), text },
  }));

const questions = ({ file, data, linesOf }: SubjectFile): PlainText[] =>
  under(data, 'ask', 'conclusion', 'otherwise').map(({ path, text }) => ({
    ...{ file, lines: linesOf(path), text },
  }));

const inSources = ({ located, above }: { located: LocatedYaml; above: number }): PlainText[] =>
  stringsIn(located.value)
    .filter(({ path, isKey }) => !isKey && describing.has(path.at(-1)))
    .map(({ path, text }) => ({
      ...{ file: 'nguon.yaml', text },
      lines: [located.lineOf(path) + above, Infinity],
    }));

const describing = new Set<PropertyKey | undefined>([...plainKeys, 'note']);
