/** Trusted Types, where a browser has them; TypeScript's DOM does not name them yet. */
interface TrustedTypes {
  createPolicy(name: string, policy: ScriptPolicy): ScriptPolicy;
}

interface ScriptPolicy {
  createScriptURL(address: string): string;
}

/** The one policy that a page may make; `pageDirectives` names it. */
export const scriptPolicy = 'own-scripts';

/** Every script that a page starts by its address, after the base path. */
const addresses = /^(?:_astro\/(?:worker|checker)-[\w-]+\.js|pagefind\/pagefind\.js|sw\.js)$/;

const policy: ScriptPolicy = {
  createScriptURL(address) {
    const base = import.meta.env.BASE_URL;
    if (address.startsWith(base) && addresses.test(address.slice(base.length))) return address;
    throw new TypeError(`Not a script of this site: ${address}`);
  },
};
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const trusted = trustedTypes?.createPolicy(scriptPolicy, policy) ?? policy;

/**
 * An address as a browser lets it start a script: of a worker, of Pagefind, of reading offline.
 *
 * @throws TypeError when it is not on the list above
 */
export function ownScript(address: string): string {
  return trusted.createScriptURL(address);
}
