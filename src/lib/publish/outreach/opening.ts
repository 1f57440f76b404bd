import { withoutNotes } from '../../read/markdown/notes.ts';
import type { Doc, Plan } from '../../read/types.ts';
import { planWords as words, speechWords } from '../../words/outreach-words.ts';
import type { Speech } from '../../words/spoken/rule.ts';
import { saying, type Said } from './sentences.ts';

/**
 * What is told before anything else, and who tells it: of the plan whose it is, up to when, that this is
 * over, where its province is now; of sections that report others' words, what their group says of these.
 */
export function openingSaid(plan: Plan, doc: Doc, speech: Speech): Said {
  const { site, groups, about } = plan;
  const group = groups.find(({ sections }) => sections.includes(doc))?.about;
  const others = group?.reports && withoutNotes(group.lead ?? '').replace(/\.$/, '');
  const told = others ? words.othersTold(others, about.province) : planTold(plan);
  return saying(speech, speechWords.editorsOf(site.name, site.publisher), told);
}

function planTold({ site, about, docs }: Plan): string {
  const [end = ''] = /\d{4}(?!.*\d{4})/.exec(withoutNotes(about.period)) ?? [];
  // By what was written since.
  const isOver = [...docs.values()].some(({ changes }) =>
    changes.some(({ date }) => date > `${end}-12-31`),
  );
  const { name, into } = about.province;
  return words.planIs(site.name, name, end && words.until(end, isOver), into);
}
