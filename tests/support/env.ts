/** Settings of Vitest and of CI, which a command started by a test would take for its own. */
const ofVitest = /^(?:VITEST|VITE_|BASE_URL$|MODE$|DEV$|PROD$|SSR$|TEST$|NODE_ENV$|CI$|GITHUB_)/;

/** The environment for a command of the project as a person would start it. */
export function childEnv(extra: Record<string, string> = {}): Record<string, string> {
  const inherited = Object.entries(process.env).filter(([name]) => !ofVitest.test(name));
  return { ...(Object.fromEntries(inherited) as Record<string, string>), ...extra };
}
