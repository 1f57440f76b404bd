import type { Loaded } from '../../content/load.ts';
import type { Problem } from '../../content/problem.ts';
import { ledgerFile } from '../../ledger/ledger.ts';
import { compareAddresses } from './compare-addresses.ts';
import { compareKeys } from './compare-keys.ts';
import { compareWording } from './compare-wording.ts';
import type { GitBase } from './git-base.ts';

/**
 * What a change takes from what main has published. Nothing outside a checkout; where there
 * should be a base and is none, that.
 *
 * @param today the day to propose for an entry of `changes`, e.g. `2026-11-24`.
 */
export function compareContent(
  directory: string,
  loaded: Loaded,
  base: GitBase,
  today: string,
): Problem[] {
  switch (base.kind) {
    case 'none':
      return [];
    case 'missing':
      return [{ file: ledgerFile, line: 1, rule: 'so-dia-chi', message: base.message }];
    case 'found':
      return [
        ...compareAddresses(directory, loaded, base),
        ...compareKeys(directory, loaded, base),
        ...compareWording(directory, loaded, base, today),
      ];
  }
}
