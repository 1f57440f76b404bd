import { editionsIn, namesIn } from '../../publish/editions/editions.ts';
import { madeEdition } from '../../publish/editions/kept.ts';
import { readManifest } from '../../publish/editions/manifest.ts';
import { manifestFile, partsOfName } from '../../read/edition-names.ts';
import { textsToKeep } from '../../publish/kit/sheet-records.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Problem } from '../../read/problem.ts';
import type { StoredFiles } from '../../read/stored-files.ts';

/**
 * Editions that main does not have and that are not, byte for byte, what this content makes:
 * publishing freezes content, nobody writes an edition. An edition of a day to come would
 * besides stop every one before that day.
 *
 * @param published names of the editions main has: older code may have made them.
 * @param today e.g. `2026-11-24`.
 */
export function unmadeEditions(
  files: StoredFiles,
  published: ReadonlySet<string>,
  { plan }: Pick<Loaded, 'plan' | 'archives'>,
  today: string,
): Problem[] {
  const names = namesIn(files);
  return names.flatMap((name, at): Problem[] => {
    if (published.has(name)) return [];
    const { date } = partsOfName(name);
    if (date > today) return [problem(name, `Bản lưu ${name} mang ngày chưa tới`)];
    const earlier = new Set(names.slice(0, at));
    const last = editionsIn(
      new Map([...files].filter(([file]) => earlier.has(file.split('/')[0]!))),
    ).at(-1);
    const made = madeEdition(textsToKeep(plan), { date, after: last?.name ?? null }, last?.kept);
    const other = [...made.files].find(
      ([file, text]) => !Buffer.from(text).equals(files.get(`${name}/${file}`) ?? Buffer.alloc(0)),
    );
    return other
      ? [problem(name, `Bản lưu ${name} không phải do máy chụp từ nội dung này`, other[0])]
      : [];
  });
}

/** Editions older than units that no ledger records: such are pages, served as they lie, and only the ledger vouches for them. */
export function foreignEditions(files: StoredFiles, recorded: Record<string, string>): Problem[] {
  return namesIn(files).flatMap((name): Problem[] => {
    const { kind } = readManifest(files.get(`${name}/${manifestFile}`));
    const message = `Bản lưu ${name} không có trong danh sách địa chỉ đã đăng nên không phải do máy chụp`;
    return kind === 'clauses' && !Object.hasOwn(recorded, name) ? [problem(name, message)] : [];
  });
}

function problem(name: string, wrong: string, file = manifestFile): Problem {
  const message = `${wrong}; trả lại thư mục phien-ban và danh sách địa chỉ đã đăng như trên nhánh main, khi đăng máy sẽ chụp bản lưu mới.`;
  return { file: `${name}/${file}`, line: 1, rule: 'phien-ban', message };
}
