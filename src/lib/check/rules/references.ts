import { draftsOf } from '../../plan/drafts-of.ts';
import { isSection } from '../../read/load-markdown.ts';
import type { Loaded } from '../../plan/load.ts';
import { pageFolders } from '../../read/places.ts';
import { docCodeOf } from '../../plan/published-addresses.ts';
import { groupCode } from '../../read/groups.ts';
import { displayDate } from '../../words/day.ts';
import { namedUnit } from '../../read/told.ts';
import type { Found, Rule } from '../rule.ts';
import { unitsNamed } from './status.ts';
import { isUnknown } from '../../plan/stand-ins.ts';

/** Related sections, bodies and the codes and names of the data files name something that exists, each once. */
export const references: Rule = {
  code: 'tham-chieu',
  needs: [...pageFolders, 'nguon'],
  *check(loaded) {
    const sections = sectionsOf(loaded);
    yield* inFrontMatter(loaded, sections);
    yield* inMatrix(loaded, sections);
    yield* strayNames(loaded, sections);
    yield* archives(loaded);
  },
};

interface Known {
  what: string;
  has(value: string): boolean;
  isDraft(value: string): boolean;
}

/** The sections there are. One that nobody could read may have any code of its group. */
function sectionsOf(loaded: Loaded): Known {
  const { docs } = loaded.plan;
  const drafts = draftsOf(loaded);
  const unknown = new Set([...docs.keys()].filter(isUnknown).map(groupCode));
  return {
    what: 'mục',
    has: (code) => unknown.has(groupCode(code)) || docs.has(code),
    isDraft: (code) => drafts.codes.has(code),
  };
}

function* inFrontMatter(loaded: Loaded, sections: Known): Iterable<Found> {
  const { content, unread } = loaded;
  const bodies: Known = {
    what: 'cơ quan',
    has: (id) => unread.has('co-quan.yaml') || id in content.bodies,
    isDraft: () => false,
  };
  for (const { file, data } of loaded.markdown.filter(isSection)) {
    const related: Known = {
      what: 'mục liên quan',
      has: (code) =>
        (sections.has(code) || (data.draft && sections.isDraft(code))) && code !== data.code,
      isDraft: (code) => sections.isDraft(code) && code !== data.code,
    };
    for (const [key, known] of Object.entries({ related, bodies }))
      for (const message of wrongIn(data[key as 'related' | 'bodies'], known))
        yield { file, path: [key], message };
  }
}

function wrongIn(list: string[], { what, has, isDraft }: Known): (string | undefined)[] {
  return list.map((value, index) => {
    if (list.indexOf(value) < index)
      return `“${value}” ghi hai lần trong danh sách ${what}; bỏ một lần.`;
    if (has(value)) return undefined;
    return isDraft(value)
      ? `Mục “${value}” còn là bản nháp, người đọc chưa mở được; bỏ mã ấy, hoặc xóa dòng “draft: true” ở tệp của mục ấy khi đã viết xong.`
      : `Không có ${what} nào mang mã “${value}”; sửa theo ${what === 'cơ quan' ? 'mã có trong co-quan.yaml' : 'dòng code của mục muốn dẫn'}, hoặc bỏ mã ấy.`;
  });
}

function* inMatrix({ content, unread }: Loaded, sections: Known): Iterable<Found> {
  const file = 'doi-chieu.yaml';
  const { rows, columns } = content.about.crossing ?? {};
  const pairs = new Set<string>();
  for (const [index, { task, solution }] of content.matrix.entries()) {
    for (const [key, code, letters] of [
      ['task', task, rows],
      ['solution', solution, columns],
    ] as const) {
      const isInPlace = groupCode(code) === letters || unread.has('plan.yaml');
      const misplaced = `Mã “${code}” không thuộc phần mà bảng nhiệm vụ và giải pháp xếp ở đây; ghi mã của phần nêu ở crossing trong plan.yaml.`;
      const message = wrongIn([code], sections)[0] ?? (isInPlace ? undefined : misplaced);
      yield { file, path: [index, key], message };
    }
    const pair = `${task} và ${solution}`;
    const message = `Cặp ${pair} đã có ở trên; bỏ cả cặp ghi lặp này.`;
    if (pairs.has(pair)) yield { file, path: [index, 'task'], message };
    pairs.add(pair);
  }
}

/** Names in the data that no unit has; silent while it may stand in a file that could not be read. */
function* strayNames(loaded: Loaded, sections: Known): Iterable<Found> {
  const { plan, unread } = loaded;
  const mayStand = (code: string) => {
    const doc = plan.docs.get(code);
    if (unread.has(`${code}.yaml`)) return true;
    return doc ? doc.clauses.every(({ at }) => unread.has(at.file)) : sections.has(code);
  };
  const messageFor = (name: string, code: string) => {
    if (sections.isDraft(code)) return wrongIn([code], sections)[0];
    const gone = plan.ledger.clauses[name];
    if (gone?.withdrawn)
      return `Câu “${name}” đã rút ngày ${displayDate(gone.withdrawn.on)}; bỏ tên ấy, hoặc ghi tên một câu còn đứng.`;
    return gone?.now
      ? `Câu “${name}” nay là “${gone.now}”; ghi tên mới ấy.`
      : `Không có câu nào mang tên “${name}”; ghi mã tiểu mục, dấu chấm và tên đặt trong {#…} ở cuối câu muốn dẫn, hoặc đặt tên ấy cho câu.`;
  };
  for (const { name, ...place } of [...loaded.names, ...statusNames(loaded)]) {
    const code = docCodeOf(name);
    if (!namedUnit(plan.units, name) && !mayStand(code))
      yield { ...place, message: messageFor(name, code) };
  }
}

/** The names in the status of sections that are published: a draft may name its own sentences. */
function statusNames({ markdown }: Loaded) {
  return markdown
    .filter(isSection)
    .flatMap(({ file, data, lineOf }) =>
      data.status && !data.draft
        ? unitsNamed(data.status).map(({ name, path }) => ({ file, line: lineOf(path), name }))
        : [],
    );
}

/** Archives without their source, and sources without their archive. */
function* archives({ content, tree, unread }: Loaded): Iterable<Found> {
  for (const key of unread.has('nguon.yaml') ? [] : content.archives.keys())
    if (!(key in content.sources))
      yield {
        file: `nguon/${key}.txt`,
        message: `Tệp trích này không ứng với nguồn nào; thêm nguồn “${key}” vào nguon.yaml hoặc đổi tên tệp.`,
      };
  for (const key of Object.keys(content.sources))
    if (!tree.has(`nguon/${key}.txt`) && !unread.has(`nguon/${key}.txt`))
      yield {
        ...{ file: 'nguon.yaml', path: [key] },
        message: `Nguồn “${key}” chưa có đoạn trích nào; chép các đoạn được trích vào tệp nguon/${key}.txt, mỗi đoạn cách nhau một dòng trống.`,
      };
}
