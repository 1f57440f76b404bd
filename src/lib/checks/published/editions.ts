import { hashOfWording, sha256 } from '../../editions/clause-hash.ts';
import type { EditionData } from '../../editions/data.ts';
import { manifestText } from '../../editions/files.ts';
import { manifestSchema, partsOfName } from '../../editions/editions.ts';
import { dataFile, isEditionName, manifestFile } from '../../editions/names.ts';
import type { Problem } from '../../content/problem.ts';
import type { StoredFiles } from '../../content/stored-files.ts';

/**
 * What changed in frozen editions: each file is the one its manifest vouches for, none is
 * missing or added, and the manifest itself fits its day, its files and the clauses' wording.
 * Files of the result are paths inside the editions' folder.
 */
export function checkEditions(files: StoredFiles): Problem[] {
  return [...foldersOf(files)].flatMap(([name, edition]) =>
    isEditionName(name)
      ? checkEdition(name, edition)
      : [
          problem(
            name,
            `“${name}” không phải là một phiên bản; thư mục này chỉ giữ phiên bản do máy chụp, hãy chuyển đi hoặc xóa.`,
          ),
        ],
  );
}

/** The editions, name → files by their path inside it. */
export function editionFolders(files: StoredFiles): Map<string, StoredFiles> {
  return new Map([...foldersOf(files)].filter(([name]) => isEditionName(name)));
}

function foldersOf(files: StoredFiles): Map<string, StoredFiles> {
  const folders = new Map<string, StoredFiles>();
  for (const [path, bytes] of files) {
    const [folder = '', ...rest] = path.split('/');
    const edition = folders.get(folder) ?? new Map();
    folders.set(folder, edition.set(rest.join('/'), bytes));
  }
  return folders;
}

function checkEdition(name: string, files: StoredFiles): Problem[] {
  const manifest = readManifest(files.get(manifestFile));
  if (!manifest || manifest.date !== partsOfName(name).date)
    return [changed(name, manifestFile, files.has(manifestFile))];
  const expected = Object.keys(manifest.files);
  const extra = [...files.keys()].filter(
    (file) => file !== manifestFile && !expected.includes(file),
  );
  const problems = [
    ...expected.flatMap((file) => {
      const bytes = files.get(file);
      return bytes && sha256(bytes) === manifest.files[file]
        ? []
        : [changed(name, file, bytes !== undefined)];
    }),
    ...extra.map((file) =>
      problem(
        `${name}/${file}`,
        `Tệp này không thuộc phiên bản ${name} đã đăng; xóa tệp ấy, phiên bản đã chụp thì không thêm gì nữa.`,
      ),
    ),
  ];
  if (problems.length) return problems;
  return sameHashes(manifest.clauses, files.get(dataFile))
    ? []
    : [changed(name, manifestFile, true)];
}

/** The manifest, when every byte of it is as it was written. */
function readManifest(bytes: Uint8Array | undefined) {
  try {
    const text = Buffer.from(bytes ?? []).toString('utf8');
    const manifest = manifestSchema.parse(JSON.parse(text));
    return manifestText(manifest) === text ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/** The manifest's clauses are those of the data, hash by hash. */
function sameHashes(clauses: Record<string, string>, data: Uint8Array | undefined): boolean {
  if (!data) return false;
  const { docs } = JSON.parse(Buffer.from(data).toString('utf8')) as EditionData;
  const wordings = docs.flatMap((doc) => doc.clauses);
  return (
    wordings.length === Object.keys(clauses).length &&
    wordings.every(({ code, title, text }) => clauses[code] === hashOfWording(title, text))
  );
}

function changed(name: string, file: string, exists: boolean): Problem {
  const what = exists ? 'khác bản đã đăng' : 'đã mất';
  return problem(
    `${name}/${file}`,
    `Tệp ${file} của phiên bản ${name} ${what}; trả lại tệp cũ (nhờ người duyệt nếu chưa biết cách), còn chỗ sai thì sửa trong thư mục content, máy sẽ chụp phiên bản mới.`,
  );
}

function problem(file: string, message: string): Problem {
  return { file, line: 1, rule: 'phien-ban', message };
}
