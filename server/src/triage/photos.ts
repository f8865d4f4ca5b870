import type { Issue } from '../issues/issue.entity.ts';
import type { Change } from '../journal/change.ts';
import { pgArray } from '../journal/transaction.ts';
import { kindOf, type Scope } from '../kernel/audience.ts';
import type { Opinion } from '../submissions/opinion.entity.ts';

/** The photos of opinions go where the opinions go: for whoever sees the opinion, and for the unit once it is handed over. */
export async function photosGo(change: Change, opinions: readonly Opinion[], issue: Issue | null, handedOver = false): Promise<void> {
  await change.em.flush();
  const units = issue && handedOver ? (issue.audience as Scope[]).filter((s) => ['unit', 'handler'].includes(kindOf(s))) : [];
  await change.em.execute(
    `update attachment a set issue_id = ?, audience = array(select distinct x from unnest(o.audience || ?::text[]) x order by x) from opinion o where o.id = a.opinion_id and o.id = any(?::text[])`,
    [issue?.id ?? null, pgArray(units), pgArray(opinions.map((o) => o.id))]);
}
