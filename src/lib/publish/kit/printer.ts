import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { faceFile } from '../share/faces.ts';

/** What lays out a sheet: whole texts, or leaflets and posters. */
export type Template = 'whole' | 'sheets';

/** Does not fit on its sheet at the smallest size. */
export class DoesNotFit extends Error {}

/**
 * Prints data by a template as PDF/UA-1. Data goes in as JSON and comes out as words alone: nothing
 * of it is ever read as markup.
 *
 * @throws {DoesNotFit} when the words of a sheet that has one page need more
 */
export function createPrinter(): (template: Template, data: string) => Uint8Array {
  const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
  const fontBlobs = faces.map((name) => readFileSync(faceFile(name)));
  const compiler = NodeCompiler.create({ workspace: '.', fontArgs: [{ fontBlobs }] });
  return (template, data) => {
    const source = {
      mainFileContent: readFileSync(`src/lib/publish/kit/typst/${template}.typ`, 'utf8'),
      inputs: { data },
    };
    const compiled = compiler.compile(source);
    if (!compiled.result) {
      const [first] = compiled.takeDiagnostics()!.shortDiagnostics as { message: string }[];
      if (first?.message.includes('khong-vua')) throw new DoesNotFit();
      throw new Error(first?.message);
    }
    const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
    compiler.evictCache(0);
    return pdf;
  };
}
