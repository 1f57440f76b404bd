import { ownText } from '../read/told.ts';
import type { Memory } from '../read/memory.ts';
import type { Content, Unit } from '../read/types.ts';
import { contradictionId, indicatorId, indicatorsPath, pageIds } from '../read/reserved.ts';
import type { Provenance } from '../words/provenance.ts';
import { fieldWording } from '../read/units.ts';

/** Text of a data file: its code, where a page shows it, and the text. */
type Field = [code: string, path: string, value: string, kind?: 'field' | 'event'];

/** Every text of the data files as a unit; whose words it is, `provenanceOf` tells from its notes. */
export function dataUnits(
  content: Content,
  provenanceOf: (keys: string[]) => Provenance[],
  memory: Memory,
): Unit[] {
  // What an entry has from elsewhere is a unit there.
  const own = fieldsOf(content).filter(([, , value]) => value);
  return own.map(([code, path, value, kind = 'field']) => {
    const wording = memory.ofText(wordingOf, kind, value);
    const provenance = provenanceOf(wording.notes.map(({ key }) => key));
    const basis = [code, path, ...provenance];
    return memory.given(dataUnits, wording, basis, () => ({ ...wording, code, path, provenance }));
  });
}

const wordingOf = (kind: string, value: string) => fieldWording(kind as 'field' | 'event', value);

function fieldsOf(content: Content): Field[] {
  const { bodies, terms, timeline, contradictions, matrix, indicators, series, about } = content;
  return [
    // Under the names that editions have kept them by.
    ...(['title', 'lead', 'notice'] as const).map((key): Field => [`site.${key}`, '/', about[key]]),
    ...Object.entries(bodies).flatMap(([id, { duty, now }]): Field[] => [
      [`co-quan.${id}.duty`, `/co-quan/#${id}`, ownText(duty)],
      [`co-quan.${id}.now`, `/co-quan/#${id}`, ownText(now)],
    ]),
    ...Object.entries(terms).map(([id, { definition }]): Field => [
      `thuat-ngu.${id}`,
      `/thuat-ngu/#${id}`,
      definition,
    ]),
    ...Object.entries(timeline).map(([key, { text }]): Field => [
      `dong-thoi-gian.${key}`,
      `/dong-thoi-gian/#${key}`,
      ownText(text),
      'event',
    ]),
    ...contradictions.map(({ reading }, at): Field => [
      `ket-qua.${contradictionId(at + 1)}`,
      `/ket-qua/#${pageIds.contradictions}`,
      reading,
    ]),
    ...matrix.map(({ task, solution, why }): Field => [
      `doi-chieu.${task}-${solution}`,
      '/doi-chieu/',
      why,
    ]),
    ...Object.entries(indicators).flatMap(([key, { target, latest, why = '' }]): Field[] =>
      Object.entries({ target: ownText(target), latest: ownText(latest), why }).map(
        ([field, value]) => [
          `${indicatorId(key)}.${field}`,
          `${indicatorsPath}#${indicatorId(key)}`,
          value,
        ],
      ),
    ),
    // After its points and its level, by whose number editions have kept it.
    ...Object.entries(series).map(([id, { points, gaps, note, target }]): Field => [
      `so-lieu.${id}.${points.length + gaps.length + (target ? 1 : 0)}`,
      `/ket-qua/#bieu-do-${id}`,
      note,
    ]),
  ];
}
