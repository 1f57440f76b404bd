import { readFileSync } from 'node:fs';

/** What lays out a sheet: whole texts, or leaflets and posters. */
export type Template = 'whole' | 'sheets';

/** From the root of the project, where every command and build stands: a bundle lies elsewhere. */
const folder = 'src/lib/publish/kit/typst';

export const templateText = (name: Template) => readFileSync(`${folder}/${name}.typ`, 'utf8');
