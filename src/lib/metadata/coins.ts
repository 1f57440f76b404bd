import { queryOf } from '../links/query.ts';
import type { Citation } from '../sources/clause-citation.ts';

/**
 * A citation as the `title` of a COinS span (OpenURL 1.0 ContextObject, key/encoded-value
 * format “book”, https://groups.niso.org/higherlogic/ws/public/download/14833). Reference
 * managers look for it first; `rft.aucorp` is the one place where an institution's name is
 * not taken apart into first and last. No institution is named while nobody publishes the site.
 */
export function coins({ title, date, address, publisher }: Citation): string {
  return queryOf({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:book',
    'rft.genre': 'report',
    'rft.btitle': title,
    ...(publisher && { 'rft.aucorp': publisher, 'rft.pub': publisher }),
    'rft.date': date,
    rft_id: address,
  });
}
