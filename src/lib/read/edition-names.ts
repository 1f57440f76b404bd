import { isDay } from '../words/day.ts';
import { contentDirectory } from './content-directory.ts';

// No package is needed to know these: the step that pushes editions runs without any.

/** The folder of the editions inside a content folder, and the first part of their addresses. */
export const editionsFolder = 'phien-ban';

/** The folder of the editions, e.g. `content/phien-ban`. */
export function editionsDirectory(content = contentDirectory()): string {
  return `${content}/${editionsFolder}`;
}

/** Whether a file of a content folder, or of a built site, is an edition's: bytes, not text to be read. */
export function isFrozen(file: string): boolean {
  return file.startsWith(`${editionsFolder}/`);
}

/** The file of an edition that vouches for what it keeps. */
export const manifestFile = 'manifest.json';
/** The file with the texts that an edition is the first to keep. */
export const textsFile = 'loi-van.json';
/** The file with all the data of an edition older than units. */
export const dataFile = 'du-lieu.json';
/** The file of such an edition that any program opens. */
export const textFile = 'toan-van.txt';

export const editionFileNames = [manifestFile, textsFile];

/**
 * Whether a folder is named as an edition: its day, and a number from the second of that day on.
 *
 * @example
 * isEditionName('2026-11-24-2') // true
 * isEditionName('2027-02-30') // false
 */
export function isEditionName(name: string): boolean {
  return isDay(name.slice(0, 10)) && /^(?:-(?:[2-9]|[1-9]\d+))?$/.test(name.slice(10));
}

/**
 * The day of an edition and which one of that day it is.
 *
 * @example
 * partsOfName('2026-11-24-2') // { date: '2026-11-24', number: 2 }
 */
export function partsOfName(name: string): { date: string; number: number } {
  return { date: name.slice(0, 10), number: Number(name.slice(11) || 1) };
}

/**
 * Where an edition stands, or a clause in it: root-relative, without base path.
 *
 * @example
 * editionPath('2026-11-24', 'gp-2.noi-dung') // '/phien-ban/2026-11-24/gp-2.noi-dung/'
 */
export function editionPath(name: string, clauseCode?: string): string {
  return `/${editionsFolder}/${name}/${clauseCode ? `${clauseCode}/` : ''}`;
}
