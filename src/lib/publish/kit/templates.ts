import { readFileSync } from 'node:fs';

/** What lays out a sheet: whole texts, or leaflets and posters. */
export type Template = 'whole' | 'sheets';

/**
 * What lays a file of the kit out, as text: a file that was kept is as old as that.
 * From the root of the project, where every command and build stands: a bundle lies elsewhere.
 *
 * @param files inside `src/lib/publish/`
 */
export const layoutText = (...files: string[]) =>
  files.map((file) => readFileSync(`src/lib/publish/${file}`, 'utf8')).join('\n');

export const templateText = (name: Template) => layoutText(`kit/typst/${name}.typ`);
