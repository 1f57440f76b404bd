export interface Lockfile {
  packages: Record<string, { version?: string; license?: string }>;
}

/** The licences of the packages, most first, and those that name none. */
export function licencesOf({ packages }: Lockfile) {
  const installed = Object.entries(packages).filter(([path]) => path);
  const counts = Map.groupBy(installed, ([, { license }]) => license ?? '');
  const unnamed = counts.get('') ?? [];
  counts.delete('');
  return {
    licences: [...counts]
      .map(([licence, own]) => ({ licence, count: own.length }))
      .sort((a, b) => b.count - a.count),
    unnamed: unnamed.map(([path]) => path.replace('node_modules/', '')),
  };
}

/**
 * A bill of materials that is the same for the same lockfile: npm gives each its own number and time.
 *
 * @param text CycloneDX, as `npm sbom` prints it
 */
export function sameBill(text: string): string {
  const { serialNumber, metadata, ...bill } = JSON.parse(text) as Record<string, object>;
  const { timestamp, ...rest } = metadata as Record<string, unknown>;
  if (!serialNumber || !timestamp) throw new Error('no bill of materials');
  return `${JSON.stringify({ ...bill, metadata: rest }, null, 2)}\n`;
}

/**
 * The weaknesses that a registry tells of, a line each.
 *
 * @param text what `npm audit --json` prints
 * @returns nothing when the registry did not answer
 */
export function weaknessesIn(text: string): string[] | undefined {
  try {
    const { vulnerabilities } = JSON.parse(text) as {
      vulnerabilities?: Record<string, { severity: string; range: string }>;
    };
    return (
      vulnerabilities &&
      Object.entries(vulnerabilities).map(
        ([name, { severity, range }]) => `${name} ${range} (${severity})`,
      )
    );
  } catch {
    return undefined;
  }
}
