import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { packedAgain } from '../data/packed.ts';
import type { Scripts } from './kit-files.ts';

/** As papers of offices are set, and large enough to be read aloud from. */
const run = { font: 'Times New Roman', size: 28, language: { value: 'vi-VN' } };
const paragraph = { spacing: { after: 160, line: 360 } };

/** Scripts as a document to be written in, each on a page of its own below its heading. */
export async function documentOf({ site, title, date, scripts }: Scripts): Promise<Uint8Array> {
  const children = scripts.flatMap(([heading = '', ...others], at) => [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1, pageBreakBefore: at > 0 }),
    ...others.map((text) => new Paragraph({ text })),
  ]);
  const document = new Document({
    ...{ title, creator: site, lastModifiedBy: site },
    styles: { default: { document: { run, paragraph }, heading1: { run: { bold: true } } } },
    sections: [{ children }],
  });
  return packedAgain(await Packer.toArrayBuffer(document), date);
}
