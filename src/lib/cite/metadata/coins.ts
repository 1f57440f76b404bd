import { queryOf } from '../../words/query.ts';
import type { Citation } from '../clause-citation.ts';

/**
 * A citation as the `title` of a COinS span (OpenURL 1.0 ContextObject, key/encoded-value
 * format “dc”, https://groups.niso.org/higherlogic/ws/public/download/14833), with the type that
 * Zotero reads in it. Reference managers look for it first. No publisher is named while there is none.
 */
export function coins({ title, date, address, publisher, siteName }: Citation): string {
  return queryOf({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': 'webpage',
    'rft.title': title,
    'rft.source': siteName,
    ...(publisher && { 'rft.publisher': publisher }),
    'rft.date': date,
    'rft.language': 'vi',
    rft_id: address,
  });
}
