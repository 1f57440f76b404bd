import { plainText } from '../../publish/editions/clause-text.ts';
import { inert } from '../../publish/forge/inert.ts';
import { createTermLinker, termFinder } from '../../render/terms.ts';
import type { Doc } from '../../read/types.ts';
import { placed, type Sides } from './words.ts';

/** A word in more clauses than this is nothing to explain. */
const mostClauses = 20;

/** Terms with a new writing that would link more clauses than a term does. */
export function termLines({ before, after }: Sides): string[] {
  const terms = Object.entries(after.content.terms).flatMap(([id, { match }]) => {
    const old = before.content.terms[id]?.match ?? [];
    return match.every((form) => old.includes(form)) ? [] : [{ id, match }];
  });
  const find = termFinder(terms);
  const linked = [...after.plan.docs.values()]
    .flatMap(textsOf)
    .flatMap((text) => createTermLinker(find)(text))
    .filter((part) => typeof part !== 'string');
  return [...Map.groupBy(linked, ({ id }) => id)]
    .filter(([, { length }]) => length > mostClauses)
    .map(([id, { length }]) => {
      const line = after.yaml.get('thuat-ngu.yaml')?.lineOf([id, 'match']);
      return placed('thuat-ngu.yaml', line, `${inert(id)}: ${length} tiểu mục`);
    });
}

export function lossLines({ before, after }: Sides): string[] {
  return [...after.plan.docs].flatMap(([code, doc]) => {
    const old = before.plan.docs.get(code) ?? doc;
    const [was, now] = [old, doc].map((each) => textsOf(each).join(' ').match(/\S+/g)?.length ?? 0);
    const at = (doc.clauses[0] ?? old.clauses[0])?.at;
    return at && now! * 2 < was! ? [placed(at.file, at.line, `${was} → ${now} chữ`)] : [];
  });
}

function textsOf({ clauses }: Doc): string[] {
  return clauses.map(({ nodes }) => plainText(nodes));
}
