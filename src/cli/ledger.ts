import { Memory } from '../lib/read/memory.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectContent } from '../lib/check/check.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { errorsOf } from '../lib/read/problem.ts';
import { readTree } from '../lib/read/read-tree.ts';
import { BuildRefused } from '../lib/read/refused.ts';
import { addressesNow, newAddresses, recordAddresses } from '../lib/plan/published-addresses.ts';
import { recordEmbeds } from '../lib/plan/embeds.ts';
import { ledgerFile, writeLedger } from '../lib/read/ledger.ts';
import { today } from '../lib/words/day.ts';

/**
 * `npm run so-dia-chi`: writes every new address into the ledger with the day. Publishing
 * runs it; a second run changes nothing. Content with problems is not recorded.
 */
export default function ledger(_words: string[], memory = new Memory()): void {
  const directory = contentDirectory();
  const tree = readTree(directory);
  const { loaded, problems } = inspectContent(tree, { memory });
  const errors = errorsOf(problems);
  if (errors.length) throw new BuildRefused(directory, errors);

  const { plan } = loaded;
  const addresses = addressesNow(plan);
  const day = today(process.env);
  const recorded = recordEmbeds(recordAddresses(plan.ledger, addresses, day), plan, day);
  const text = writeLedger(recorded);
  const framed = Object.keys(recorded.embeds ?? {}).filter((code) => !plan.ledger.embeds?.[code]);
  const fresh = [...newAddresses(addresses, plan.ledger), ...framed];
  if (text !== tree.get(ledgerFile)) writeFileSync(join(directory, ledgerFile), text);
  console.log(
    fresh.length
      ? `Đã ghi ${fresh.length} địa chỉ mới vào ${directory}/${ledgerFile}.`
      : 'Danh sách địa chỉ đã đăng đã đủ, không có địa chỉ mới.',
  );
}
