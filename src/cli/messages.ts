import { writeFileSync } from 'node:fs';
import { allTold } from '../lib/check/samples/all.ts';
import { messagesPage } from '../lib/check/samples/page.ts';

/** `npm run thong-bao`: writes the editors' page of every message. */
export default function messages(): void {
  writeFileSync('docs/thong-bao.md', messagesPage(allTold()));
}
