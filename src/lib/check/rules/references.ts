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
  reason: 'Mục liên quan, cơ quan, dòng của doi-chieu.yaml và tên câu chỉ nối tới thứ có thật.',
  needs: [...pageFolders, 'nguon'],
  check: (loaded) => [
    ...inFrontMatter(loaded),
    ...inMatrix(loaded),
    ...pairsTwice(loaded),
    ...strayNames(loaded),
    ...strayArchives(loaded),
    ...missingArchives(loaded),
  ],
};

/** What a list may name. */
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

function bodiesOf({ content, unread }: Loaded): Known {
  return {
    what: 'cơ quan',
    has: (id) => unread.has('co-quan.yaml') || id in content.bodies,
    isDraft: () => false,
  };
}

function lineIn({ yaml }: Loaded, file: string, path: PropertyKey[]): number {
  return yaml.get(file)?.lineOf(path) ?? 1;
}

function inFrontMatter(loaded: Loaded): Found[] {
  const sections = sectionsOf(loaded);
  const bodies = bodiesOf(loaded);
  return loaded.markdown.filter(isSection).flatMap(({ file, data, lineOf }) => {
    const related: Known = {
      what: 'mục liên quan',
      has: (code) =>
        (sections.has(code) || (data.draft && sections.isDraft(code))) && code !== data.code,
      isDraft: (code) => sections.isDraft(code) && code !== data.code,
    };
    return [
      ...listProblems(file, lineOf(['related']), data.related, related),
      ...listProblems(file, lineOf(['bodies']), data.bodies, bodies),
    ];
  });
}

const matrixFile = 'doi-chieu.yaml';

function inMatrix(loaded: Loaded): Found[] {
  const sections = sectionsOf(loaded);
  const { rows, columns } = loaded.content.about.crossing ?? {};
  return loaded.content.matrix.flatMap((mark, index) =>
    (
      [
        ['task', rows],
        ['solution', columns],
      ] as const
    ).flatMap(([key, letters]): Found[] => {
      const line = lineIn(loaded, matrixFile, [index, key]);
      const found = listProblems(matrixFile, line, [mark[key]], sections);
      if (found.length || groupCode(mark[key]) === letters || loaded.unread.has('plan.yaml'))
        return found;
      const message = `Mã “${mark[key]}” không thuộc phần mà bảng nhiệm vụ và giải pháp xếp ở đây; ghi mã của phần nêu ở crossing trong plan.yaml.`;
      return [{ file: matrixFile, line, message }];
    }),
  );
}

function pairsTwice(loaded: Loaded): Found[] {
  const seen = new Set<string>();
  return loaded.content.matrix.flatMap(({ task, solution }, index): Found[] => {
    const pair = `${task} và ${solution}`;
    if (!seen.has(pair)) {
      seen.add(pair);
      return [];
    }
    const line = lineIn(loaded, matrixFile, [index, 'task']);
    const message = `Cặp ${pair} đã có ở trên; bỏ cả cặp ghi lặp này.`;
    return [{ file: matrixFile, line, message }];
  });
}

/** Names in the data that no unit has; silent while it may stand in a file that could not be read. */
function strayNames(loaded: Loaded): Found[] {
  const { plan, unread } = loaded;
  const sections = sectionsOf(loaded);
  const mayStand = (code: string) => {
    const doc = plan.docs.get(code);
    if (unread.has(`${code}.yaml`)) return true;
    return doc ? doc.clauses.every(({ at }) => unread.has(at.file)) : sections.has(code);
  };
  return [...loaded.names, ...statusNames(loaded)].flatMap(({ file, line, name }): Found[] => {
    const code = docCodeOf(name);
    if (namedUnit(plan.units, name) || mayStand(code)) return [];
    if (sections.isDraft(code)) return listProblems(file, line, [code], sections);
    const gone = plan.ledger.clauses[name];
    const message = gone?.withdrawn
      ? `Câu “${name}” đã rút ngày ${displayDate(gone.withdrawn.on)}; bỏ tên ấy, hoặc ghi tên một câu còn đứng.`
      : gone?.now
        ? `Câu “${name}” nay là “${gone.now}”; ghi tên mới ấy.`
        : `Không có câu nào mang tên “${name}”; ghi mã tiểu mục, dấu chấm và tên đặt trong {#…} ở cuối câu muốn dẫn, hoặc đặt tên ấy cho câu.`;
    return [{ file, line, message }];
  });
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

function strayArchives({ archives, content, unread }: Loaded): Found[] {
  return [...archives.keys()]
    .filter((key) => !unread.has('nguon.yaml') && !(key in content.sources))
    .map((key) => ({
      file: `nguon/${key}.txt`,
      line: 1,
      message: `Tệp trích này không ứng với nguồn nào; thêm nguồn “${key}” vào nguon.yaml hoặc đổi tên tệp.`,
    }));
}

function missingArchives(loaded: Loaded): Found[] {
  const { content, tree, unread } = loaded;
  return Object.keys(content.sources)
    .filter((key) => !tree.has(`nguon/${key}.txt`) && !unread.has(`nguon/${key}.txt`))
    .map((key) => ({
      file: 'nguon.yaml',
      line: lineIn(loaded, 'nguon.yaml', [key]),
      message: `Nguồn “${key}” chưa có tệp trích; thêm tệp nguon/${key}.txt, ghi các đoạn được trích, mỗi đoạn cách nhau một dòng trống.`,
    }));
}

function listProblems(
  file: string,
  line: number,
  list: string[],
  { what, has, isDraft }: Known,
): Found[] {
  return list.flatMap((value, index): Found[] => {
    const problem = (message: string) => [{ file, line, message }];
    if (list.indexOf(value) < index)
      return problem(`“${value}” ghi hai lần trong danh sách ${what}; bỏ một lần.`);
    if (has(value)) return [];
    return problem(
      isDraft(value)
        ? `Mục “${value}” còn là bản nháp, người đọc chưa mở được; bỏ mã ấy, hoặc xóa dòng “draft: true” ở tệp của mục ấy khi đã viết xong.`
        : `Không có ${what} nào mang mã “${value}”; sửa theo ${what === 'cơ quan' ? 'mã có trong co-quan.yaml' : 'dòng code của mục muốn dẫn'}, hoặc bỏ mã ấy.`,
    );
  });
}
