// Starts a command of the project, as every npm script does: `node run.mjs src/cli/check.ts …`.
// Plain JavaScript for any Node: before an install there is neither a Node that reads TypeScript
// nor a package to import, and who runs a command then is told so in one sentence.
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [file, ...words] = process.argv.slice(2);
// Jobs that may write install no package.
const needsPackages = !/\/(?:save-records|answer-issue)\.ts$/.test(file);

/** Why the packages that are there will not do; none, where npm lists all that the lockfile wants. */
function lackOfPackages() {
  const npmList = new URL('node_modules/.package-lock.json', import.meta.url);
  if (!existsSync(npmList)) return 'Chưa cài các gói cần dùng';
  const packagesIn = (list) => Object.entries(JSON.parse(readFileSync(list, 'utf8')).packages);
  const installed = new Map(packagesIn(npmList));
  // What is optional is there on some machines only; the first entry is the project itself.
  const isOlder = packagesIn(new URL('package-lock.json', import.meta.url)).some(
    ([path, { version, optional }]) =>
      path && !optional && installed.get(path)?.version !== version,
  );
  return isOlder ? 'Các gói đã cài chưa đúng với bản này của trang' : '';
}

const lack = needsPackages && lackOfPackages();
if (lack) {
  console.error(`${lack}; chạy npm run cai-dat rồi chạy lại lệnh này.`);
  process.exit(1);
}
// What was compiled for one command need not be for the next.
module.enableCompileCache?.(
  fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url)),
);
const { default: command } = await import(new URL(file, import.meta.url));
const { exitCode } = await import(new URL('src/cli/refused.ts', import.meta.url));
const code = await exitCode(() => command?.(words));
// At once: a build whose page could not be made leaves a server of Astro's open.
if (code) process.exit(code);
