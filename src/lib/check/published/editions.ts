import { sha256 } from '../../publish/editions/clause-hash.ts';
import { namesIn } from '../../publish/editions/editions.ts';
import { byLine, readManifest, type UnitManifest } from '../../publish/editions/manifest.ts';
import {
  editionFileNames,
  isEditionName,
  manifestFile,
  textsFile,
  partsOfName,
} from '../../read/edition-names.ts';
import type { Problem } from '../../read/problem.ts';
import type { StoredFiles } from '../../read/stored-files.ts';

/** What changed in frozen editions: each manifest is whole and of its day, and has just the files and texts it vouches for; paths inside their folder. */
export function checkEditions(files: StoredFiles): Problem[] {
  const known = new Set<string>();
  const names = namesIn(files);
  const strays = new Set([...files.keys()].map((file) => file.split('/')[0]!));
  return [
    ...names.flatMap((name, at) =>
      checkEdition(name, filesOf(files, name), { known, after: names[at - 1] ?? null }),
    ),
    ...[...strays]
      .filter((name) => !isEditionName(name))
      .map((file) => ({
        ...{ file, line: 1, rule },
        message: `“${file}” không phải là một bản lưu; nếu đó là bản lưu đã đăng thì trả lại tên cũ, không thì chuyển đi nơi khác.`,
      })),
  ];
}

const rule = 'phien-ban';

/** The files of one edition by their path inside it. */
function filesOf(files: StoredFiles, name: string): StoredFiles {
  const own = [...files].filter(([file]) => file.startsWith(`${name}/`));
  return new Map(own.map(([file, bytes]) => [file.slice(name.length + 1), bytes]));
}

/** What an edition builds on: the hashes of texts kept before it, and the name of the one before. */
interface Before {
  known: Set<string>;
  after: string | null;
}

function checkEdition(name: string, files: StoredFiles, before: Before): Problem[] {
  const read = readManifest(files.get(manifestFile));
  if (read.kind === 'unknown') {
    const message = `Tệp ${manifestFile} của bản lưu ${name} có dạng mà máy không biết; trả lại tệp cũ, hoặc cập nhật mã của trang nếu bản lưu do bản mới hơn chụp.`;
    return [{ file: `${name}/${manifestFile}`, line: 1, rule, message }];
  }
  if (read.kind === 'broken' || read.manifest.date !== partsOfName(name).date)
    return [changed(name, manifestFile, files.has(manifestFile))];
  const expected =
    read.kind === 'units' ? editionFileNames : [manifestFile, ...Object.keys(read.manifest.files)];
  const message = `Tệp này không thuộc bản lưu ${name} đã đăng; trả lại cả thư mục ${name} như trên nhánh main, bản lưu đã chụp thì không thêm gì nữa.`;
  return [
    ...(read.kind === 'units'
      ? wrongTexts(name, files, read.manifest, before)
      : wrongFiles(name, files, read.manifest.files)),
    ...[...files.keys()]
      .filter((file) => !expected.includes(file))
      .map((file) => ({ file: `${name}/${file}`, line: 1, rule, message })),
  ];
}

function wrongFiles(name: string, files: StoredFiles, hashes: Record<string, string>): Problem[] {
  return Object.entries(hashes).flatMap(([file, hash]) => {
    const bytes = files.get(file);
    return bytes && sha256(bytes) === hash ? [] : [changed(name, file, bytes !== undefined)];
  });
}

/** Every text is that of its hash, and kept by the first edition that needs it. */
function wrongTexts(
  name: string,
  files: StoredFiles,
  { after, clauses, others }: UnitManifest,
  before: Before,
): Problem[] {
  if (after !== before.after) return [changed(name, manifestFile, true)];
  const bytes = files.get(textsFile);
  const texts = textsIn(bytes);
  const needed = new Set([
    ...Object.values(clauses).flatMap(([own, ...units]) => [own, ...units.map(([, hash]) => hash)]),
    ...Object.values(others),
  ]);
  const fresh = [...needed].filter((hash) => !before.known.has(hash));
  const right =
    texts &&
    Object.keys(texts).length === fresh.length &&
    fresh.every((hash) => sha256(String(texts[hash])) === hash);
  for (const hash of fresh) before.known.add(hash);
  return right ? [] : [changed(name, textsFile, bytes !== undefined)];
}

/** Texts by hash, when every byte of their file is as it was written. */
function textsIn(bytes: Uint8Array | undefined): Record<string, string> | undefined {
  const text = Buffer.from(bytes ?? []).toString('utf8');
  try {
    const texts = JSON.parse(text) as Record<string, string>;
    return `${byLine(texts)}\n` === text ? texts : undefined;
  } catch {
    return undefined;
  }
}

function changed(name: string, file: string, exists: boolean): Problem {
  const what = exists ? 'khác bản đã đăng' : 'đã mất';
  const message = `Tệp ${file} của bản lưu ${name} ${what}; trả lại tệp cũ (nhờ người duyệt nếu chưa biết cách), còn chỗ sai thì sửa trong thư mục content, máy sẽ chụp bản lưu mới.`;
  return { file: `${name}/${file}`, line: 1, rule, message };
}
