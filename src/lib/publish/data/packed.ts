import JSZip from 'jszip';

/** The same bytes of the same files, whenever and wherever they are packed. */
export function packed(
  files: (readonly [name: string, content: string | Uint8Array])[],
  day: string,
): Promise<Uint8Array> {
  const zip = new JSZip();
  const date = new Date(`${day}T00:00:00Z`);
  for (const [name, content] of files.toSorted(([a], [b]) => (a < b ? -1 : 1)))
    zip.file(name, content, { date, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}

/** An Office file, packed so: every time that its library wrote into it is that day. */
export async function packedAgain(bytes: Uint8Array | ArrayBuffer, day: string) {
  const { files } = await JSZip.loadAsync(bytes);
  const parts = Object.values(files).filter(({ dir }) => !dir);
  const read = parts.map(async (part) => {
    const isAbout = part.name === 'docProps/core.xml';
    const content = isAbout
      ? (await part.async('string')).replace(/(?<=>)\d{4}-\d\d-\d\dT[^<]*/g, `${day}T00:00:00Z`)
      : await part.async('uint8array');
    return [part.name, content] as const;
  });
  return packed(await Promise.all(read), day);
}
