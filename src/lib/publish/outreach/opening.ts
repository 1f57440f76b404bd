import { withoutNotes } from '../../read/markdown/notes.ts';
import type { Plan } from '../../read/types.ts';
import { planWords as words, speechWords } from '../../words/outreach-words.ts';
import type { Speech } from '../../words/spoken/rule.ts';
import { saying, type Said } from './sentences.ts';

/** What the plan is, for whom hears of it first: whose, up to when, that this is over, where its province is now. */
export function planSaid(plan: Plan, speech: Speech): Said {
  const { site, about, docs } = plan;
  const [end = ''] = /\d{4}(?!.*\d{4})/.exec(withoutNotes(about.period)) ?? [];
  // By what was written since.
  const isOver = [...docs.values()].some(({ changes }) =>
    changes.some(({ date }) => date > `${end}-12-31`),
  );
  const { name, into } = about.province;
  const years = end && words.until(end, isOver);
  return saying(speech, speechWords.editors, words.planIs(site.name, name, years, into));
}
