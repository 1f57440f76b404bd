import type { Loaded } from '../../plan/load.ts';

const fields: [file: string, keys: string[]][] = [
  ['nguon.yaml', ['URL', 'archive']],
  ['site.yaml', ['url', 'repository', 'contact']],
];

interface GivenAddress {
  file: string;
  line: number;
  key: string;
  address: string;
}

/** Every web address that a data file gives to be opened, whether the file is valid or not. */
export function addressesIn({ yaml }: Loaded): GivenAddress[] {
  return fields.flatMap(([file, keys]) => {
    const located = yaml.get(file);
    if (!located) return [];
    const owners: [PropertyKey[], unknown][] =
      file === 'site.yaml'
        ? [[[], located.value]]
        : Object.entries(located.value ?? {}).map(([key, value]) => [[key], value]);
    return owners.flatMap(([path, owner]) =>
      keys.flatMap((key) => {
        const address = (owner as Record<string, unknown> | null | undefined)?.[key];
        return typeof address === 'string' && address
          ? [{ file, line: located.lineOf([...path, key]), key, address }]
          : [];
      }),
    );
  });
}
