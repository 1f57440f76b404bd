import { ownGroups } from '../../check/texts/own-words.ts';
import { lineOf } from '../../check/texts/statements.ts';
import { inert } from '../../publish/forge/inert.ts';
import { sentencesIn } from '../../words/sentences.ts';
import { placed, type Sides } from './words.ts';

const offices =
  'chính quyền|lãnh đạo|UBND|HĐND|(?:ủy|uỷ) ban|hội đồng nhân dân|chính phủ|quốc hội|nhà nước|trung ương|(?:tỉnh|thành|huyện|thị|đảng) (?:ủy|uỷ)|đảng bộ|thủ tướng|chủ tịch|bí thư|giám đốc|bộ trưởng|công an|quân đội|thanh tra|(?:tòa|toà) án|viện kiểm sát|cán bộ|công chức';
const named =
  /(?<![\p{L}\p{N}/-])(?:Bộ|Sở|Cục|Ban|Phòng|Đảng) \p{Lu}|^(?:Tỉnh|Huyện|Xã|Thành phố|Thị xã) /u;

/**
 * Sentences of the editors that stood nowhere before and name a body, by a name that
 * `co-quan.yaml` has or had or by its kind: whether it did so is for a person to judge.
 */
export function sentenceLines({ before, after }: Sides): string[] {
  const names = [before, after]
    .flatMap(({ content }) => Object.values(content.bodies))
    .flatMap(({ name, short = name, aliases }) => [name, short, ...aliases]);
  const any = [...names.map(RegExp.escape), offices].join('|');
  // Two, since V8 loses `(?i:…)` where it does not optimise an expression.
  const body = new RegExp(String.raw`(?<![\p{L}\p{N}/-])(?:${any})(?![\p{L}\p{N}])`, 'iu');
  const known = new Set(sentencesOf(before).map(({ text }) => text));
  return sentencesOf(after)
    .filter(({ text }) => !known.has(text) && (body.test(text) || named.test(text)))
    .map(({ text, whole }) => placed(whole.file, lineOf(after, whole, text), inert(text)));
}

function sentencesOf(loaded: Sides['after']) {
  return ownGroups(loaded)
    .flat()
    .flatMap(({ whole }) => sentencesIn(whole.text).map((text) => ({ text, whole })));
}
