import { isDay } from '../words/day.ts';

// No package is needed to know these: the step that pushes editions runs without any.

/** What is served as it lies there: `PUBLIC_DIR`, by default `public`. */
export function publicDirectory(): string {
  return process.env.PUBLIC_DIR || 'public';
}

/** The folder of the editions inside it, and the first part of their addresses. */
export const editionsFolder = 'phien-ban';

/** The folder of the editions, e.g. `public/phien-ban`. */
export function editionsDirectory(): string {
  return `${publicDirectory()}/${editionsFolder}`;
}

/** The file of an edition that vouches for what it keeps. */
export const manifestFile = 'manifest.json';
/** The file with the texts that an edition is the first to keep. */
export const textsFile = 'loi-van.json';
/** The file with all the data of an edition older than units. */
export const dataFile = 'du-lieu.json';
/** The file of such an edition that any program opens. */
export const textFile = 'toan-van.txt';

/** Every file of an edition. */
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
