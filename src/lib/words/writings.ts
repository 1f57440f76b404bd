/** What may be left out, and the space after it or, at the end, before it. */
const optional = /( \([^()]*\)(?= |$)|\([^()]*\) )/g;

/**
 * A way of writing as a pattern: what stands in brackets may be left out.
 *
 * @example
 * writingPattern('nhiệm vụ (trọng tâm)') // 'nhiệm vụ(?: trọng tâm)?', the source of a regular expression
 * writingPattern('(khâu) đột phá') // '(?:khâu )?đột phá'
 */
export function writingPattern(writing: string): string {
  // What stands between two others is what was split at.
  const parts = writing.split(optional);
  const patternOf = (part: string, at: number) =>
    at % 2 ? `(?:${escaped(part.replace(/[()]/g, ''))})?` : escaped(part);
  return parts.map(patternOf).join('');
}

/**
 * The shortest way of writing that a way with brackets allows.
 *
 * @example
 * shortestWriting('nhóm (nhiệm vụ,) giải pháp') // 'nhóm giải pháp'
 */
export function shortestWriting(writing: string): string {
  return writing.replace(optional, '');
}

/** A first letter stays one, whose case others may leave open: `RegExp.escape` writes its code. */
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

export function capitalFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name as it stands within a sentence. */
export function smallFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * What stands between a subject and a sentence about it: of two colons in a row the first is a dash.
 *
 * @example
 * afterSubject('Tăng 5%.') // ': '
 * afterSubject('Ở 5.404 hộ: giảm 3%.') // ' – '
 */
export function afterSubject(told: string): string {
  return /^(?:[^.;]|\.\d)*: /.test(told) ? ' – ' : ': ';
}
