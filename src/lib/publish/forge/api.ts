/** An answer of the forge that is not a success. */
export class ForgeRefused extends Error {
  readonly status: number;
  constructor(status: number, request: string) {
    super(`GitHub trả lời ${status} cho ${request}.`);
    this.status = status;
  }
}

/** Asks the API about this repository; `path` is what follows `/repos/‹owner›/‹name›`. */
export type Forge = <Answer>(method: string, path: string, body?: object) => Promise<Answer>;

/**
 * The API of the forge that runs a workflow, by the variables it sets (`GITHUB_REPOSITORY`,
 * `GITHUB_API_URL`) and the token the step was given. Undefined anywhere else.
 *
 * @throws {ForgeRefused} by a call whose answer is not a success.
 * @see https://docs.github.com/en/rest
 */
export function forgeOf(env: NodeJS.ProcessEnv): Forge | undefined {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository } = env;
  if (!token || !repository) return undefined;
  const address = `${env.GITHUB_API_URL || 'https://api.github.com'}/repos/${repository}`;
  return async <Answer>(method: string, path: string, body?: object) => {
    const response = await fetch(`${address}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(30_000),
    });
    if (!response.ok) throw new ForgeRefused(response.status, `${method} ${path}`);
    return (await response.json()) as Answer;
  };
}
