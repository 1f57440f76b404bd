/** A piece of content by somebody who means harm, added to content that passes. */
export interface Attack {
  /** Which of the ways to run something or to deceive it is. */
  kind: string;
  /** The file that it is added to the end of, or is. */
  file: string;
  text: string;
  /** The line of `text` that must be named, from 1. */
  line?: number;
}

/** Written into a clause of a section. */
export function inSection(kind: string, texts: string[]): Attack[] {
  return texts.map((text) => ({
    kind,
    file: 'giai-phap/kinh-te-bien.md',
    text: `\n${text}\n`,
    line: 2,
  }));
}

/** Written into a clause of a standing page, which is MDX. */
export function inPage(kind: string, texts: string[]): Attack[] {
  return texts.map((text) => ({ kind, file: 'trang/gop-y.mdx', text: `\n${text}\n`, line: 2 }));
}

/** Written as the definition of a term, in YAML; in quotes when it is not plain. */
export function inField(kind: string, texts: string[]): Attack[] {
  return texts.map((text) => ({
    kind,
    file: 'thuat-ngu.yaml',
    text: `thu:\n  term: Thử\n  definition: ${JSON.stringify(text)}\n`,
    line: 3,
  }));
}

/** The address of a source. */
export function asSource(kind: string, addresses: string[]): Attack[] {
  return addresses.map((address) => ({
    kind,
    file: 'nguon.yaml',
    text: [
      'thu:',
      '  type: webpage',
      '  title: Thử',
      '  language: vi',
      '  provenance: ve-sau',
      '  read: chua-xem',
      '  accessed: "2026-11"',
      `  URL: ${JSON.stringify(address)}`,
      '',
    ].join('\n'),
    line: 8,
  }));
}

/** A file of its own. */
export function asFile(kind: string, files: Record<string, string>): Attack[] {
  return Object.entries(files).map(([file, text]) => ({ kind, file, text }));
}
