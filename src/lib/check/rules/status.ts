import type { Loaded } from '../../plan/load.ts';
import { isResult } from '../../plan/headline.ts';
import { folderOf, groupCode } from '../../read/groups.ts';
import { isSection, type SectionFile } from '../../read/load-markdown.ts';
import { lastDay } from '../../read/reports.ts';
import type { Status } from '../../read/schema-status.ts';
import { hasCome } from '../../read/schema-values.ts';
import { namedUnit } from '../../read/told.ts';
import { displayDate } from '../../words/day.ts';
import { firstStrange, fold, passagesOf } from '../../words/in-passages.ts';
import { shortened } from '../../words/shortened.ts';
import { outcomeWords, timeWords } from '../../words/status-words.ts';
import type { Rule } from '../rule.ts';
import { isUnread } from '../texts/on-units.ts';

/** What became of a section is told of things that its quotation names, by results that stand on the site. */
export const status: Rule = {
  code: 'tinh-hinh',
  needs: ['plan.yaml', 'nguon.yaml'],
  *check(loaded) {
    for (const section of loaded.markdown.filter(isSection))
      for (const [message, ...path] of faultsOf(section, loaded))
        yield { file: section.file, path, message };
  },
};

type Fault = [message: string, ...path: PropertyKey[]];

function* faultsOf(section: SectionFile, loaded: Loaded): Iterable<Fault> {
  const { code, status, draft } = section.data;
  const { about } = loaded.content;
  const group = about.groups[folderOf(about, groupCode(code)) ?? ''];
  const none =
    'Trang này không có tình hình thực hiện, vì kể lời của văn bản khác hoặc là trang của cả phần; bỏ phần ấy (status) ở phần khai báo.';
  const absent =
    'Mục này chưa ghi tình hình thực hiện (status); thêm vào phần khai báo, theo mẫu của một mục đã có.';
  if (group?.status === false || !code.includes('-')) {
    if (status) yield [none, 'status'];
  } else if (status) {
    yield* strangeThings(section, status, loaded);
    yield* outcomeFaults(status);
    yield* namesNoResult(status, loaded);
    yield* reviewedTooEarly(section, status);
  } else if (!draft) yield [absent, 'code'];
}

/** Things that the section does not quote from what the plan says. */
function strangeThings(section: SectionFile, { things }: Status, loaded: Loaded): Fault[] {
  const { memory } = loaded;
  const { archives, sources } = loaded.content;
  const isOfPlan = (key: string) => sources[key]?.provenance === 'ke-hoach';
  const passages = (keys: string[]) =>
    keys.flatMap((key) => memory.ofText(passagesOf, key, archives.get(key) ?? ''));
  const quotes = memory.of(quotesIn, section);
  const quoted = quotes.filter(({ keys }) => keys.some(isOfPlan)).map(({ text }) => text);
  // A quotation of others, or that differs from its source, is told of itself: then what the plan
  // says is enough.
  const isMisquoted = quotes.some(
    ({ text, keys }) =>
      !keys.some(isOfPlan) || leaving(text.split(/ ?\[…\] ?/), passages(keys)) !== undefined,
  );
  const ofPlan = isMisquoted ? passages(Object.keys(sources).filter(isOfPlan)) : [];
  return things.flatMap(({ thing }, at): Fault[] => {
    const strange = leaving([fold(thing)], [...quoted, ...ofPlan]);
    if (strange === undefined) return [];
    const message = `Việc “${shortened(thing, 60)}” khác lời trích của kế hoạch ở mục này từ chữ “${shortened(strange, 40)}”; chép lại đúng từng chữ một phần của lời trích.`;
    return [[message, 'status', 'things', at, 'thing']];
  });
}

const quotesIn = ({ clauses }: SectionFile) =>
  clauses
    .filter(({ id }) => id === 'noi-dung')
    .flatMap(({ wordings }) => wordings.filter(({ kind }) => kind === 'quote'))
    .map(({ text, notes }) => ({
      text: fold(text.replaceAll('[sic]', '')),
      keys: notes.map(({ key }) => key),
    }));

/** The words by which parts leave the passage that has most of them; all where there is none. */
const leaving = (parts: string[], passages: string[]) =>
  passages.length ? firstStrange(parts, passages) : parts.join(' ');

function* outcomeFaults({ outcome, things, document, time, dates }: Status): Iterable<Fault> {
  const isFound = things.some(({ units }) => units.length);
  if (outcome === 'cong-nhan' && !document)
    yield [
      `Chọn “${outcomeWords['cong-nhan']}” (cong-nhan) mà chưa nêu câu nói văn bản công nhận; ghi tên câu ấy (document).`,
      ...['status', 'outcome'],
    ];
  if (outcome !== 'cong-nhan' && document)
    yield [
      `Có câu nói văn bản công nhận (document) mà kết quả không phải “${outcomeWords['cong-nhan']}”; chọn kết quả ấy (outcome: cong-nhan), hoặc bỏ tên câu.`,
      ...['status', 'document'],
    ];
  if (outcome !== 'chua-thay' && !isFound)
    yield [
      `Chưa việc nào có câu kể kết quả mà mục ghi là có; thêm tên câu ở việc có kết quả (units), hoặc chọn “${outcomeWords['chua-thay']}” (outcome: chua-thay).`,
      ...['status', 'things'],
    ];
  if (outcome === 'chua-thay' && isFound)
    yield [
      `Có việc đã có câu kể kết quả mà mục ghi là chưa thấy thông tin; chọn “${outcomeWords['co-so-lieu']}” (outcome: co-so-lieu), hoặc bỏ tên câu (units).`,
      ...['status', 'outcome'],
    ];
  if (time !== 'tuy-moc' && dates)
    yield [
      `Có hai câu nêu mốc (dates) mà thời hạn không tùy mốc tính; chọn “${timeWords['tuy-moc']}” (time: tuy-moc), hoặc bỏ tên hai câu.`,
      ...['status', 'dates'],
    ];
  if (time === 'tuy-moc' && !dates)
    yield [
      `Chọn “${timeWords['tuy-moc']}” (tuy-moc) mà chưa nêu hai mốc; ghi tên hai câu, mỗi câu một mốc (dates).`,
      ...['status', 'time'],
    ];
}

/** Units named that report no result; that there is none of a name, another rule tells. */
function namesNoResult(status: Status, loaded: Loaded): Fault[] {
  return unitsNamed(status).flatMap(({ name, path }): Fault[] => {
    const unit = namedUnit(loaded.plan.units, name);
    if (!unit || isUnread(loaded, name)) return [];
    if (name.split('.')[1] === 'ket-qua' && isResult(unit)) return [];
    const message = `Câu “${name}” không kể một kết quả; ghi tên một câu ở khoản kết quả (ket-qua) có loại Báo cáo, Ước hoặc Đang thực hiện.`;
    return [[message, ...path]];
  });
}

export function unitsNamed({ things, document, dates = [] }: Status) {
  return [
    ...things.flatMap(({ units }, at) =>
      units.map((name) => ({ name, path: ['status', 'things', at, 'units'] as PropertyKey[] })),
    ),
    ...(document ? [{ name: document, path: ['status', 'document'] }] : []),
    ...dates.map((name) => ({ name, path: ['status', 'dates'] })),
  ];
}

function reviewedTooEarly({ clauses }: SectionFile, { reviewed }: Status): Fault[] {
  const days = clauses
    .filter(({ id }) => id === 'ket-qua')
    .flatMap(({ wordings }) => wordings)
    .map(({ reported }) => reported?.when.split('–').at(-1) ?? '')
    .filter((when) => when.split('/').length === 3)
    .map(lastDay)
    .filter(hasCome);
  const newest = days.sort().at(-1) ?? '';
  if (reviewed >= newest) return [];
  const message = `Ngày rà soát ${displayDate(reviewed)} trước ngày của kết quả mới nhất, ${displayDate(newest)}; rà soát lại mục rồi ghi ngày rà soát mới.`;
  return [[message, 'status', 'reviewed']];
}
